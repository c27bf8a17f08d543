import { countedGenitives } from '../counted-genitives.ts';
import { countedPeoples } from '../counted-peoples.ts';
import type { TimeWords } from '../time-words.ts';
import { counted } from './counted.ts';
import { declension } from './declension.ts';
import { names } from './names.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  jeden: 1, jedna: 1, jednym: 1, jednego: 1, jedną: 1, dwa: 2, dwie: 2, dwóch: 2, dwoma: 2, dwu: 2, trzy: 3, trzech: 3, trzema: 3,
  cztery: 4, czterech: 4, czterema: 4, pięć: 5, pięciu: 5, pięcioma: 5, sześć: 6, sześciu: 6, siedem: 7, siedmiu: 7, osiem: 8, ośmiu: 8,
  dziewięć: 9, dziewięciu: 9, dziesięć: 10, dziesięciu: 10, jedenaście: 11, jedenastu: 11, dwanaście: 12, dwunastu: 12,
  trzynaście: 13, czternaście: 14, piętnaście: 15, piętnastu: 15, dwadzieścia: 20, dwudziestu: 20, trzydzieści: 30, trzydziestu: 30,
};

/** The genitive plural of a people by its stem or from a form that stands whole: `rzymian`, `polak` `polaków`, `persów`. */
function genitiveOf(word: string): string[] {
  if (/(?:ów|[mnwzcrslł]j?ian|cjan|sjan|rosjan)$/.test(word)) return [word];
  return /(?:[sdz]k|[aeioąęuyj]|czyc)$/.test(word) && !/(?:czyk|[oa]zak)$/.test(word) ? [] : [`${word}ów`];
}

/** Stems of the ordinals, by number; empty where the endings are soft. */
const FIRSTS = [
  'pierwsz', '', '', 'czwart', 'piąt', 'szóst', 'siódm', 'ósm', 'dziewiąt', 'dziesiąt', 'jedenast', 'dwunast', 'trzynast', 'czternast',
  'piętnast', 'szesnast', 'siedemnast', 'osiemnast', 'dziewiętnast', 'dwudziest',
];
const SOFT: Readonly<Record<number, readonly string[]>> = {
  2: ['drugi', 'drugiego', 'drugiemu', 'drugim', 'druga', 'drugiej', 'drugą'],
  3: ['trzeci', 'trzeciego', 'trzeciemu', 'trzecim', 'trzecia', 'trzeciej', 'trzecią'],
};
const ENDINGS = ['y', 'ego', 'emu', 'ym', 'a', 'ej', 'ą'];

/** Ordinals to the 31st; in compounds both words decline (`dwudziestego dziewiątego`). */
const ordinals = (): Record<string, number> => {
  const out: Record<string, number> = {};
  const forms = (number: number): readonly string[] =>
    SOFT[number] ?? ENDINGS.map((ending) => `${FIRSTS[number - 1]}${ending}`);
  for (let number = 1; number <= 20; number++) for (const form of forms(number)) out[form] = number;
  ENDINGS.forEach((ending, at) => {
    out[`trzydziest${ending}`] = 30;
    out[`trzydziest${ending} ${forms(1)[at]}`] = 31;
    for (let number = 1; number <= 9; number++) out[`dwudziest${ending} ${forms(number)[at]}`] = 20 + number;
  });
  return out;
};

/** Polish words of time. Abbreviations stand with and without their stop. */
export const times: TimeWords = {
  slashes: 'dmy',
  months: [
    ['stycz|eń|nia|niu|niem|niowi', 'sty', 'stycz.'], ['luty', 'lut|ego|ym|emu', 'lut', 'lut.'], ['mar|zec|ca|cu|cem|cowi', 'mar', 'mar.'],
    ['kwie|cień|tnia|tniu|tniem|tniowi', 'kwi', 'kwiec.'], ['maj||a|u|em|owi'], ['czerw|iec|ca|cu|cem|cowi', 'cze', 'czerw.'],
    ['lip|iec|ca|cu|cem|cowi', 'lip', 'lip.'], ['sierp|ień|nia|niu|niem|niowi', 'sie', 'sierp.'], ['wrze|sień|śnia|śniu|śniem|śniowi', 'wrz', 'wrzes.'],
    ['październik||a|u|iem|owi', 'paź', 'paźdz.'], ['listopad||a|zie|em|owi', 'lis', 'listop.'], ['grud|zień|nia|niu|niem|niowi', 'gru', 'grudz.'],
  ],
  doubtfulMonths: ['luty', 'lis', 'mar', 'lip', 'sie', 'gru', 'cze', 'sty', 'maj', 'maja', 'lut', 'wrz', 'kwi', 'paź'],
  capitalMonths: false,
  weekdayBefore: ['w', 'we'],
  weekdays: ['poniedział|ek|ku|kiem|ki', 'wtor|ek|ku|kiem|ki', 'środ|a|ę|y|ą', 'czwart|ek|ku|kiem|ki', 'piąt|ek|ku|kiem|ki', 'sobot|a|ę|y|ą', 'niedziel|a|ę|i|ą', 'środzie', 'sobocie'],
  ordinals: ordinals(),
  ordinalSuffixes: ['go', 'ego', 'szego', 'tego', 'mu', 'ym', 'ty', 'ta', 'tej'],
  // `5. pułk` is a regiment; a day's figure has no stop in Polish.
  ordinalStop: false,
  numbers: NUMBERS,
  dayParts: {
    'before-dawn': ['przed świtem', 'przed brzaskiem', 'nad ranem'],
    dawn: ['świt||u|em', 'o świcie', 'o brzasku', 'brzask||u|iem', 'bladym świtem', 'wczesnym rankiem', 'wcześnie rano'],
    morning: ['rano', 'z rana', 'ran|ek|ka|kiem|ku', 'przed południem', 'przedpołudni|e|em|a'],
    noon: ['w południe', 'południe', 'około południa'],
    afternoon: ['po południu', 'popołudni|e|em|a', 'popołudniu'],
    evening: ['wiecz|ór|oru|orem', 'wieczorową porą', 'pod wieczór', 'późnym wieczorem', 'o zmroku', 'o zmierzchu'],
    night: ['noc|ą|y|', 'w nocy', 'późną nocą', 'późno w nocy'],
    midnight: ['północ|y|', 'o północy', 'około północy'],
  },
  dayAdverbs: {
    'before-dawn': ['przed świtem', 'nad ranem', 'tuż przed świtem'],
    dawn: ['o świcie', 'o brzasku', 'bladym świtem', 'wczesnym rankiem', 'tuż po świcie'],
    morning: ['rano', 'rankiem', 'tego ranka', 'przed południem'],
    noon: ['w południe', 'około południa', 'tuż przed południem', 'krótko przed południem'],
    afternoon: ['po południu', 'popołudniem', 'tego popołudnia', 'wczesnym popołudniem', 'późnym popołudniem'],
    evening: ['wieczorem', 'tego wieczoru', 'tego wieczora', 'tego samego wieczoru', 'pod wieczór', 'o zmroku', 'o zmierzchu', 'późnym wieczorem', 'wczesnym wieczorem', 'po zmroku', 'po zmierzchu'],
    night: ['w nocy', 'nocą', 'tej nocy', 'tej samej nocy', 'późno w nocy', 'późną nocą'],
    midnight: ['o północy', 'około północy', 'tuż po północy', 'krótko po północy', 'tuż przed północą', 'krótko przed północą', 'po północy'],
  },
  stretches: {
    early: ['na początku', 'początek', 'początku', 'początkiem', 'z początkiem', 'od początku', 'do początku', 'na samym początku', 'w pierwszych dniach', 'pierwsze dni', 'wczesn|y|ego|ym', 'pocz.'],
    mid: ['w połowie', 'w środku', 'połow|a|y|ę|ą|ie', 'do połowy', 'od połowy', 'poł.'],
    late: ['pod koniec', 'koniec', 'końca', 'końcem', 'z końcem', 'w końcu', 'do końca', 'u schyłku', 'schyłek', 'schyłku', 'w ostatnich dniach', 'późn|y|ego|ym'],
    'first-half': ['w pierwszej połowie', 'pierwsza połowa', 'pierwszej połowy', 'pierwszą połowę', '1. poł.', 'w i połowie', 'i połowa'],
    'second-half': ['w drugiej połowie', 'druga połowa', 'drugiej połowy', 'drugą połowę', '2. poł.', 'w ii połowie', 'ii połowa'],
  },
  seasons: {
    spring: ['wiosn|a|y|ę|ą', 'wiośnie'],
    summer: ['lato', 'latem', 'lecie'],
    autumn: ['jesie|ń|ni|nią'],
    winter: ['zim|a|y|ę|ą', 'zimie'],
  },
  lengths: {
    Y: ['rok', 'roku', 'lata', 'lat', 'latami', 'latach'], M: ['miesiąc|e|a|em|', 'miesięcy', 'miesiącach'], W: ['tydzień', 'tygodni|e|a||u|em'], D: ['dzień', 'dni', 'dnia', 'dniach', 'dniami', 'dób', 'doby', 'dobę'],
    TH: ['godzin|a|y||ę|ach'], TM: ['minut|a|y||ę|ach'], DE: ['dekad|a|y||ę', 'dziesięcioleci|e|a|'],
  },
  someOf: ['kilka', 'kilku', 'kilkanaście', 'kilkunastu', 'kilkadziesiąt', 'wiele', 'wielu', 'parę', 'paru', 'następne', 'następnych', 'kolejne', 'kolejnych', 'najbliższe', 'najbliższych'],
  nows: ['teraz', 'obecnie', 'dzisiaj', 'dziś'],
  pasts: ['niedawno', 'ostatnio', 'w przeszłości'],
  futures: ['w przyszłości', 'wkrótce', 'niebawem'],
  dating: ['z', 'z dnia'],
  died: ['zmarł', 'zmarła', 'zmarli', 'zmarły'],
  yearNouns: ['rok', 'rok|u|iem|owi', 'r.', 'r', 'lata', 'lat', 'latach', 'latami', 'rr.'],
  yearBefore: ['rok', 'roku', 'rokiem', 'lata', 'lat', 'latach', 'r.'],
  thatYear: ['tego samego roku', 'tego roku', 'tegoż roku', 'owego roku', 't.r.', 'br.'],
  thatMonth: ['miesiąca', 'tego miesiąca', 'tegoż miesiąca', 'tego samego miesiąca'],
  yearPrepositions: ['w', 'we', 'z', 'ze', 'do', 'od', 'po', 'przed', 'na', 'i', 'między', 'latem', 'wiosną', 'jesienią', 'zimą', 'około', 'początku', 'końca', 'koniec', 'połowie', 'roku', 'lata', 'latach', 'lat', 'rok'],
  countedBehind: ['w', 'z', 'do', 'około', 'i', 'lub'],
  countedPeoples: [...countedPeoples(names.demonyms, genitiveOf), ...countedGenitives(counted, declension)],
  wholesAhead: ['z', 'ze', 'spośród'],
  counted: ['zł', 
    'osób', 'osoby', 'ludzi', 'żołnierz*', 'zabit*', 'poległ*', 'rann*', 'zaginion*', 'jeńc*', 'jeniec', 'czołg*', 'dział*', 'samolot*', 'karabin*', 'bagnet*', 'szabel', 'szabl*',
    'oficer*', 'cywil*', 'japończyk*', 'czerwonoarmist*', 'km', 'kilometr*', 'm', 'metr*', 'ton', 'tony', 'wozów', 'wozy', 'pojazd*', 'koni', 'konie', 'rodzin*', 'mieszkańc*', 'dni', 'godzin*', 'statk*', 'okręt*', 'wagon*',
    'złot*', 'rubl*', 'sztuk*', 'pocisk*', 'nabo*', 'bomb*', 'szt.', 'tys.', 'mln', 'więźni*', 'uchodźc*', 'kawalerzyst*', 'powstańc*', 'polak*', 'polaków', 'niemc*', 'rosjan*',
  ],
  decadeSuffixes: ['tych', 'te', 'ych', 'e'],
  decadeNouns: ['lata', 'lat', 'latach', 'latami'],
  decadeBefore: ['lata', 'lat', 'latach', 'latami'],
  centuryNouns: ['wiek||u|iem|i|ów|ach', 'w.', 'stuleci|e|a|u|em', 'stuleciu'],
  bc: ['p.n.e.', 'p. n. e.', 'przed naszą erą', 'przed chrystusem', 'przed narodzeniem chrystusa', 'p.n.e'],
  ad: ['n.e.', 'n. e.', 'naszej ery'],
  links: ['dnia', 'miesiąca'],
  from: ['od', 'począwszy od', 'w dniach', 'w okresie od', 'w dniach od', 'w okresie', 'z'],
  to: ['do', 'aż do', 'po'],
  between: ['między', 'pomiędzy'],
  and: ['i', 'a', 'oraz', 'lub', 'albo'],
  nightOf: ['w nocy z', 'nocą z', 'noc z', 'nocy z', 'w nocy', 'nocą', 'noc', 'nocy', 'w noc z'],
  nightInto: ['w nocy na', 'w noc na', 'noc na', 'nocy na', 'nocą na', 'w noc przed'],
  nightTo: ['na', 'i', 'do'],
  approx: ['około', 'ok.', 'mniej więcej', 'prawie', 'niemal', 'ca', 'circa', 'gdzieś', 'blisko', 'najpóźniej', 'co najmniej'],
  laterWords: ['potem', 'następnie', 'później', 'wkrótce', 'wreszcie', 'w końcu', 'po chwili', 'tymczasem', 'wieczorem', 'nocą'],
  afterWords: ['po tym'],
  relative: [
    { phrases: ['wczoraj'], unit: 'day', offset: -1, fromWriting: true },
    { phrases: ['jutro'], unit: 'day', offset: 1, fromWriting: true },
    { phrases: ['ubiegłej nocy', 'zeszłej nocy'], unit: 'day', offset: -1, part: 'night', fromWriting: true },
    { phrases: ['następnego dnia', 'nazajutrz', 'dzień później', 'kolejnego dnia', 'w dniu następnym', 'następnego dnia rano', 'dnia następnego', 'w dzień później'], unit: 'day', offset: 1 },
    { phrases: ['następnego ranka', 'nazajutrz rano', 'rankiem następnego dnia', 'rano następnego dnia', 'następnego dnia rano', 'kolejnego ranka'], unit: 'day', offset: 1, part: 'morning' },
    { phrases: ['następnego wieczoru', 'wieczorem następnego dnia', 'następnego dnia wieczorem', 'nazajutrz wieczorem'], unit: 'day', offset: 1, part: 'evening' },
    { phrases: ['następnej nocy', 'kolejnej nocy', 'w nocy następnego dnia'], unit: 'day', offset: 1, part: 'night' },
    { phrases: ['o świcie następnego dnia', 'nazajutrz o świcie', 'następnego dnia o świcie'], unit: 'day', offset: 1, part: 'dawn' },
    { phrases: ['tego samego dnia', 'tego dnia', 'tegoż dnia', 'w tym samym dniu', 'w tym dniu', 'owego dnia', 'w ten sam dzień'], unit: 'day', offset: 0 },
    { phrases: ['rano tego samego dnia', 'rankiem tego samego dnia', 'tego samego dnia rano', 'tego dnia rano'], unit: 'day', offset: 0, part: 'morning' },
    { phrases: ['wieczorem tego samego dnia', 'tego samego dnia wieczorem', 'wieczorem tego dnia', 'tego dnia wieczorem'], unit: 'day', offset: 0, part: 'evening' },
    { phrases: ['poprzedniego dnia', 'dzień wcześniej', 'dzień przedtem', 'w przeddzień'], unit: 'day', offset: -1 },
    { phrases: ['poprzedniego wieczoru', 'poprzedniego dnia wieczorem'], unit: 'day', offset: -1, part: 'evening' },
    { phrases: ['poprzedniej nocy'], unit: 'day', offset: -1, part: 'night' },
    { phrases: ['po {n} dniach', '{n} dni później', 'w {n} dni później', 'po upływie {n} dni'], unit: 'day', offset: 1 },
    { phrases: ['{n} dni wcześniej', 'przed {n} dniami', '{n} dni przedtem'], unit: 'day', offset: -1 },
    { phrases: ['tydzień później', 'po tygodniu', 'w tydzień później', 'w następnym tygodniu', '{n} tygodnie później', '{n} tygodni później', 'po {n} tygodniach'], unit: 'week', offset: 1 },
    { phrases: ['tydzień wcześniej', '{n} tygodnie wcześniej', '{n} tygodni wcześniej'], unit: 'week', offset: -1 },
    { phrases: ['miesiąc później', 'po miesiącu', 'w miesiąc później', 'w następnym miesiącu', 'następnego miesiąca', '{n} miesiące później', '{n} miesięcy później', 'po {n} miesiącach'], unit: 'month', offset: 1 },
    { phrases: ['tego samego miesiąca', 'w tym samym miesiącu', 'tego miesiąca', 'w tym miesiącu', 'tegoż miesiąca'], unit: 'month', offset: 0 },
    { phrases: ['miesiąc wcześniej', 'poprzedniego miesiąca', 'w poprzednim miesiącu', '{n} miesiące wcześniej', '{n} miesięcy wcześniej'], unit: 'month', offset: -1 },
    { phrases: ['rok później', 'po roku', 'w rok później', 'następnego roku', 'w następnym roku', 'w kolejnym roku', '{n} lata później', '{n} lat później', 'po {n} latach'], unit: 'year', offset: 1 },
    { phrases: ['tego samego roku', 'w tym samym roku', 'tego roku', 'w tym roku', 'tegoż roku'], unit: 'year', offset: 0 },
    { phrases: ['rok wcześniej', 'poprzedniego roku', 'w poprzednim roku', '{n} lata wcześniej', '{n} lat wcześniej', 'przed {n} laty'], unit: 'year', offset: -1 },
  ],
  clockStop: true,
  until: ['do', 'aż do', 'mniej więcej do'],
  thenWhen: ['kiedy', 'gdy'],
  fromDay: [
    { phrases: ['nazajutrz po', 'następnego dnia po', 'dzień po', 'w dzień po'], unit: 'day', offset: 1 },
    { phrases: ['w przeddzień', 'dzień przed', 'na dzień przed'], unit: 'day', offset: -1 },
    { phrases: ['{n} dni po'], unit: 'day', offset: 1 },
    { phrases: ['{n} dni przed', 'na {n} dni przed'], unit: 'day', offset: -1 },
    { phrases: ['tydzień po', '{n} tygodnie po', '{n} tygodni po'], unit: 'week', offset: 1 },
    { phrases: ['tydzień przed', '{n} tygodnie przed', '{n} tygodni przed'], unit: 'week', offset: -1 },
  ],
  stretchBefore: ['te', 'tych', 'przez', 'ciągu', 'pierwsze', 'ostatnie', 'pierwszych', 'ostatnich'],
  clockAt: ['o', 'do', 'po', 'około', 'od', 'przed', 'na', 'ok.'],
  clockNear: ['krótko po', 'krótko przed', 'tuż po', 'tuż przed', 'niedługo po', 'niedługo przed', 'zaraz po', 'kilka minut po', 'kilka minut przed', 'nieco po', 'nieco przed', 'wkrótce po'],
  clockOnly: ['godzinie', 'godz.', 'godz'],
  oclock: ['godzin|a|y||ie|ę', 'godz.', 'godz', 'g.'],
  // Not plain `godziny`: in `3 godziny 6 sierpnia` the six is a day's.
  clockBefore: ['godzinie', 'do godziny', 'od godziny', 'około godziny', 'przed godziną', 'na godzinę', 'godz.', 'godz'],
  minutes: ['minut|a|y||ę', 'min.', 'min'],
  am: ['rano', 'w nocy', 'nad ranem', 'przed południem'],
  pm: ['po południu', 'wieczorem'],
  spoken: {
    told: ['o', 'około', 'ok.', 'koło', 'do', 'po', 'przed', 'od', 'punktualnie o', 'mniej więcej o'],
    hours: {
      loc: ['pierwszej', 'drugiej', 'trzeciej', 'czwartej', 'piątej', 'szóstej', 'siódmej', 'ósmej', 'dziewiątej', 'dziesiątej', 'jedenastej', 'dwunastej'],
      day: ['pierwszej', 'drugiej', 'trzeciej', 'czwartej', 'piątej', 'szóstej', 'siódmej', 'ósmej', 'dziewiątej', 'dziesiątej', 'jedenastej', 'dwunastej', 'trzynastej', 'czternastej', 'piętnastej', 'szesnastej', 'siedemnastej', 'osiemnastej', 'dziewiętnastej', 'dwudziestej', 'dwudziestej pierwszej', 'dwudziestej drugiej', 'dwudziestej trzeciej'],
      nom: ['pierwsza', 'druga', 'trzecia', 'czwarta', 'piąta', 'szósta', 'siódma', 'ósma', 'dziewiąta', 'dziesiąta', 'jedenasta', 'dwunasta'],
    },
    minutes: { 'pięć': 5, 'dziesięć': 10, 'piętnaście': 15, 'dwadzieścia': 20, 'trzydzieści': 30, 'czterdzieści': 40, 'czterdzieści pięć': 45, 'pięćdziesiąt': 50 },
    patterns: [
      { say: 'godzinie {day}' },
      { say: 'godziny {day}' },
      { say: '{loc}', need: 'both' },
      { say: 'wpół do {loc}', by: -30 },
      { say: 'kwadrans po {loc}', by: 15 },
      { say: 'za kwadrans {nom}', by: -15 },
      { say: '{loc} {minute}', need: 'both' },
      { say: 'godzinie {day} {minute}' },
      { say: 'za {minute} {nom}', minus: true },
    ],
    parts: {
      morning: ['rano', 'nad ranem', 'przed południem'],
      afternoon: ['po południu'],
      evening: ['wieczorem', 'wieczór'],
      night: ['w nocy'],
    },
  },
  zones: {
    local: ['czasu lokalnego', 'czasu miejscowego', 'według czasu lokalnego', 'według czasu miejscowego'],
    Moscow: ['czasu moskiewskiego', 'według czasu moskiewskiego'],
    Tokyo: ['czasu tokijskiego', 'czasu japońskiego'],
    Vladivostok: ['czasu władywostockiego'],
    Beijing: ['czasu pekińskiego'],
    Berlin: ['czasu berlińskiego'],
    UTC: ['czasu uniwersalnego', 'utc', 'gmt'],
  },
  oldStyle: ['starego stylu', 'według starego stylu', 'st. st.', 'według kalendarza juliańskiego'],
  newStyle: ['nowego stylu', 'według nowego stylu', 'n. st.', 'według kalendarza gregoriańskiego'],
  decadeNames: { dwudzieste: 20, dwudziestych: 20, trzydzieste: 30, trzydziestych: 30, czterdzieste: 40, czterdziestych: 40, pięćdziesiąte: 50, pięćdziesiątych: 50, sześćdziesiąte: 60, sześćdziesiątych: 60, siedemdziesiąte: 70, siedemdziesiątych: 70, osiemdziesiąte: 80, osiemdziesiątych: 80, dziewięćdziesiąte: 90, dziewięćdziesiątych: 90 },
};

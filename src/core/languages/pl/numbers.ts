import type { NumberWords } from '../number-words.ts';
import { compoundNumbers } from './compound-numbers.ts';

/** Cardinals below a thousand, each with all its forms: nominative, forms in -u, instrumental, collectives. */
const VALUES: Readonly<Record<string, number>> = {
  zero: 0, 'jed|en': 1, 'jedn|a|o|ego|ej|emu|ą|ym|i|ych|ymi': 1, 'dw|a|ie|aj|óch|om|oma|iema|u|oje|ojga|ojgu|ojgiem': 2, 'trzy|': 3, 'trz|ej|ech|em|ema': 3, 'tr|oje|ojga|ojgu|ojgiem': 3, 'czter|y|ej|ech|em|ema': 4, 'czwor|o|ga|gu|giem': 4,
  'pię|ć|ciu|cioma|cioro|ciorga|ciorgu': 5, 'sześ|ć|ciu|cioma|cioro|ciorga': 6, 'sied|em': 7, 'siedm|iu|ioma|ioro|iorga': 7, 'osi|em': 8, 'ośm|iu|ioma|ioro|iorga': 8, 'dziewię|ć|ciu|cioma|cioro|ciorga': 9, 'dziesię|ć|ciu|cioma|cioro|ciorga': 10,
  'jedena|ście|stu|stoma|ścioro': 11, 'dwana|ście|ścioro': 12, 'dwunast|u|oma': 12, 'trzyna|ście|stu|stoma|ścioro': 13, 'czterna|ście|stu|stoma|ścioro': 14, 'piętna|ście|stu|stoma|ścioro': 15, 'szesna|ście|stu|stoma|ścioro': 16, 'siedemna|ście|stu|stoma|ścioro': 17, 'osiemna|ście|stu|stoma|ścioro': 18, 'dziewiętna|ście|stu|stoma|ścioro': 19,
  'dwadzieścia|': 20, 'dwudziest|u|oma': 20, 'trzydzie|ści|stu|stoma': 30, 'czterdzie|ści|stu|stoma': 40, 'pięćdziesi|ąt|ęciu|ęcioma': 50, 'sześćdziesi|ąt|ęciu|ęcioma': 60, 'siedemdziesi|ąt|ęciu|ęcioma': 70, 'osiemdziesi|ąt|ęciu|ęcioma': 80, 'dziewięćdziesi|ąt|ęciu|ęcioma': 90,
  'st|o|u|oma': 100, 'dwieście|': 200, 'dwustu|': 200, 'trzyst|a|u': 300, 'czteryst|a|u': 400, 'pięćset|': 500, 'pięciuset|': 500, 'sześćset|': 600, 'sześciuset|': 600, 'siedemset|': 700, 'siedmiuset|': 700, 'osiemset|': 800, 'ośmiuset|': 800, 'dziewięćset|': 900, 'dziewięciuset|': 900,
  'tuzin||a|u|em': 12, dziesiątka: 10, dziesiątkę: 10, setka: 100, setkę: 100, 'tysiąc||a|u|em': 1000, 'milion||a|a|owi|em|ie': 1e6, 'miliard||a|em|zie': 1e9,
};

/** Polish words of number. */
export const numbers: NumberWords = {
  decimal: ',',
  groups: [' ', '.', '\u00a0', '\u202f', '\u2009', "'"],
  values: VALUES,
  magnitudes: {
    'tuzin|y|ów': 12, 'tysi|ąc|ąca|ącu|ącem|ące|ęcy|ącom|ącami|ącach': 1000, tys: 1000, 'tys .': 1000, 'milion||a|owi|em|ie|y|ów|om|ami|ach': 1e6, mln: 1e6, 'mln .': 1e6, 'miliard||a|owi|em|zie|y|ów|om|ami|ach': 1e9, mld: 1e9, 'mld .': 1e9, 'set|ki|kom|kami|ek': 100, 'dziesiąt|ki|kom|kami|ek': 10,
  },
  fractions: { pół: 0.5, 'połow|a|y|ę|ą|ie': 0.5, półtora: 1.5, półtorej: 1.5, 'jedna trzecia': 1 / 3, 'jedną trzecią': 1 / 3, 'jednej trzeciej': 1 / 3, 'dwie trzecie': 2 / 3, 'dwóch trzecich': 2 / 3, 'ćwierć|': 0.25, ćwierci: 0.25, 'jedna czwarta': 0.25, 'jedną czwartą': 0.25, 'trzy czwarte': 0.75, 'trzech czwartych': 0.75 },
  andHalf: ['i pół'],
  fused: { ...compoundNumbers(), 'półtysięczn*': 500, półtysiąca: 500 },
  vague: {
    'kilkanaści|e|oro': [11, 19], 'kilkunast|u|oma': [11, 19], kilkadziesiąt: [20, 99], 'kilkudziesięci|u|oma': [20, 99], 'kilkaset|': [200, 999], kilkuset: [200, 999], parędziesiąt: [20, 99], parudziesięciu: [20, 99], parędziesięciu: [20, 99], paręset: [200, 999], paruset: [200, 999], kilkanaście: [11, 19], paręnaście: [11, 19], parunastu: [11, 19],
    'dziesiąt|ki|ek|kom|kami|kach': [24, 120], 'set|ki|ek|kom|kami|kach': [200, 999], 'tysiąc|e|om|ami|ach': [2000, 9999], tysięcy: [2000, 9999], 'milion|y|om|ami|ach': [2e6, 9999999], milionów: [2e6, 9999999],
    'dziesiątki tysięcy': [20000, 99999], 'dziesiątek tysięcy': [20000, 99999], 'dziesiątkami tysięcy': [20000, 99999], 'setki tysięcy': [200000, 999999], 'setek tysięcy': [200000, 999999], 'setkami tysięcy': [200000, 999999],
    'kilkanaście tysięcy': [11000, 19999], 'kilkunastu tysięcy': [11000, 19999], 'kilkadziesiąt tysięcy': [20000, 99999], 'kilkudziesięciu tysięcy': [20000, 99999], 'kilkaset tysięcy': [200000, 999999], 'kilkuset tysięcy': [200000, 999999],
  },
  oneBehindBound: { tysiąca: 1000, setki: 100, tuzina: 12, miliona: 1e6 },
  oneByOne: ['dwóch', 'trzech', 'czterech', 'dwoje', 'troje', 'czworo', 'pięcioro'],
  emphasis: ['tylko', 'zaledwie', 'ledwie', 'jeszcze'],
  several: ['kilka', 'kilku', 'kilkoma', 'kilkoro', 'kilkorga', 'parę', 'paru', 'paroma'],
  articles: [],
  joins: [],
  from: ['od', 'z'],
  to: ['do', 'po'],
  between: ['między', 'pomiędzy'],
  and: ['a', 'i'],
  rangeOr: ['lub', 'albo', 'czy'],
  compounds: { 'tysięczn*': 1000, 'milionow*': 1e6 },
  cardinalSuffixes: {},
  ordinalSuffixes: ['ty', 'ta', 'te', 'tego', 'tej', 'tym', 'tą', 'go', 'ego', 'szy', 'sza', 'szego', 'mu', 'y', 'a', 'ej', 'ym', 'gi', 'ga', 'ci', 'cia', 'letni*', 'mm', 'milimetrow*', 'calow*', 'funtow*', 'osobow*', 'procentow*'],
  labelsBefore: [
    'zbiornik|', 'zbiornik|u|a', 'reaktor|', 'reaktor|a|ze', 'czołg|',
    'nr', 'nr .', 'isbn', 'issn', 'numer', 'numer|u|em|ze', 'n', 'str .', 's .', 'stron|a|y|ie|ę|ach', 'rozdział|u', 'rozdziale', 'tom|', 'tomie', 't .', 'punkt|', 'punkt|u|cie', 'pkt', 'pkt .', 'p .', 'artykuł|u', 'artykuł|', 'art .', 'paragraf|u', 'paragraf|', '§', 'rozkaz|u|em|ie', 'rozkaz|', 'dyrektyw|a|y|ie|ę|ą', 'fort|', 'fort|u|cie', 'wzgórz|e|a|u|em', 'wzg .', 'kot|a|y|ę', 'szkoł|a|y|ę', 'szkole', 'ryc .', 'tab .', 'rys .', 'z .', 'teczk|a|i', 'sygn .', 'k .', 'słup|', 'słupa', 'słupie', 'poz .', 'zał .', 'barak|', 'obozu', 'stalag', 'oflag',
  ],
  labelsAfter: [
    'trzecie', 'trzecich', 'trzecim', 'trzecimi', 'czwarte', 'czwartych', 'czwartym', 'czwartymi', 'piąte', 'piątych', 'dziesiąte', 'dziesiątych', 'mm', '- mm', 'milimetr|ów|y|owe|owy|owych|ową|owa|owymi', 'cal|i|owe|owy|owych', 'funtow|e|y|ych', 'kalibr|u', 'letni|', 'letni|a|e|ego|ej|emu|ą|m|ch', '- letni|', '- letni|a|e|ego|ej|emu|ą|m|ch', 'rocznic|a|y|ę|ą', 'lat życia', 'roku życia', 'wieku',
    'pułk|', 'pułk|u|owi|iem', 'dywizj|a|ę|ą', 'brygad|a|ę|ą', 'brygadzie', 'batalion|', 'batalion|u|em', 'armi|a|ę|ą', 'korpus|', 'korpus|u|em', 'kompani|a|ę|ą', 'eskadr|a|ę|ą', 'dp', 'pp', 'psk', 'dywizjonu', 'dywizjon|', 'klasy', 'stopnia', 'kadencji', 'rangi',
  ],
  yearsBehind: [],
  unitsWithoutMark: true,
  offsets: { before: ['za'], behind: ['temu', 'później', 'wcześniej'] },
  idioms: [
    'jednego dnia', 'jednego tygodnia', 'jednego miesiąca', 'jednego roku', 'jednej nocy', 'jednej godziny', 'jednym dniu', 'jednej doby', 'jednym rzutem',     'z trzech stron', 'z dwóch stron', 'z obu stron', 'ze wszystkich stron', 'z czterech stron', 'na dwie części', 'jeden po drugim', 'jedna po drugiej', 'jedno po drugim', 'jeden za drugim', 'jedna za drugą', 'jeden drugiego', 'jeden z', 'jedna z', 'jedno z', 'jednego z', 'jednej z', 'jednym z', 'jedną z', 'jednemu z', 'jeden ze', 'jedna ze', 'jednego ze', 'jednej ze', 'jednym ze', 'jeden raz', 'z jednej strony', 'po jednej stronie', 'jak jeden mąż', 'jednym głosem', 'jeszcze jeden', 'jeszcze jedna', 'jeszcze jedno', 'jeszcze jedną', 'jednym słowem', 'w jednym czasie', 'w jednej chwili', 'za jednym zamachem', 'sto lat temu', 'raz', 'jeden i ten sam', 'jedni', 'jedne', 'jednych', 'po pierwsze', 'na pół', 'w pół drogi', 'o jeden', 'ani jeden', 'ani jednego', 'ani jedna', 'ani jednej', 'dwa razy', 'trzy razy', 'dwóch frontach', 'dwa fronty', 'obu frontach',
  ],
};

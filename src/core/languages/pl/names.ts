import { byCode } from '../by-code.ts';
import type { NameWords } from '../name-words.ts';
import { peoples } from './peoples.ts';

/** Stems of a state's or people's words, to one code. */
const to = (code: string, stems: string): Record<string, string> => Object.fromEntries(stems.split(',').map((stem) => [stem.trim(), code]));

/**
 * The peoples with the form their adjectives have before men, whose stem changes (`niemieck` `niemieccy`, `szwedzk` `szwedzcy`): `chińscy żołnierze`.
 * A noun that ends like one (`Prusak`) has no such stem.
 */
const withMenForms = (demonyms: Readonly<Record<string, string>>): Record<string, string> => ({
  ...demonyms,
  ...Object.fromEntries(Object.entries(demonyms).flatMap(([form, code]) => (/[scz]ki?$/.test(form) ? [[form.replace(/ki?$/, 'cy'), code]] : []))),
});

/** Polish names. Everything folded: what is compared has no marks. */
export const names: NameWords = {
  titles: 'marszałek marszałka marszałkowi marszałkiem generał generała generałowi generałem gen pułkownik pułkownika pułkownikowi pułkownikiem płk ppłk podpułkownik podpułkownika major majora majorem mjr kapitan kapitana kapitanem kpt porucznik porucznika por podporucznik podporucznika ppor rotmistrz rotmistrza rtm sierżant sierżanta komandor komandora kmdr admirał admirała admirałem adm hetman hetmana hetmanowi hetmanem wojewoda wojewody kasztelan kasztelana starosta starosty dowódca dowódcy dowódcą komendant komendanta komisarz komisarza komisarzem komkor komdyw kombryg komandarm minister ministra ministrem premier premiera prezydent prezydenta kanclerz kanclerza król króla królem cesarz cesarza car cara chan chana sułtan sułtana książę księcia księciem hrabia hrabiego ambasador ambasadora ambasadorem poseł posła konsul konsula doradca profesor profesora prof historyk historyka doktor dr ksiądz księdza ks biskup biskupa święty'.split(' '),
  demonyms: withMenForms({
    ...byCode(peoples),
    ...to('SU', 'radzieck, sowieck, sowiet, zsrr, związek radziecki, związek sowiecki, rosja radziecka, rosja sowiecka, armia czerwona, rkka, nkwd, ogpu, gpu, kgb, bolszewik, bolszewic, bolszewick, czerwonoarmist, krasnoarmiejec, krasnoarmiejc'),
    ...to('RU', 'rosyjsk, rosj, rosjan, ruski, moskiewsk, moskal'),
    ...to('JP', 'japońsk, japoni, japończyk, japończyc, samuraj'), ...to('MCK', 'mandżukuo'), ...to('MANCHURIA', 'mandżurski, mandżursk, mandżuri'), ...to('MANCHU', 'mandżur'), ...to('CN', 'chińsk, chińczyk, chińczyc, chin'), ...to('QING', 'qing'),
    ...to('MN', 'mongolsk, mongoł, mongol, mongoli'), ...to('KR', 'koreańsk, korea, koreańczyk, koreańczyc, kore'), ...to('KP', 'północnokoreańsk, krld'),
    ...to('DE', 'niemieck, niemiec, niemc, rzesz, hitlerowsk, hitlerowc, wehrmacht, gestapo, luftwaffe, legion condor, legionu condor, rfn, nrd'), ...to('PRUSSIA', 'prusk, prus, prusak, prusac'), ...to('SAXONY', 'saski, sask, saksoni'), ...to('BAVARIA', 'bawarsk, bawari'), ...to('AT', 'austriack, austri, austriak, austriac'), ...to('AH', 'austro-węgiersk, austro-węg'), ...to('HU', 'węgiersk, węgr, węgier, węgrzy, węgrz'), ...to('CH', 'szwajcarsk, szwajcari'),
    ...to('PL', 'polsk, polak, polac, rzeczpospolita, rzeczypospolitej, rzecząpospolitą, wojsko polskie, wp'), ...to('LT', 'litewsk, litw, litwin'), ...to('LV', 'łotewsk, łotw, łotysz'), ...to('EE', 'estońsk, estoni, estończyk, estończyc'), ...to('UA', 'ukraińsk, ukrain, ukrainiec, ukraińc, upa, oun'), ...to('BY', 'białorusk, białorus, białoruś'), ...to('COSSACK', 'kozak, kozac, kozack'), ...to('TATAR', 'tatarsk, tatar, tatarz'),
    ...to('CZ', 'czesk, czech, czes'), ...to('CS', 'czechosłowack, czechosłowacj'), ...to('SK', 'słowack, słowak, słowac, słowacj'), ...to('RO', 'rumuńsk, rumun, rumuni'), ...to('BG', 'bułgarsk, bułgar, bułgarz, bułgari'), ...to('RS', 'serbsk, serb, serbi, serbowi'), ...to('HR', 'chorwack, chorwat, chorwac, chorwacj'), ...to('YU', 'jugosłowiańsk, jugosławi'), ...to('GR', 'greck, grek, grec, grecj'), ...to('AL', 'albańsk, albani, albańczyk'), ...to('ME', 'czarnogórsk, czarnogór'),
    ...to('US', 'amerykańsk, amerykanin, amerykan, usa, stany zjednoczone'), ...to('GB', 'brytyjsk, brytyjczyk, brytyjczyc, brytani, angielsk, anglik, anglic, angli, wielka brytania'), ...to('SCOTLAND', 'szkock, szkot, szkoc, szkocj'), ...to('IE', 'irlandzk, irlandczyk, irlandczyc, irlandi'), ...to('CA', 'kanadyjsk, kanad, kanadyjczyk, kanadyjczyc'), ...to('AU', 'australijsk, australi, australijczyk'), ...to('CU', 'kubańsk, kub'), ...to('MX', 'meksykańsk, meksyk'), ...to('AR', 'argentyńsk, argentyn, argentyńczyk, argentyńczyc'),
    ...to('FR', 'francusk, francuz, francj'), ...to('IT', 'włosk, włoch, włos'), ...to('ES', 'hiszpańsk, hiszpan, hiszpani'), ...to('PT', 'portugalsk, portugali, portugalczyk, portugalczyc'), ...to('NL', 'holendersk, holender, holendrz, holandi, niderlandzk'), ...to('BE', 'belgijsk, belg, belgi, belgow'), ...to('SE', 'szwedzk, szwed, szwedz, szwecj'), ...to('NO', 'norwesk, norweg, norwedz, norwegi'), ...to('DK', 'duńsk, duńczyk, duńczyc, dani'), ...to('FI', 'fińsk, fin, finowi, finlandi'),
    ...to('TR', 'tureck, turek, turk, turc, turcj'), ...to('OTTOMAN', 'osmańsk, osman, ottomańsk'), ...to('BYZANTIUM', 'bizantyjsk, bizancj'), ...to('ARAB', 'arabsk, arab'), ...to('EG', 'egipsk, egipt, egipcjan, egipcjanin'), ...to('IL', 'izraelsk, izrael, izraelczyk'), ...to('SY', 'syryjsk, syri, syryjczyk'), ...to('IQ', 'irack, irak, irakijczyk'), ...to('IR', 'irańsk, iran, irańczyk, persk, pers, persj'), ...to('AF', 'afgańsk, afganistan, afgańczyk'), ...to('IN', 'indyjsk, indi'), ...to('PK', 'pakistańsk, pakistan'), ...to('NVN', 'północnowietnamsk, drw'), ...to('SVN', 'południowowietnamsk'), ...to('TEUTONIC', 'krzyżack, krzyżak, krzyżac, zakon krzyżack'), ...to('VN', 'wietnamsk, wietnam, wietnamczyk'), ...to('TW', 'tajwańsk, tajwan'),
    ...to('ET', 'etiopsk, etiopi, abisyńsk, abisyni, abisyńczyk'), ...to('NG', 'nigeryjsk, nigeri'), ...to('BIAFRA', 'biafr'), ...to('DZ', 'algiersk, algieri'), ...to('BOER', 'bursk, bur, burowi'), ...to('ZULU', 'zulus'), ...to('GE', 'gruzińsk, gruzj, gruzin'), ...to('AM', 'ormiańsk, ormian, ormianin, armeńsk, armeni'), ...to('AZ', 'azerbejdżańsk, azerbejdżan'), ...to('CHECHNYA', 'czeczeńsk, czeczen, czeczeni'), ...to('UN', 'onz'),
  }),
  demonymEndings: 'y i a e u ego iego emu iemu ym im ą ią ej iej ych ich ymi imi ie owi em iem om iom ami iami ach iach ów owie in ina inowi inem inie ini ia ii ię iu io ę eś sze ka ki ko'.split(' '),
  endings: ['skiego', 'skiemu', 'skimi', 'skiej', 'skich', 'skim', 'ską', 'ska', 'ski', 'skie', 'ckiego', 'ckiemu', 'ckiej', 'ckich', 'ckim', 'cki', 'cka', 'cką', 'owskiego', 'owskim', 'owskiemu', 'ami', 'iami', 'iego', 'ego', 'iemu', 'emu', 'owi', 'iowi', 'ach', 'iach', 'iem', 'em', 'om', 'ów', 'owie', 'ie', 'im', 'ym', 'ej', 'iej', 'ę', 'ą', 'ią', 'ię', 'a', 'ia', 'u', 'iu', 'e', 'y', 'i', 'o', 'ii'],
  notNames: 'w we na o po przy do z ze od dla bez u i a ale lecz lub albo oraz nie on ona ono oni one ten ta to te ci tego tej tym tych ich jego jej gdy kiedy jak tak że aby jeśli jeżeli choć chociaż jednak potem następnie wtedy wówczas tam tu tutaj tylko już jeszcze wszyscy wszystkie wszystko obie oba obaj około ponad więcej mniej pierwszy pierwsza pierwsze drugi druga trzeci trzecia jeden jedna dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć według zdaniem zgodnie wbrew mimo pomimo oprócz zamiast wśród między przeciw dzięki wokół wewnątrz poza wzdłuż przez przed za nad pod wskutek wobec później wcześniej najpierw ponownie znów wkrótce razem ogółem łącznie możliwe prawdopodobnie rzeczywiście wreszcie przykładowo przeciwnie dlatego ponieważ dopóki zanim kto co który która które którzy czyj gdzie dokąd skąd dlaczego również także też zawsze nigdy każdy nikt nic niektórzy niektóre kilka kilku sam sama sami swój mój my nas wy ja sobie siebie jaki jaka ile tyle dalej bliżej opodal niedaleko nieopodal naprzeciw jednocześnie równocześnie tymczasem zależnie oczywiście znowu szczególnie stąd stamtąd odtąd prawie niemal zupełnie całkowicie rano rankiem wieczorem nocą latem zimą wiosną jesienią nazajutrz dnia tegoż owego podczas koło obok spośród naprawdę podobno rzekomo mówi strona strony walka walki bitwa wojna wojsko wojska armia oddział oddziały straty natarcie atak dowódca żołnierze jeńcy czołgi artyleria lotnictwo piechota kawaleria'.split(' '),
  personSuffixes: [],
  capitalPeoples: 'goci gotow gotom gotami frankowie frankow frankom frankami wandalowie wandalow sasi sasow sasom hunow galow galom galami huron',
  givenPeoples: 'norman',
  surnamePeoples: 'taira minamoto',
  adjectiveStems: ['sk', 'ck'],
  subject: { ends: [...'bcdfghjklmnprstvwxzł', 'ski', 'cki'], adjectives: ['y'], towards: ['w', 'we', 'na'], towardsAdjectives: [] },
  capitalNouns: false,
  units: { armia: 'army', armi: 'army', korpus: 'corps', dywizj: 'division', brygad: 'brigade', pułk: 'regiment', batalion: 'battalion', kompani: 'company', szwadron: 'squadron', eskadr: 'squadron', dywizjon: 'squadron', bateri: 'battery', pluton: 'platoon', flot: 'fleet', flotyll: 'flotilla', oddział: 'detachment', front: 'front' },
  unitSuffixes: ['ty', 'ta', 'go', 'ego', 'tej', 'tą', 'szy', 'sza', 'gi', 'ga', 'ci', 'cia', 'a', 'y', 'ej'],
  ordinals: { pierwsz: 1, drug: 2, trzeci: 3, czwart: 4, piąt: 5, szóst: 6, siódm: 7, ósm: 8, dziewiąt: 9, dziesiąt: 10 },
  commonEndings: ['ość', 'ości', 'ością', 'enie', 'enia', 'eniu', 'anie', 'ania', 'aniu', 'stwo', 'stwa', 'cja', 'cji', 'cję', 'zacja', 'ować', 'ywać', 'ając', 'ując', 'iąc', 'wszy', 'łszy', 'ował', 'owali', 'owano', 'naście', 'dziesiąt', 'set', '!ski', '!ska', '!skie', '!cki', '!cka', '!ckie', 'owych', 'owe', 'owy', 'owa', 'nych', 'ymi', 'imi', 'ych', 'ich', 'emu', 'ego', 'iono', 'ano', 'ęto', 'nicy', 'ników', 'arze', 'yści', 'iści'],
  rulers: {
    SULTAN: 'sułtan sułtana sułtanowi sułtanem sułtanie',
    EMPEROR: 'cesarz cesarza cesarzowi cesarzem cesarzu',
    EMPRESS: 'cesarzowa cesarzowej cesarzową caryca carycy carycę carycą',
    TSAR: 'car cara carowi carem carze',
    SHAH: 'szach szacha szachowi szachem szachu',
    KHAN: 'chan chana chanowi chanem chanie',
    CALIPH: 'kalif kalifa kalifowi kalifem kalifie',
    KING: 'król króla królowi królem królu',
    QUEEN: 'królowa królowej królową',
    EMIR: 'emir emira emirowi emirem emirze',
    DOGE: 'doża doży dożę dożą',
    SHOGUN: 'szogun szoguna szogunowi szogunem',
  },
  hyphened: { anglo: 'GB', austro: 'AT', francusko: 'FR', grecko: 'GR', niemiecko: 'DE', rosyjsko: 'RU', radziecko: 'SU', sowiecko: 'SU', japonsko: 'JP', turecko: 'TR', polsko: 'PL', wlosko: 'IT', chinsko: 'CN' },
  sides: {
    // Named by their faith.
    SUNNIS: 'sunnit* sunnic*',
    SHIITES: 'szyit* szyic*',
    MUSLIMS: 'muzułman*',
    HINDUS: 'hindus hindusi hindusow hindusom',
    NAZIS: 'nazist* nazisci',
    COMMUNISTS: 'komunist* komunisci',
    FASCISTS: 'faszyst* faszysci',
    LOYALISTS: 'lojalist*',
    ALLIES: 'sojusznik* sojusznic* sprzymierzen* alianc* koalicj*',
    REBELS: 'powstanc* rebeliant* buntownik* insurgen* separatyst*',
    GUERRILLAS: 'partyzan*',
    GARRISON: 'garnizon* załog* obronc* oblezon*',
    BESIEGERS: 'oblegajac* napastnik* atakujac*',
    ROYALISTS: 'rojalist*',
    REPUBLICANS: 'republikan*',
    NATIONALISTS: 'frankist* frankisci nacjonalist*',
    DEMONSTRATORS: 'demonstrant* manifestant* strajkujac* tłum tłumu tłumowi tłumem tłumie tłumy tłumow tłumom tłumami tłumach',
    POLICE: 'policj* policjan* zandarm*',
    CRUSADERS: 'krzyzowc*',
  },
  besideCrowd: { TROOPS: 'zołnierz* wojsk* arm* gwardzist* spadochroniarz* kawaleri*' },
  led: ['pod dowództwem', 'pod komendą', 'pod wodzą', 'pod rozkazami', 'dowodzone przez', 'dowodzona przez', 'dowodzony przez', 'dowodzeni przez'],
};

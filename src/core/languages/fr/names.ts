import type { NameWords } from '../name-words.ts';
import { peoples } from './peoples.ts';

/** Adjectives and nouns of peoples by their masculine, with the name of the land where there is one. */
const PEOPLES: Readonly<Record<string, string>> = {
  SU: 'soviétique, bolchevik, bolchevique, bolcheviste, l:urss, l:union soviétique, l:armée rouge, l:nkvd, l:guépéou, l:kgb, l:tcheka, l:russie soviétique', RU: 'russe, l:russie, moscovite, l:moscovie', JP: 'japonais, nippon, l:japon', MCK: 'l:mandchoukouo', MANCHURIA: 'l:mandchourie', MANCHU: 'mandchou', QING: 'l:qing', CN: 'chinois, l:chine',
  MN: 'mongol, l:mongolie, l:mongolie extérieure', KR: 'coréen, sud-coréen, l:corée, l:corée du sud', KP: 'nord-coréen, l:corée du nord', DE: 'allemand, l:allemagne, l:allemagne nazie, l:reich, l:wehrmacht, l:luftwaffe, l:gestapo, l:waffen-ss, l:légion condor', PRUSSIA: 'prussien, l:prusse', BAVARIA: 'bavarois, l:bavière', SAXONY: 'saxon, l:saxe',
  AT: 'autrichien, l:autriche', AH: 'austro-hongrois, l:autriche-hongrie', HU: 'hongrois, magyar, l:hongrie', CH: 'suisse, helvète', PL: 'polonais, l:pologne', LT: 'lituanien, l:lituanie', LV: 'letton, l:lettonie', EE: 'estonien, l:estonie', UA: 'ukrainien, l:ukraine', BY: 'biélorusse, l:biélorussie',
  COSSACK: 'cosaque', TATAR: 'tatar, tartare', CZ: 'tchèque, l:bohême', CS: 'tchécoslovaque, l:tchécoslovaquie', SK: 'slovaque, l:slovaquie', RO: 'roumain, l:roumanie', BG: 'bulgare, l:bulgarie', RS: 'serbe, l:serbie', HR: 'croate, l:croatie', BA: 'bosniaque, bosnien, l:bosnie', YU: 'yougoslave, l:yougoslavie', AL: 'albanais, l:albanie', GR: 'grec, hellène, l:grèce', ME: 'monténégrin, l:monténégro', MK: 'macédonien, l:macédoine',
  US: 'américain, étasunien, l:états-unis, l:usa', GB: 'britannique, anglais, l:angleterre, l:grande-bretagne, l:royaume-uni', SCOTLAND: 'écossais, l:écosse', IE: 'irlandais, l:irlande', CA: 'canadien, l:canada', AU: 'australien, l:australie', NZ: 'néo-zélandais, l:nouvelle-zélande', MX: 'mexicain, l:mexique', CU: 'cubain, l:cuba', AR: 'argentin, l:argentine', BO: 'bolivien, l:bolivie', PY: 'paraguayen, l:paraguay', CL: 'chilien, l:chili', PE: 'péruvien, l:pérou', BR: 'brésilien, l:brésil',
  FR: 'français, l:france', IT: 'italien, l:italie', ES: 'espagnol, l:espagne', PT: 'portugais, l:portugal', NL: 'néerlandais, hollandais, l:pays-bas, l:hollande, l:provinces-unies', BE: 'belge, l:belgique', SE: 'suédois, l:suède', NO: 'norvégien, l:norvège', DK: 'danois, l:danemark', FI: 'finlandais, finnois, l:finlande',
  TR: 'turc, l:turquie', OTTOMAN: 'ottoman, l:empire ottoman, l:sublime porte', BYZANTIUM: 'byzantin, l:byzance', ARAB: 'arabe', EG: 'égyptien, l:égypte', IL: 'israélien, l:israël', SY: 'syrien, l:syrie', LB: 'libanais, l:liban', JO: 'jordanien, l:jordanie', PS: 'palestinien, l:palestine', SA: 'saoudien, l:arabie saoudite',
  IQ: 'irakien, iraquien, l:irak', IR: 'iranien, perse, persan, l:iran, l:perse', KW: 'koweïtien, l:koweït', AF: 'afghan, l:afghanistan', IN: 'indien, l:inde', PK: 'pakistanais, l:pakistan', BD: 'bangladais, l:bangladesh', VN: 'vietnamien, l:vietnam, l:viêt nam', NVN: 'nord-vietnamien, l:nord-vietnam, l:rdvn', TEUTONIC: 'teutonique, l:ordre teutonique', SVN: 'sud-vietnamien, l:sud-vietnam', KH: 'cambodgien, khmer, l:cambodge', TH: 'thaïlandais, siamois, l:thaïlande, l:siam', MM: 'birman, l:birmanie', ID: 'indonésien, l:indonésie', PH: 'philippin, l:philippines', TW: 'taïwanais, l:taïwan',
  UNION: 'nordiste, unioniste', CSA: 'sudiste, confédéré', ET: 'éthiopien, abyssin, l:éthiopie, l:abyssinie', ER: 'érythréen, l:érythrée', SO: 'somalien, l:somalie', SD: 'soudanais, l:soudan', NG: 'nigérian, l:nigeria', BIAFRA: 'biafrais, l:biafra', RW: 'rwandais, l:rwanda', CD: 'congolais, l:congo', DZ: 'algérien, l:algérie', MA: 'marocain, l:maroc', LY: 'libyen, l:libye', BOER: 'boer', ZULU: 'zoulou', GE: 'géorgien, l:géorgie', AM: 'arménien, l:arménie', AZ: 'azerbaïdjanais, l:azerbaïdjan', CHECHNYA: 'tchétchène, l:tchétchénie', UN: 'l:onu, l:nations unies',
};

/** Feminine and plural of an adjective of a people. */
function forms(word: string): string[] {
  if (word.startsWith('l:')) return [word.slice(2)];
  const feminine =
    word.endsWith('e') ? word
    : word === 'grec' ? 'grecque'
    : word === 'turc' ? 'turque'
    : /(?:ien|en|on|tien|éen)$/.test(word) && !/(?:mongol)$/.test(word) ? `${word}ne`
    : `${word}e`;
  const plural = /[sx]$/.test(word) ? word : `${word}s`;
  return [word, feminine, plural, `${feminine}s`];
}

const plain = (word: string): string => word.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** French names. Adjectives of peoples are written small, the people itself with a capital. */
export const names: NameWords = {
  titles: 'm mm mme mlle monsieur madame sir lord dr general generaux lieutenant-general lieutenant major colonel lieutenant-colonel capitaine commandant marechal amiral vice-amiral contre-amiral commissaire ministre ambassadeur empereur imperatrice prince princesse roi reine president premier conseiller consul secretaire sergent caporal adjudant camarade comte vicomte baron duc marquis professeur pape cardinal eveque abbe saint sultan khan tsar emir pacha maitre docteur chef'.split(' '),
  demonyms: Object.fromEntries(
    [...Object.entries(PEOPLES), ...Object.entries(peoples)].flatMap(([code, list]) =>
      list.split(', ').flatMap((word) => forms(word).map((form) => [plain(form), code] as const)),
    ),
  ),
  endings: [],
  notNames: 'le la les l un une des du de d au aux en et ou mais ni or car donc ce cet cette ces celui celle ceux celles il elle ils elles on nous vous je tu lui leur leurs son sa ses notre nos mon ma mes qui que quoi dont ou quel quelle quels quelles lequel laquelle a dans par pour sur sous avec sans contre entre vers chez parmi depuis pendant durant des apres avant devant derriere outre malgre sauf selon suivant jusque jusqu jusqua lors loin pres hors grace quand lorsque lorsqu comme puisque parce tandis alors bien quoique si afin tant ainsi aussi aussitot enfin ensuite puis cependant toutefois pourtant neanmoins or deja encore jamais toujours rien personne aucun aucune nul nulle tout toute tous toutes chaque plusieurs quelques certains certaines d autres autre un deux trois quatre cinq six sept huit neuf dix onze douze vingt trente cent mille premier premiere second seconde deuxieme troisieme dernier derniere meme peu beaucoup plus moins tres trop assez environ pres non oui ici la hier demain aujourd hui aujourdhui voici voila nord sud est ouest lac colline collines cote hauteur hauteurs mont riviere fleuve front armee division regiment bataillon corps compagnie brigade guerre bataille incident traite convention protocole accord gouvernement ministere affaires etrangeres etat-major general quartier pertes effectifs forces contexte bilan consequences sources bibliographie note notes chapitre partie section annexe tableau figure carte voir cf ibid op cit vol page apr av j c m mm l urss bien-que malgre d-apres d-abord c s n qu y se sous-lieutenant ancien ancienne grand grande petit petite nouveau nouvelle vieux saint sainte haut bas centre etait fut sont furent ayant etant rois reines chefs'.split(' '),
  personSuffixes: [],
  capitalNouns: false,
  capitalDemonyms: false,
  capitalPeoples: 'francs franque franques vandales vandale slaves wendes huns hun',
  givenPeoples: 'romain normand',
  articles: 'le la les un une des du au aux',
  surnamePeoples: 'song tang ming yuan taira minamoto tokugawa toyotomi satsuma choshu',
  units: { armee: 'army', armees: 'army', corps: 'corps', division: 'division', divisions: 'division', brigade: 'brigade', regiment: 'regiment', regiments: 'regiment', bataillon: 'battalion', bataillons: 'battalion', compagnie: 'company', compagnies: 'company', escadron: 'squadron', escadrille: 'squadron', batterie: 'battery', section: 'platoon', peloton: 'platoon', flotte: 'fleet', flottille: 'flotilla', detachement: 'detachment', front: 'front', legion: 'legion' },
  unitSuffixes: ['er', 're', 'ère', 'e', 'ème', 'ième', 'è', 'nd', 'nde'],
  ordinals: { premier: 1, premiere: 1, deuxieme: 2, second: 2, seconde: 2, troisieme: 3, quatrieme: 4, cinquieme: 5, sixieme: 6, septieme: 7, huitieme: 8, neuvieme: 9, dixieme: 10, onzieme: 11, douzieme: 12 },
  commonEndings: ['tion', 'tions', 'ment', 'ments', 'age', 'ages', 'isme', 'able', 'ible', 'eux', 'euse', 'ance', 'ence', 'ant', 'ants', 'ee', 'ees', 'eur', 'eurs', 'ite', 'ites', 'ier', 'iers', 'iere', 'oir', 'oire', 'ique', 'iques', 'elle', 'ellement', 'ure', 'ures'],
  rulers: {
    SULTAN: 'sultan',
    EMPEROR: 'empereur',
    EMPRESS: 'impératrice tsarine',
    TSAR: 'tsar',
    SHAH: 'shah chah',
    KHAN: 'khan',
    CALIPH: 'calife',
    KING: 'roi',
    QUEEN: 'reine',
    EMIR: 'émir',
    DOGE: 'doge',
    SHOGUN: 'shogun',
  },
  hyphened: { anglo: 'GB', austro: 'AT', franco: 'FR', germano: 'DE', greco: 'GR', hispano: 'ES', italo: 'IT', nippo: 'JP', polono: 'PL', prusso: 'PRUSSIA', russo: 'RU', serbo: 'RS', sino: 'CN', sovieto: 'SU', turco: 'TR', americano: 'US' },
  sides: {
    // Named by their faith.
    SUNNIS: 'sunnite sunnites',
    SHIITES: 'chiite chiites',
    MUSLIMS: 'musulman musulmans musulmane musulmanes',
    HINDUS: 'hindou hindous hindoue hindoues',
    NAZIS: 'nazi nazis',
    COMMUNISTS: 'communistes',
    FASCISTS: 'fascistes',
    LOYALISTS: 'loyalistes',
    ALLIES: 'allie allies alliee alliees coalises coalition',
    REBELS: 'rebelle rebelles insurge insurges mutins revoltes separatiste separatistes secessionnistes',
    GUERRILLAS: 'guerilleros partisans maquisards',
    GARRISON: 'garnison garnisons defenseurs assieges',
    BESIEGERS: 'assiegeants assaillants',
    ROYALISTS: 'royaliste royalistes',
    REPUBLICANS: 'republicains',
    NATIONALISTS: 'franquiste franquistes nationaliste nationalistes',
    DEMONSTRATORS: 'manifestants grevistes foule emeutiers',
    POLICE: 'police policiers gendarmes gendarmerie',
    CRUSADERS: 'croises',
  },
  besideCrowd: { TROOPS: 'soldat soldats troupe troupes armee militaires garde gardes parachutistes cavalerie' },
  ledPeople: ['sous'],
  led: ['sous', 'sous les ordres de', 'sous les ordres du', 'sous le commandement de', 'sous le commandement du', 'commandes par', 'commande par', 'commandee par', 'commandees par', 'diriges par', 'conduits par', 'de', 'du'],
};

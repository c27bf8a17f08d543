import type { NumberWords } from '../number-words.ts';
import { fr } from './verbs.ts';

const ONES = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(' ');
const TENS = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante'];

/** Every number word below a hundred, as it may be written; those of Belgium and Switzerland too. */
function below100(): Record<string, number> {
  const values: Record<string, number> = { une: 1, cent: 100, mille: 1000, mil: 1000, 'quatre-vingts': 80, 'quatre-vingt': 80, 'quatre vingts': 80, 'quatre vingt': 80, septante: 70, octante: 80, huitante: 80, nonante: 90 };
  ONES.forEach((word, value) => {
    values[word] = value;
  });
  const put = (ten: string, value: number, most: number): void => {
    values[ten] = value;
    for (let one = 1; one <= most; one++) {
      const word = ONES[one] as string;
      const forms = one === 1 || one === 11 ? [`${ten}-et-${word}`, `${ten} et ${word}`, `${ten}-${word}`] : [`${ten}-${word}`, `${ten} ${word}`];
      if (one === 1) forms.push(`${ten}-et-une`, `${ten} et une`, `${ten}-une`);
      for (const form of forms) values[form] = value + one;
    }
  };
  for (let ten = 2; ten <= 5; ten++) put(TENS[ten] as string, ten * 10, 9);
  put('soixante', 60, 19);
  put('quatre-vingt', 80, 19);
  for (const [word, value] of [['septante', 70], ['huitante', 80], ['octante', 80], ['nonante', 90]] as const) put(word, value, 9);
  return values;
}

/** French numbers. */
export const numbers: NumberWords = {
  decimal: ',',
  groups: ['.', ' ', "'"],
  values: below100(),
  magnitudes: { cent: 100, cents: 100, mille: 1000, mil: 1000, million: 1_000_000, millions: 1_000_000, milliard: 1_000_000_000, milliards: 1_000_000_000 },
  fractions: { demi: 0.5, demie: 0.5, quart: 0.25 },
  fused: { 'demi-million': 500_000, 'demi-millier': 500, 'demi-milliard': 500_000_000 },
  about: {
    dizaine: 10, douzaine: 12, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40, cinquantaine: 50, soixantaine: 60, centaine: 100, millier: 1000, 'demi-douzaine': 6, 'demi-centaine': 50,
  },
  halfBehind: true,
  vague: {
    dizaines: [20, 99], douzaines: [24, 120], centaines: [200, 999], milliers: [2000, 9999], millions: [2_000_000, 9_999_999],
    'dizaines de milliers': [20_000, 99_999], 'centaines de milliers': [200_000, 999_999], 'dizaines de millions': [20_000_000, 99_999_999], 'plusieurs dizaines': [20, 99], 'plusieurs centaines': [200, 999], 'plusieurs milliers': [2000, 9999],
    'plusieurs dizaines de milliers': [20_000, 99_999], 'plusieurs centaines de milliers': [200_000, 999_999], 'quelques dizaines': [20, 99], 'quelques centaines': [200, 999], 'quelques milliers': [2000, 9999], 'plusieurs millions': [2_000_000, 9_999_999],
    'quelques dizaines de milliers': [20_000, 99_999],
  },
  several: ['plusieurs', 'quelques'],
  articles: ['un', 'une'],
  joins: ['et'],
  from: ['de'],
  to: ['à'],
  between: ['entre'],
  and: ['et'],
  rangeOr: ['ou'],
  compounds: {},
  ordinalSuffixes: ['er', 'ère', 're', 'ers', 'e', 'è', 'ème', 'ième', 'nd', 'nde', 'es', 'èmes'],
  labelsBefore: fr(`réservoir, cuve, réacteur, char, n °, no, nº, isbn, issn, numéro, numéros, page, pages, an, l'an, p, p ., pp ., chapitre, volume, vol ., printemps, été, automne, hiver, tome, article, articles, paragraphe, alinéa, section n °, figure, fig ., tableau, note, carte, feuille, cote, cotes, point coté, hauteur, hauteurs, borne, kilomètre, parallèle, ordre n °, directive, décret, résolution, ordonnance, type, modèle, mark, mk, panzer, mig, il, ju, yak, tu, bf, fw, ki, su, kv, pz, sherman, âgé de, âgée de, âgés de, âgées de, route, autoroute, chambre, salle, opération, version, phase, étape, groupe n °, poste, secteur, zone, quartier, stalag, oflag, stalag n °, bulletin, camp n °, promotion, louis, charles, philippe, henri, article n °`),
  labelsAfter: fr(`vendémiaire, brumaire, frimaire, nivôse, pluviôse, ventôse, germinal, floréal, prairial, messidor, thermidor, fructidor, mm, millimètre, millimètres, cm, calibre, h, heures du matin, heures du soir, heures précises, er, ère, e, ème, nd, degrés, degré, °, ch, chevaux-vapeur, noeuds, km / h, siècle, siècles, tiers, quarts, ans plus tard, an plus tard, jours plus tard, jour plus tard, mois plus tard, heures plus tard, heure plus tard, semaines plus tard, semaine plus tard, années plus tard, minutes plus tard, siècles plus tard, ans après, jours après, mois après, heures après, ans auparavant, jours auparavant, mois auparavant, heures auparavant, ans plus tôt, jours plus tôt, mois plus tôt, heures plus tôt, ans avant, jours avant, mois avant, fois, bis, ter, cinquièmes, dixièmes, ème siècle, av . J .`),
  yearsBehind: fr('en, depuis, dès, jusqu’en'),
  idioms: [...[...ONES.slice(1), 'vingt', 'vingt-deux', 'vingt-trois'].flatMap((word) => ['à', 'vers', 'dès'].map((at) => `${at} ${word === 'un' ? 'une heure' : `${word} heures`}`)), ...fr(`à deux reprises, à trois reprises, à quatre reprises, à maintes reprises, à cinq reprises, l'un, l'une, l'un l'autre, l'un et l'autre, l'un après l'autre, l'un des, l'une des, un à un, une à une, un par un, une par une, à la une, un jour, une fois, une partie, un autre, une autre, un peu, un certain, une certaine, un tel, une telle, un seul, une seule, d'un côté, de l'un, d'une part, les uns, les unes, quelques-uns, quelqu'un, plus d'un, pas un, pas une, comme un seul homme, un tiers, deux tiers, trois quarts, les deux tiers, les trois quarts, un quart, un sur deux, un sur trois, un sur quatre, un sur dix, deux sur trois, trois sur quatre, neuf sur dix, deux fois, trois fois, deux à deux, deux contre un, trois contre un, dix contre un, tous deux, toutes deux, tous les deux, toutes les deux, guerre de cent ans, guerre de trente ans, guerre de sept ans, guerre des six jours, les cent jours, cent-jours, quatorze points, plan quinquennal, cinq-cents, conseil des cinq-cents, conseil des dix, en deux, une à deux, un ou deux, l'an un, mille et une, sept mers, les trois ordres, trois-mâts, trois mâts, quatre coins, du un, première fois, grande armée, cent fois, le un, en un, numéro un`)],
  bareYears: false,
  dayArticles: ['le'],
};

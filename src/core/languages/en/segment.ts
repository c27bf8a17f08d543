import type { SegmentWords } from '../segment-words.ts';

const beforeNames = [
  'mr', 'mrs', 'ms', 'dr', 'prof', 'gen', 'gens', 'lt', 'lts', 'lieut', 'col', 'cols', 'maj', 'capt', 'capts', 'cpt', 'sgt', 'cpl', 'pvt', 'pfc', 'adm', 'brig', 'cmdr', 'cdr', 'comdr', 'ens', 'insp', 'supt',
  'st', 'ste', 'mt', 'ft', 'sen', 'rep', 'gov', 'pres', 'rev', 'hon', 'messrs', 'amb',
];

/** Where English sentences end. */
export const segment: SegmentWords = {
  abbreviations: [
    ...beforeNames, 'no', 'nos', 'vol', 'vols', 'pp', 'p', 'ch', 'fig', 'ed', 'eds', 'trans', 'cf', 'e.g', 'i.e', 'ca',
    'c', 'approx', 'vs', 'v', 'viz', 'al', 'op', 'cit', 'ibid',
    'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'u.s', 'u.k', 'u.s.s.r', 'o.s', 'n.s',
    'div', 'regt', 'bn', 'inf', 'art', 'cav', 'dept', 'univ', 'trans', 'repr', 'a.d', 'b.c',
  ],
  beforeNames,
  mayEnd: ['a.m', 'p.m', 'etc', 'jr', 'sr', 'inc', 'co', 'corp', 'ltd', 'u.s', 'u.s.s.r', 'b.c', 'a.d', 'km', 'mi'],
  openers: ['the', 'a', 'an', 'in', 'on', 'at', 'by', 'from', 'this', 'that', 'these', 'those', 'he', 'she', 'it', 'they', 'we', 'but', 'and', 'however', 'after', 'before', 'when', 'while', 'there', 'his', 'her', 'their', 'its', 'as', 'with', 'for', 'no', 'both', 'some', 'all', 'only', 'soviet', 'japanese', 'according', 'about', 'most', 'many', 'several', 'during', 'since', 'until', 'although', 'though', 'if', 'once', 'then', 'later', 'soon', 'meanwhile', 'one', 'two', 'three', 'such', 'what', 'who', 'which', 'where', 'because', 'despite', 'upon', 'under', 'among', 'between', 'over', 'nearly', 'almost', 'more', 'every', 'each', 'another', 'other', 'others', 'few', 'not', 'nor', 'yet', 'so', 'thus', 'here', 'now', 'our', 'my', 'your', 'i', 'you', 'to', 'within', 'without', 'near', 'along', 'behind', 'through', 'throughout', 'against', 'eventually', 'finally', 'early', 'late', 'even', 'just', 'still', 'neither', 'either', 'of'],
  ordinalStop: false,
  fullwidth: false,
};

import type { SegmentWords } from '../segment-words.ts';

/** Where English sentences end. */
export const segment: SegmentWords = {
  abbreviations: [
    'mr', 'mrs', 'ms', 'dr', 'prof', 'gen', 'lt', 'col', 'maj', 'capt', 'cpt', 'sgt', 'cpl', 'pvt', 'adm', 'brig', 'cmdr',
    'st', 'mt', 'ft', 'no', 'nos', 'vol', 'vols', 'pp', 'p', 'ch', 'fig', 'ed', 'eds', 'trans', 'cf', 'e.g', 'i.e', 'ca',
    'c', 'approx', 'vs', 'v', 'viz', 'al', 'op', 'cit', 'ibid', 'sen', 'rep', 'gov', 'pres', 'rev', 'hon', 'messrs',
    'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'u.s', 'u.k', 'u.s.s.r', 'o.s', 'n.s',
    'div', 'regt', 'bn', 'inf', 'art', 'cav', 'dept', 'univ', 'trans', 'repr', 'a.d', 'b.c',
  ],
  mayEnd: ['a.m', 'p.m', 'etc', 'jr', 'sr', 'inc', 'co', 'corp', 'ltd', 'u.s', 'u.s.s.r', 'b.c', 'a.d', 'km', 'mi'],
  openers: ['the', 'a', 'an', 'in', 'on', 'at', 'by', 'from', 'this', 'that', 'these', 'those', 'he', 'she', 'it', 'they', 'we', 'but', 'and', 'however', 'after', 'before', 'when', 'while', 'there', 'his', 'her', 'their', 'its', 'as', 'with', 'for', 'no', 'both', 'some', 'all', 'only', 'soviet', 'japanese'],
  ordinalStop: false,
  fullwidth: false,
};

import type { SegmentWords } from '../segment-words.ts';

/** Where Japanese sentences end. */
export const segment: SegmentWords = {
  abbreviations: ['mr', 'mrs', 'dr', 'prof', 'gen', 'col', 'no', 'vol', 'pp', 'p', 'st', 'u.s', 'ed', 'vs'],
  mayEnd: [],
  openers: [],
  ordinalStop: false,
  fullwidth: true,
};

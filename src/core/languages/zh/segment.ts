import type { SegmentWords } from '../segment-words.ts';

/** Where Chinese sentences end. */
export const segment: SegmentWords = {
  abbreviations: ['mr', 'mrs', 'dr', 'prof', 'gen', 'col', 'no', 'vol', 'pp', 'p', 'st', 'u.s', 'ed', 'vs'],
  mayEnd: [],
  openers: [],
  ordinalStop: false,
  tellsBehind: ['说', '道', '说道', '写道', '报告', '表示', '指出', '承认', '回忆', '宣称', '声称', '喊', '答', '强调', '写', '记载', '抱怨', '辩解', '解释', '警告', '断言'],
  fullwidth: true,
};

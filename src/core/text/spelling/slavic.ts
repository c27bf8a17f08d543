import type { Spelling } from './spelling.ts';

/** Czech, Slovak, Slovene, Croatian, Baltic, and the scholarly transliteration of Cyrillic. */
export const slavic: Spelling = {
  name: 'Slavic and scholarly',
  languages: ['cs', 'sk', 'sl', 'hr', 'bs', 'sr', 'lt', 'lv'],
  signs: [
    'č',
    'š',
    'ž',
    'ć',
    'đ',
    'ř',
    'ě',
    'ů',
    'ň',
    'ť',
    'ý',
    'á',
    'í',
    'j',
    'c',
    'ch',
    'ė',
    'ū',
    'ī',
    'ē',
    'ā',
    'x',
  ],
  rules: `
    šč SC
    dž J
    ch x
    đ J
    ď d
    x x
    c c
    j j
    w v
    y i
    ie je
  `,
};

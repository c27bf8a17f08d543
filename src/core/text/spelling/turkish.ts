import type { Spelling } from './spelling.ts';

/** Turkish and Azerbaijani. */
export const turkish: Spelling = {
  name: 'Turkish',
  languages: ['tr', 'az'],
  signs: ['ç', 'ş', 'ğ', 'ı', 'ö', 'ü', 'c', 'oğlu', 'â'],
  rules: `
    c J
    ç C
    ş S
    ğ H
    ı i
    j Z
    x x
    q g
    y>V j
    y j
    w v
  `,
};

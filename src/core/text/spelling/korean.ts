import type { Spelling } from './spelling.ts';

/** Korean in McCune-Reischauer and in the Revised Romanization. */
export const korean: Spelling = {
  name: 'Korean',
  languages: ['ko'],
  signs: ['ŏ', 'ŭ', 'eo', 'eu', 'ng', 'ae', 'oe', 'kk', 'tt', 'pp', 'jj', "ch'"],
  rules: `
    yeo jo
    yŏ jo
    eo o
    ŏ o
    eu U
    ŭ U
    ae e
    oe Q
    ng N
    kk k
    tt t
    pp p
    jj @
    ch C
    sh S
    s #
    j @
    r 9
    l 9
    b 7
    y>V j
    w w
  `,
};

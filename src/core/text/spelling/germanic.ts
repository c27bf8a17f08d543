import type { Spelling } from './spelling.ts';

/** Dutch, Swedish, Norwegian and Danish. */
export const germanic: Spelling = {
  name: 'Dutch and Scandinavian',
  languages: ['nl', 'sv', 'no', 'nb', 'da', 'is', 'et', 'fi'],
  signs: [
    'ij',
    'oe',
    'ui',
    'sj',
    'kj',
    'gj',
    'hj',
    'å',
    'ø',
    'æ',
    'aa',
    'uu',
    'ee',
    'oo',
    'j',
    'ä',
    'ö',
    'y',
    'sch',
    'ou',
  ],
  rules: `
    schr sxr
    sch sx
    skj S
    stj S
    sj S
    tj C
    kj C
    ^hj j
    ^hv v
    ^gj j
    ij ej
    oe u
    ui Qj
    eu Q
    ou au
    ie i
    aa a
    ee e
    oo o
    uu Y
    ck k
    ph f
    th t
    qu kv
    dt t
    er$ ~R
    r>C R
    r$ R
    rr r
    c>F s
    c k
    j j
    y i
    z z
    w v
    <Vh>C H
  `,
};

import type { Spelling } from './spelling.ts';

/** Polish by sound. */
export const polish: Spelling = {
  name: 'Polish',
  languages: ['pl'],
  signs: [
    'ą',
    'ć',
    'ę',
    'ł',
    'ń',
    'ó',
    'ś',
    'ź',
    'ż',
    'sz',
    'cz',
    'rz',
    'dz',
    'w',
    'ch',
    'icz',
    'cki',
    'c',
    'j',
  ],
  rules: `
    szcz SC
    dzi>V J
    sz S
    cz C
    rz Z
    ch x
    dż J
    dź J
    dz z
    ci>V C
    si>V S
    zi>V Z
    ni>V nj
    ć C
    ś S
    ź Z
    ż Z
    ó u
    ą on
    ę en
    ł l
    c c
    j j
    w v
    y i
  `,
};

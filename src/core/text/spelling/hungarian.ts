import type { Spelling } from './spelling.ts';

/** Hungarian. */
export const hungarian: Spelling = {
  name: 'Hungarian',
  languages: ['hu'],
  signs: ['sz', 'zs', 'cs', 'gy', 'ny', 'ly', 'ty', 'ő', 'ű', 'á', 'é', 's'],
  rules: `
    dzs J
    ssz s
    ccs C
    ggy dj
    nny nj
    lly j
    sz s
    zs Z
    cs C
    cz c
    gy dj
    ny nj
    ly j
    ty t
    th t
    ch x
    s S
    c c
    j j
    w v
    y i
  `,
};

import type { Spelling } from './spelling.ts';

/** Italian and Romanian. */
export const italian: Spelling = {
  name: 'Italian',
  languages: ['it', 'ro'],
  signs: [
    'gli',
    'gn',
    'cc',
    'zz',
    'gh',
    'ch',
    'ci',
    'ce',
    'gi',
    'ge',
    'sci',
    'sce',
    'z',
    'ă',
    'ș',
    'ț',
    'ş',
    'ţ',
    'sc',
    'qu',
  ],
  rules: `
    sch>F sk
    sci>V S
    sc>F S
    cch>F k
    ch>F k
    ggh>F g
    gh>F g
    gli>V lj
    gli li
    gn nj
    cci>V C
    cc>F C
    ci>V C
    c>F C
    c k
    ggi>V J
    gg>F J
    gi>V J
    g>F J
    qu kv
    zz c
    z c
    <Vs>V 6
    j Z
    ă e
    â i
    î i
    h -
    y i
    w v
    ph f
    th t
  `,
};

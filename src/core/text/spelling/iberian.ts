import type { Spelling } from './spelling.ts';

/** Spanish, Catalan and Portuguese. */
export const iberian: Spelling = {
  name: 'Spanish and Portuguese',
  languages: ['es', 'pt', 'ca', 'gl'],
  signs: [
    'ñ',
    'll',
    'nh',
    'lh',
    'ão',
    'á',
    'í',
    'ó',
    'ú',
    'é',
    'j',
    'z',
    'ce',
    'ci',
    'gu',
    'qu',
    'ge',
    'gi',
    'h',
    'ç',
    'x',
    'y',
  ],
  rules: `
    ch C
    ll lj
    ñ nj
    nh nj
    lh lj
    ny nj
    gu>F g
    gü gv
    qu>F k
    qu kv
    ção san
    ções sojs
    ãe ajn
    ão an
    õe ojn
    ç s
    c>F s
    c k
    z s
    g>F x
    j x
    x S
    h -
    y>V j
    y i
    w v
    ph f
    th t
  `,
};

import type { Spelling } from './spelling.ts';

/** French, and French spellings of Russian and Asian names. */
export const french: Spelling = {
  name: 'French',
  languages: ['fr'],
  signs: [
    'ch',
    'ou',
    'eau',
    'é',
    'è',
    'ê',
    'oi',
    'au',
    'gn',
    'qu',
    'ai',
    'eu',
    'j',
    'ç',
    'g',
    'c',
    'y',
    'u',
    'e',
    't',
    's',
    'x',
  ],
  rules: `
    ault$ o
    eaux$ o
    eaud$ o
    aux$ o
    aud$ o
    aut$ o
    ot$ o
    eau o
    oeu Q
    oin uen
    ouin uen
    tch C
    ch S
    kh x
    dj J
    ph f
    th t
    gn nj
    gu>F g
    qu k
    ge>V Z
    g>F Z
    j Z
    ç s
    cc>F ks
    c>F s
    c k
    <Villes$ j
    <Ville$ j
    ille$ ij
    aill aj
    eill ej
    ill ij
    ou u
    oy uaj
    oi ua
    au o
    eu Q
    ai e
    ay e
    ei e
    ein>C en
    ain en
    aim en
    in>C en
    in$ en
    im>C en
    un$ en
    en>C an
    em>C an
    ent$ an
    end$ an
    er$ e
    ez$ e
    et$ e
    es$ -
    <Cs$ -
    <Vs$ -
    <Vx$ -
    <Vt$ -
    <Ct$ -
    <Vd$ -
    <Cd$ -
    <Vp$ -
    <Vz$ -
    <Ce$ -
    <Ve$ -
    <Vs>V z
    h -
    é e
    u Y
    y i
    w v
    x ks
  `,
};

import type { Spelling } from './spelling.ts';

/** English, and the romanisations made for English readers (BGN/PCGN, Library of Congress without its marks). */
export const english: Spelling = {
  name: 'English',
  languages: ['en'],
  spoken: true,
  signs: [],
  rules: `
    shch SC
    tsch C
    tion$ Son
    tch C
    sch S
    igh aj
    dge J
    ^kn n
    ^wr r
    ^wh w
    ^gh g
    zh Z
    kh x
    ts c
    tz c
    ch C
    sh S
    ph f
    th T
    ck k
    gh H
    dg>F J
    qu kw
    sc>F s
    cc ks
    c>F s
    c k
    j J
    ee i
    ea i
    oo u
    ou u
    oa o
    ow$ o
    ow au
    ew ju
    au o
    aw o
    ai ej
    ay ej
    ey$ i
    ey ej
    ie i
    eu ju
    ^x z
    y>V j
    y i
    a>M ej
    i>M aj
    u>M u
    ^e e
    <Ces$ Es
    er$ ~R
    ers$ ~Rs
    r>C R
    r$ R
    rr r
    a A
    <Ce$ E
    e (
    i I
    o )
    u =
    <Vh>C H
    <Vh$ H
  `,
};

/** English with the vowels of open syllables read long: Jaden, Grice, Bly. */
export const englishLong: Spelling = {
  name: 'English, long vowels',
  languages: ['en'],
  spoken: true,
  signs: [],
  rules: `
    a>L ej
    i>L aj
    y>L aj
    y$ aj
    e>L i
${english.rules}`,
};

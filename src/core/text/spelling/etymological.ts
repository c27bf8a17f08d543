import type { Spelling } from './spelling.ts';

/** Polish by origin: the sounds its softened letters have in the eastern Slavic form of the same name (Zadwórze, Задвір'я). */
export const etymological: Spelling = {
  name: 'Polish by origin',
  languages: [],
  signs: ['rz', 'ó', 'ć', 'ś', 'dzi', 'ź', 'ą', 'ę'],
  rules: `
    szcz SC
    dzi>V d
    sz S
    cz C
    rze$ rja
    le$ lja
    nie$ nja
    rz r
    ch x
    dź d
    dz z
    ci>V t
    si>V s
    zi>V z
    ni>V n
    ć t
    ś s
    ź z
    ż Z
    ó W
    ą u
    ę ja
    ł l
    c c
    j j
    w v
    y i
  `,
};

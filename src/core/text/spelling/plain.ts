import type { Spelling } from './spelling.ts';

/**
 * Letters as most romanisations use them, with the groups that differ between traditions left open: 1 = ch,
 * 2 = c before e i y, 3 = g before e i y, 4 = j, 5 = z. Each may be any sound a tradition gives it, at a price.
 */
export const plain: Spelling = {
  name: 'romanised',
  languages: [],
  signs: [],
  rules: `
    shch SC
    schtsch SC
    tsch C
    tch C
    sch S
    zh Z
    kh x
    ts c
    tz c
    ch 1
    sh S
    ph f
    th T
    ck k
    gh g
    qu>F k
    qu kv
    cc>F 2
    cc k
    c>F 2
    c k
    dj J
    g>F 3
    j 4
    zz c
    z 5
    y>V j
    y i
    <Ce$ E
    <Vh>C H
    <Vh$ H
    w w
  `,
};

import type { Spelling } from './spelling.ts';

/** German, and German spellings of Russian names (Schukow, Tschemulpo). */
export const german: Spelling = {
  name: 'German',
  languages: ['de'],
  signs: [
    'ä',
    'ö',
    'ü',
    'ß',
    'sch',
    'tz',
    'dt',
    'ck',
    'ei',
    'ie',
    'w',
    'z',
    'ch',
    'j',
    'v',
    'eu',
    'ae',
    'oe',
    'ue',
  ],
  rules: `
    schtsch SC
    dsch J
    tsch C
    sch S
    chs ks
    ch x
    ^st St
    ^sp Sp
    th t
    ph f
    ck k
    tz c
    ts c
    dt t
    ss s
    qu kv
    eih aj
    ei aj
    ai aj
    ey aj
    ay aj
    aeu oj
    äu oj
    eu oj
    ieh i
    ie i
    ae e
    oe Q
    ue Y
    ah>C a
    <Vh>C H
    <Vh$ H
    ^v f
    v f
    w v
    z c
    s>V 6
    c>F c
    c k
    j j
    y Y
    ng N
    er$ ~R
    er>C ~R
    r>C R
    r$ R
    rr r
  `,
};

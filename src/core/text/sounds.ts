/*
 * The sounds in which names are compared, one character each, and what it costs to take one for another, in hundredths
 * of a consonant. Plain sounds: a e i o u, Y = ü, Q = ö; b p v f w d t T g k h x z s Z S c C J j l m n N r, where
 * T = th, x = kh, Z = zh, S = sh, c = ts, C = ch, J = dzh, N = ng. Weak sounds are written in some traditions and
 * dropped in others: E mute e, H mute h, U and O the vowels Japanese and Chinese put between consonants, `:` a long
 * vowel. Open sounds stand for letters that are read in several ways: each lists its sounds with the price of each.
 */

/** Letters that may be several sounds. */
const OPEN: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // Latin ch, c and g before e i y, j, z; s between vowels.
  '1': { C: 0, x: 10, k: 15, S: 15 },
  '2': { s: 0, c: 5, C: 10, k: 25 },
  '3': { g: 0, J: 5, Z: 10, x: 15, h: 10 },
  '4': { J: 0, j: 0, Z: 5, x: 15, h: 15 },
  '5': { z: 0, c: 10, s: 15 },
  '6': { z: 0, s: 0 },
  // Polish ó, which is o, u or, in Ukrainian, i.
  W: { o: 0, u: 5, i: 5 },
  // The vowel a case ending may stand for.
  '*': { a: 0, e: 0, i: 0, o: 0, u: 0, j: 0 },
  // English a e i o u.
  A: { a: 0, e: 10, o: 20 },
  '(': { e: 0, i: 10 },
  I: { i: 0, a: 20 },
  ')': { o: 0, a: 10, u: 15 },
  '=': { u: 0, a: 5 },
  '~': { e: 0, a: 5 },
  // Kana: ba, shi, ra, ji, sa, za, ha rows and n.
  '7': { b: 0, v: 10 },
  '8': { S: 0, s: 8 },
  '9': { r: 0, l: 0 },
  '@': { J: 0, Z: 0, z: 10, d: 25 },
  '#': { s: 0, T: 5 },
  '%': { z: 0, T: 10, s: 25 },
  '&': { h: 0, x: 5, f: 30 },
  '!': { n: 0, m: 10, N: 0 },
  // Hangul p.
  '^': { p: 0, f: 5 },
  '`': { f: 0, h: 5, x: 15 },
};

/** Sounds that spelling traditions confuse; both directions. */
const NEAR = `
  gh 20 hx 10 gx 35 kx 30 gk 45 bp 45 dt 45 bv 40 vf 25 vu 40 vw 15 wu 20 zs 35 sS 40 zZ 35 SZ 40 sc 45 zc 40 cC 35
  SC 40 ZC 45 ZJ 15 CJ 40 zJ 35 cJ 45 Jj 40 Zj 35 tc 50 tC 50 ij 10 Yj 25 lr 50 kC 55 fh 40 mn 60 dZ 55 dJ 45 xS 50
  Tt 10 Ts 25 Tz 30 Tf 40 Tc 40 Td 35 nN 10 gN 50 kc 55 ks 60 fx 60 ws 90
  ei 40 ou 40 oa 45 YU 20 Yu 15 Yi 30 Qe 20 Qo 20 Qu 35 QY 35 ae 45 ai 60 ao 45 au 60 eo 55 eu 60 io 70 iu 65
  Ya 55 Ye 40 Yo 50 Qa 50 Qi 45
  Ee 5 Ei 30 Ea 40 Eo 50 Eu 50 Uu 0 Ui 40 Ua 45 Ue 40 Uo 40 Oo 0 Oa 40 Oe 40 Ou 35 Oi 50 UE 10 OE 15 UO 10
  Hh 10 Hx 25 Hg 35 H: 0 H5 40
  Rr 0 R: 0 Ra 30 Rl 50 Re 40 R9 0
  :r 25 :a 15 :e 25 :i 30 :o 25 :u 30 :j 20 :w 25 :E 0
`;

/** Cost of a sound that has no counterpart; a plain consonant costs 90. */
const ALONE: Readonly<Record<string, number>> = {
  a: 45,
  e: 42,
  i: 42,
  o: 48,
  u: 42,
  Y: 40,
  Q: 45,
  j: 22,
  h: 45,
  x: 45,
  '&': 45,
  w: 35,
  E: 8,
  U: 5,
  O: 5,
  H: 5,
  ':': 3,
  R: 25,
  '*': 4,
};

/** How much of a name a sound is, in hundredths; a consonant is 100. */
const SHARE: Readonly<Record<string, number>> = {
  a: 50,
  e: 50,
  i: 50,
  o: 50,
  u: 50,
  Y: 50,
  Q: 50,
  j: 25,
  w: 60,
  E: 10,
  U: 8,
  O: 8,
  H: 5,
  ':': 3,
  R: 60,
  '*': 4,
  A: 50,
  '(': 50,
  I: 50,
  ')': 50,
  '=': 50,
  '~': 50,
};

const PLAIN = 'aeiouYQbpvfwdtTgkhxzsZScCJjlmnNrEHUO:R';
const VOWELS = 'aeiouYQEUO:AI()=~*W';
const WIDTH = 128;

/** Cost of taking the sound of one code for that of another: `COST[a * 128 + b]`. */
export const COST: Int32Array = new Int32Array(WIDTH * WIDTH);
/** Cost of leaving a sound out, by its code. */
export const OMIT: Int32Array = new Int32Array(WIDTH);
/** Share of a name by code. */
export const WEIGHT: Int32Array = new Int32Array(WIDTH);
/** 1 for the code of a consonant that counts. */
export const CONSONANT: Uint8Array = new Uint8Array(WIDTH);

function fill(): void {
  const near = new Map<string, number>();
  const parts = NEAR.split(/\s+/).filter((part) => part !== '');
  for (let i = 0; i < parts.length; i += 2) {
    const pair = parts[i] as string;
    near.set(pair, Number(parts[i + 1]));
    near.set(`${pair[1]}${pair[0]}`, Number(parts[i + 1]));
  }
  const plain = (a: string, b: string): number => {
    if (a === b) return 0;
    const known = near.get(a + b);
    if (known !== undefined) return known;
    const vowels = Number(VOWELS.includes(a)) + Number(VOWELS.includes(b));
    return vowels === 2 ? 40 : vowels === 1 ? 110 : 100;
  };
  const all = [...PLAIN, ...Object.keys(OPEN)];
  const sounds = (letter: string): [string, number][] => {
    const open = OPEN[letter];
    return open === undefined ? [[letter, 0]] : Object.entries(open);
  };
  for (const a of all) {
    const code = a.charCodeAt(0);
    const mine = sounds(a);
    OMIT[code] = ALONE[a] ?? Math.min(...mine.map(([sound]) => ALONE[sound] ?? 90));
    WEIGHT[code] = SHARE[a] ?? 100;
    CONSONANT[code] = VOWELS.includes(a) || a === 'j' || a === 'H' || a === 'w' ? 0 : 1;
    for (const b of all) {
      let least = 1000;
      for (const [x, px] of mine)
        for (const [y, py] of sounds(b)) least = Math.min(least, px + py + plain(x, y));
      COST[code * WIDTH + b.charCodeAt(0)] = a === b ? 0 : least;
    }
  }
}
fill();

import { trimmed } from './trimmed.ts';

const SPACE = /\s/;
/** A sentence of more code units than this is no prose; it is cut at white space, so that reading stays linear. */
const LONGEST = 4000;

/** Cuts what is too long to be a sentence. */
export function* cutLong(text: string, runs: Iterable<[number, number]>): Generator<[number, number]> {
  for (const [from, to] of runs) {
    let start = from;
    while (to - start > LONGEST) {
      let cut = start + LONGEST;
      const floor = cut - 200;
      while (cut > floor && !SPACE.test(text.charAt(cut - 1))) cut--;
      if (cut === floor) cut = start + LONGEST;
      // A pair of surrogates is one character.
      if (/[\udc00-\udfff]/.test(text.charAt(cut))) cut--;
      const [a, b] = trimmed(text, start, cut);
      if (b > a) yield [a, b];
      start = cut;
    }
    const [a, b] = trimmed(text, start, to);
    if (b > a) yield [a, b];
  }
}

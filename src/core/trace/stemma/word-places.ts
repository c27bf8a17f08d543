import type { VariantPlace } from '../../model/stemma.ts';
import { diffWords } from '../../text/diff.ts';
import { foldWord } from '../../text/fold.ts';
import { firstFrom, laid, WORD } from '../laid-words.ts';

/** Where words of the base stand again in another text: half-open in both. */
export interface SameRun {
  readonly startA: number;
  readonly endA: number;
  readonly startB: number;
  readonly endB: number;
}

/** A text laid beside the base: what of it stands there, run by run. Outside the runs nothing is known. */
export interface LaidText {
  readonly text: string;
  readonly runs: readonly SameRun[];
}

const wordsOf = (text: string): string[] => foldWord(text).match(WORD) ?? [];

/** What a text reads for each word of the base, with what it adds behind the word; undefined where that is not known. */
function wordByWord(
  own: readonly string[],
  offsets: readonly number[],
  { text, runs }: LaidText,
  bounds: Set<number>,
): (string | undefined)[] {
  const read: (string | undefined)[] = own.map(() => undefined);
  for (const { startA, endA, startB, endB } of runs) {
    const first = firstFrom(offsets, startA);
    const words = own.slice(first, firstFrom(offsets, endA));
    words.forEach((word, at) => {
      read[first + at] = word;
    });
    const a = laid(words);
    const b = laid(wordsOf(text.slice(startB, endB)));
    if (a.text === b.text) continue;
    let done = -1;
    for (const { fromA, toA, fromB, toB } of diffWords(a.text, b.text)) {
      const from = first + firstFrom(a.starts, fromA);
      const to = first + firstFrom(a.starts, toA);
      const come = wordsOf(b.text.slice(fromB, toB)).join(' ');
      if (from === to && come === '') continue;
      for (let at = from; at < to; at++) {
        read[at] = '';
        if (at > from || at === done) bounds.delete(at);
      }
      // What is put in between two words is read with the one before it.
      const holder = from === to ? Math.max(first, from - 1) : from;
      if (come !== '') read[holder] = [read[holder] ?? '', come].filter((one) => one !== '').join(' ');
      done = to;
    }
  }
  return read;
}

/**
 * Places at which texts that descend from one another part, against the words of a base: neighbouring changed words are one place. The
 * base is the first witness. White space, marks, case and accents make no difference; a word not known in a text is a gap.
 */
export function wordPlaces(base: string, others: readonly LaidText[]): VariantPlace[] {
  const words = [...base.matchAll(WORD)];
  const offsets = words.map(({ index }) => index);
  const own = words.map(([word]) => foldWord(word));
  const bounds = new Set(words.keys());
  const table = others.map((other) => wordByWord(own, offsets, other, bounds));
  const places: VariantPlace[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && !bounds.has(to)) to++;
    const place = placeOf(
      own.slice(from, to),
      table.map((read) => read.slice(from, to)),
    );
    if (place !== undefined) places.push(place);
    from = to;
  }
  return places;
}

/** Numbers of the readings of one place; undefined where all read the same. */
function placeOf(
  own: readonly string[],
  others: readonly (readonly (string | undefined)[])[],
): VariantPlace | undefined {
  const numbers = new Map<string, number>();
  const numberOf = (reading: string): number => {
    const old = numbers.get(reading) ?? numbers.size;
    numbers.set(reading, old);
    return old;
  };
  const joined = (read: readonly (string | undefined)[]): string =>
    read.filter((one) => one !== '').join(' ');
  const place = Int32Array.of(
    numberOf(joined(own)),
    ...others.map((read) => (read.includes(undefined) ? -1 : numberOf(joined(read)))),
  );
  return numbers.size > 1 ? place : undefined;
}

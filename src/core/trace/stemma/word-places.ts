import type { VariantPlace } from '../../model/stemma.ts';
import { LaidRuns, type NumberedWords, type SameRun } from '../laid-runs.ts';

/** A text laid beside the base: what of it stands there, run by run. Outside the runs nothing is known. */
export interface LaidText {
  readonly text: string;
  readonly runs: readonly SameRun[];
}

/** What a text reads for each word of the base, with what it adds behind the word; undefined where that is not known. */
function wordByWord(
  base: string,
  own: NumberedWords,
  { text, runs }: LaidText,
  bounds: Set<number>,
  laid: LaidRuns,
): (string | undefined)[] {
  const read = new Array<string | undefined>(own.starts.length).fill(undefined);
  for (const run of runs) {
    const { fromA: first, toA: last, changes } = laid.lay(base, text, run);
    for (let at = first; at < last; at++) read[at] = laid.word(own.numbers[at] as number);
    const theirs = laid.wordsOf(text).numbers;
    let done = -1;
    for (const [from, to, fromB, toB] of changes) {
      const come = Array.from(theirs.subarray(fromB, toB), (number) => laid.word(number)).join(' ');
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
export function wordPlaces(
  base: string,
  others: readonly LaidText[],
  laid: LaidRuns = new LaidRuns(),
): VariantPlace[] {
  const own = laid.wordsOf(base);
  const count = own.starts.length;
  const words = Array.from(own.numbers, (number) => laid.word(number));
  const bounds = new Set(own.starts.keys());
  const table = others.map((other) => wordByWord(base, own, other, bounds, laid));
  const places: VariantPlace[] = [];
  for (let from = 0; from < count; ) {
    let to = from + 1;
    while (to < count && !bounds.has(to)) to++;
    const place = placeOf(
      words.slice(from, to),
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

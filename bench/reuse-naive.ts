import type { ReusedPassage } from '../src/core/model/reuse.ts';
import { nameOf } from './reuse-score.ts';

/** What the score asks of a passage. */
export type FoundPassage = Pick<ReusedPassage, 'a' | 'b' | 'startA' | 'endA' | 'startB' | 'endB' | 'runs'>;

/** Words, or twice as many characters, that must be the same in a row; places of one run that are looked at; words a passage may skip. */
const GRAM = 5;
const MOST_PLACES = 32;
const GAP = 30;
const LEAST = 12;

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The naive way, as most scripts do it: five words in a row that stand in two texts, joined where they follow one another within thirty
 * words in both. No weights, no alignment, no words that are alike.
 */
export function naiveReuse(texts: readonly string[], unspaced: boolean): FoundPassage[] {
  const pattern = unspaced ? /[\u3040-\u30ff\u3400-\u9fff]|\d+/g : /[\p{L}\p{N}]+/gu;
  const gram = unspaced ? 2 * GRAM : GRAM;
  const all = texts.map((text) =>
    [...text.matchAll(pattern)].map(
      ({ 0: word, index }): Word => ({ word: word.toLowerCase(), start: index, end: index + word.length }),
    ),
  );
  const places = new Map<string, { readonly text: number; readonly at: number }[]>();
  const open = new Map<string, { fromA: number; toA: number; fromB: number; toB: number; same: number }[]>();
  all.forEach((words, text) => {
    for (let at = 0; at + gram <= words.length; at++) {
      let key = '';
      for (let k = at; k < at + gram; k++) key += ` ${words[k]?.word}`;
      const met = places.get(key) ?? [];
      for (const one of met) {
        if (one.text === text) continue;
        const pair = `${one.text} ${text}`;
        const runs = open.get(pair) ?? [];
        const run = runs.find(
          ({ toA, toB }) => one.at <= toA + GAP && one.at + gram > toA && at <= toB + GAP && at + gram > toB,
        );
        if (run === undefined)
          runs.push({ fromA: one.at, toA: one.at + gram, fromB: at, toB: at + gram, same: gram });
        else {
          run.same += Math.min(gram, one.at + gram - run.toA);
          run.toA = one.at + gram;
          run.toB = at + gram;
        }
        open.set(pair, runs);
      }
      if (met.length < MOST_PLACES) met.push({ text, at });
      places.set(key, met);
    }
  });
  return [...open].flatMap(([pair, runs]) => {
    const [a = 0, b = 0] = pair.split(' ').map(Number);
    return runs
      .filter(({ same }) => same >= (unspaced ? 2 * LEAST : LEAST))
      .map((run): FoundPassage => {
        const place = {
          startA: all[a]?.[run.fromA]?.start ?? 0,
          endA: all[a]?.[run.toA - 1]?.end ?? 0,
          startB: all[b]?.[run.fromB]?.start ?? 0,
          endB: all[b]?.[run.toB - 1]?.end ?? 0,
        };
        return { a: nameOf(a), b: nameOf(b), ...place, runs: [{ ...place, bits: 0 }] };
      });
  });
}

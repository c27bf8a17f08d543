import { KINDS, type PlantedSet } from './planted.ts';
import type { FoundPassage } from './reuse-naive.ts';

/** Recall by kind of plant, and F1 over characters of both sides. */
export interface ReuseScore {
  readonly byKind: ReadonlyMap<string, number>;
  readonly recall: number;
  readonly upTo30: number;
  readonly precision: number;
  readonly f1: number;
}

const overlap = (a: number, b: number, c: number, d: number): number =>
  Math.max(0, Math.min(b, d) - Math.max(a, c));

/** A plant is found when one passage between its texts covers half of both its sides. Only plants count as true. */
export function reuseScore({ texts, plants }: PlantedSet, passages: readonly FoundPassage[]): ReuseScore {
  const found = new Map<string, FoundPassage[]>();
  for (const passage of passages) {
    const key = `${passage.a}|${passage.b}`;
    found.set(key, [...(found.get(key) ?? []), passage]);
  }
  const hits = new Map<string, number>();
  const all = new Map<string, number>();
  const truth = texts.map(({ length }) => new Uint8Array(length));
  const given = texts.map(({ length }) => new Uint8Array(length));
  for (const { kind, source, copy } of plants) {
    all.set(kind, (all.get(kind) ?? 0) + 1);
    truth[source.text]?.fill(1, source.start, source.end);
    truth[copy.text]?.fill(1, copy.start, copy.end);
    const [a, b] = source.text < copy.text ? [source, copy] : [copy, source];
    const hit = (found.get(`${nameOf(a.text)}|${nameOf(b.text)}`) ?? []).some(
      (one) =>
        overlap(one.startA, one.endA, a.start, a.end) * 2 >= a.end - a.start &&
        overlap(one.startB, one.endB, b.start, b.end) * 2 >= b.end - b.start,
    );
    if (hit) hits.set(kind, (hits.get(kind) ?? 0) + 1);
  }
  for (const passage of passages) {
    for (const run of passage.runs) {
      given[Number(passage.a)]?.fill(1, run.startA, run.endA);
      given[Number(passage.b)]?.fill(1, run.startB, run.endB);
    }
  }
  let both = 0;
  let trueAll = 0;
  let givenAll = 0;
  truth.forEach((marks, text) => {
    for (let at = 0; at < marks.length; at++) {
      const t = marks[at] as number;
      const g = given[text]?.[at] as number;
      both += t & g;
      trueAll += t;
      givenAll += g;
    }
  });
  const share = (kinds: readonly string[]): number => {
    const of = kinds.reduce((sum, kind) => sum + (all.get(kind) ?? 0), 0);
    return of === 0 ? 0 : kinds.reduce((sum, kind) => sum + (hits.get(kind) ?? 0), 0) / of;
  };
  const precision = givenAll === 0 ? 0 : both / givenAll;
  const recallOfCharacters = trueAll === 0 ? 0 : both / trueAll;
  return {
    byKind: new Map(KINDS.map((kind) => [kind, share([kind])])),
    recall: share(KINDS),
    upTo30: share(KINDS.filter((kind) => kind !== '40 %')),
    precision,
    f1: (2 * precision * recallOfCharacters) / Math.max(1e-9, precision + recallOfCharacters),
  };
}

/** Name of a text by its number, so that names sort as numbers do. */
export const nameOf = (text: number): string => String(text).padStart(6, '0');

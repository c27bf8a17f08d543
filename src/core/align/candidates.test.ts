import { expect, test } from 'vitest';
import type { Passage } from '../model/passage.ts';
import type { Anchors } from './anchors.ts';
import { candidates, MOST } from './candidates.ts';

const COUNT = 150;

/** Two accounts, each passage on a day of its own. */
const anchors = ['a', 'b'].flatMap((account) =>
  Array.from({ length: COUNT }, (_, order): Anchors => {
    const dates = [{ lo: order, hi: order, sure: 1, own: true, words: `day ${order}` }];
    const none: ReadonlySet<string> = new Set();
    const said = { names: none, parties: none, acts: none, matter: none, topics: none, numbers: [] };
    return { passage: { id: `${account}${order}` } as Passage, account, order, dates, ...said };
  }),
);

test('of more partners than are kept the nearest days stay, and each pair is told once', () => {
  const pairs = candidates(anchors);
  expect(new Set(pairs).size).toBe(pairs.length);
  expect([...pairs]).toEqual([...pairs].sort((x, y) => x - y));
  const has = (a: number, b: number): boolean => pairs.includes(a * anchors.length + COUNT + b);
  for (let day = 0; day < COUNT; day++) expect(has(day, day)).toBe(true);
  expect(has(70, 80)).toBe(true);
  expect(has(0, 149)).toBe(false);
  expect(pairs.length).toBeLessThanOrEqual(MOST * anchors.length);
});

test('where all promise the same the earlier passages stay, as many as may be', () => {
  const even = anchors.map((anchor) => ({ ...anchor, dates: anchors[0]?.dates ?? [] }));
  const pairs = candidates(even);
  const ofFirst = [...pairs].filter((pair) => Math.floor(pair / even.length) === 0);
  // Every passage of the other account keeps the first ones of this, the first among them.
  expect(ofFirst.length).toBe(COUNT);
  const ofLast = [...pairs].filter((pair) => Math.floor(pair / even.length) === COUNT - 1);
  expect(ofLast).toEqual(Array.from({ length: MOST }, (_, at) => (COUNT - 1) * even.length + COUNT + at));
});

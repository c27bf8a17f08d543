import { expect, test } from 'vitest';
import type { Passage } from '../model/passage.ts';
import type { Anchors } from './anchors.ts';
import { clusters } from './clusters.ts';
import { orderBonus } from './order.ts';
import { rivalsOf } from './rivals.ts';
import { roomForPairs, type Scored, type ScoredPairs } from './scored-pairs.ts';

/** Passages of accounts `a`, `b` ... one after another, as many as told. */
const passages = (...counts: readonly number[]): Anchors[] =>
  counts.flatMap((count, account) =>
    Array.from(
      { length: count },
      (_, order): Anchors => ({
        passage: { id: `${account}:${order}` } as Passage,
        account: 'abc'[account] as string,
        order,
        dates: [],
        names: new Set(),
        parties: new Set(),
        acts: new Set(),
        matter: new Set(),
        topics: new Set(),
        numbers: [],
      }),
    ),
  );
/** Pairs in flat tables. */
const flat = (list: readonly Scored[]): ScoredPairs => {
  const pairs = roomForPairs(list.length);
  list.forEach(({ a, b, score }, at) => {
    pairs.a[at] = a;
    pairs.b[at] = b;
    pairs.score[at] = score;
  });
  return pairs;
};
const free = { get: () => undefined, together: [], apart: [] };

test('a pair between two posts gains by order, one that crosses or stands outside gains nothing', () => {
  const anchors = passages(4, 4);
  const edges = [
    { a: 0, b: 4, score: 4 },
    { a: 1, b: 5, score: 1.5 },
    { a: 1, b: 7, score: 1.5 },
    { a: 2, b: 6, score: 4 },
    { a: 3, b: 7, score: 1.5 },
  ];
  const [first, inside, crossing, last, outside] = orderBonus(flat(edges), anchors);
  expect(inside).toBeGreaterThan(0.9);
  expect([first, crossing, last, outside]).toEqual([0, 0, 0, 0]);
});

test('order lifts no pair without evidence of its own, and a single post makes no order', () => {
  const anchors = passages(3, 3);
  const posts = [
    { a: 0, b: 3, score: 4 },
    { a: 2, b: 5, score: 4 },
  ];
  expect([
    ...orderBonus(flat([posts[0] as never, { a: 1, b: 4, score: 0.9 }, posts[1] as never]), anchors),
  ]).toEqual([0, 0, 0]);
  expect([...orderBonus(flat([posts[0] as never, { a: 1, b: 4, score: 2 }]), anchors)]).toEqual([0, 0]);
});

test('a rival of a third account takes nothing from a link', () => {
  const { ofA, ofB } = rivalsOf(
    flat([
      { a: 0, b: 1, score: 3 },
      { a: 0, b: 2, score: 2 },
      { a: 0, b: 3, score: 9 },
    ]),
    passages(1, 2, 1),
  );
  expect([...ofA]).toEqual([3, 3, 9]);
  expect([...ofB]).toEqual([3, 2, 9]);
});

test('groups join by the mean of all pairs between them, not by one strong link', () => {
  const anchors = passages(2, 2);
  const strong = [
    { a: 0, b: 2, score: 5 },
    { a: 1, b: 3, score: 5 },
    { a: 0, b: 3, score: 2.5 },
  ];
  expect(clusters(anchors, flat(strong), strong, free)).toEqual([
    [0, 2],
    [1, 3],
  ]);
  const all = [...strong, { a: 1, b: 2, score: 2.5 }];
  expect(clusters(anchors, flat(all), all, free)).toEqual([[0, 1, 2, 3]]);
  const split = { ...free, apart: [[0, 3]] as const, get: () => undefined };
  expect(clusters(anchors, flat(all), all, split)).toEqual([
    [0, 2],
    [1, 3],
  ]);
});

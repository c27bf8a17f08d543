import { expect, test } from 'vitest';
import type { Study } from '../model/account.ts';
import type { DependenceEdge } from '../model/dependence.ts';
import type { Reuse } from '../model/reuse.ts';
import { misreadWords } from './misread-words.ts';
import { withTies } from './with-ties.ts';

const study = (
  texts: Readonly<Record<string, string>>,
  dates: Readonly<Record<string, number>> = {},
): Study =>
  ({
    accounts: Object.entries(texts).map(([key, text]) => ({
      key,
      siglum: key.toUpperCase(),
      editions: [{ account: key, label: '', text }],
      ...(dates[key] === undefined
        ? {}
        : { written: { value: { earliest: dates[key], latest: dates[key] } } }),
    })),
  }) as unknown as Study;
/** Two texts that are one reused passage from end to end. */
const whole = (texts: Readonly<Record<string, string>>, a: string, b: string): Reuse =>
  ({
    passages: [
      { a, b, runs: [{ startA: 0, endA: texts[a]?.length, startB: 0, endB: texts[b]?.length, bits: 90 }] },
    ],
  }) as unknown as Reuse;
const told = (texts: Readonly<Record<string, string>>, dates?: Readonly<Record<string, number>>): string[] =>
  misreadWords(study(texts, dates), whole(texts, 'a', 'b')).map(
    ({ from, to, evidence }) => `${from}>${to}: ${evidence.says}`,
  );

const A = 'The guards of the border crossed the river in 1929 and burned the bridge.';
const B = 'The guards of the border crossed the river in 1979 and burned the bridge.';
const third = 'It was in 1929, in August 1929, that the bridge burned.';

test('who has a figure that nobody else has, by letters that look like those of the other, follows him', () => {
  expect(told({ a: A, b: B, c: third })).toEqual([
    'b>a: letters taken for one another in B: 1979 for 1929 (2 as 7)',
  ]);
  expect(told({ a: B, b: A, c: third })).toEqual([
    'a>b: letters taken for one another in A: 1979 for 1929 (2 as 7)',
  ]);
});

test('a character is judged by its neighbours', () => {
  const right = '哈桑湖畔举行会议决定撤军。';
  const wrong = '哈桑湖畔举行曾议决定撤军。';
  expect(told({ a: right, b: wrong, c: '双方会议，会议结束，行会。' })).toEqual([
    'b>a: letters taken for one another in B: 曾 for 会 (会 as 曾)',
  ]);
});

test('where dates say the other way round it is said that the later put it right, and the direction is theirs', () => {
  expect(told({ a: A, b: B, c: third }, { a: 900, b: 100 })).toEqual([
    'a>b: letters taken for one another in B: 1979 for 1929 (2 as 7); it is the earlier, so the other put it right or has it from a third',
  ]);
});

test('two good words, other letters, errors on both sides, and a word that only these two tell, say nothing', () => {
  expect(told({ a: A, b: B, c: `${third} So it was in 1979.` })).toEqual([]);
  expect(told({ a: A, b: A.replace('1929', '1939'), c: third })).toEqual([]);
  expect(told({ a: A, b: B })).toEqual([]);
  const both = third.replace('bridge', 'clock by the bridge, the clock');
  expect(told({ a: `${A} The dock stood.`, b: `${B} The clock stood.`, c: both })).toEqual([]);
});

test('two errors give a tie without dates its direction; one does not, nor where a person accepted the tie', () => {
  const turnedBy = (b: string, more: Partial<DependenceEdge> = {}): DependenceEdge | undefined => {
    const texts = { a: A, b, c: `${third} The guards were border guards.` };
    const edge: DependenceEdge = {
      from: 'a',
      to: 'b',
      status: 'proposed',
      evidence: [],
      undirected: true,
      ...more,
    };
    return withTies([edge], misreadWords(study(texts), whole(texts, 'a', 'b')))[0];
  };
  const two = B.replace('guards', 'guarcls');
  expect(turnedBy(two)).toMatchObject({ from: 'b', to: 'a', evidence: [{ kind: 'misreading' }] });
  expect(turnedBy(two)?.undirected).toBeUndefined();
  expect(turnedBy(B)).toMatchObject({ from: 'a', undirected: true, evidence: [{ kind: 'misreading' }] });
  expect(turnedBy(two, { status: 'accepted' })).toMatchObject({ from: 'a', undirected: true });
});

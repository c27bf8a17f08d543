import { expect, test } from 'vitest';
import type { Account, Study } from '../model/account.ts';
import type { Alignment } from '../model/episode.ts';
import type { ReadEdition } from '../model/passage.ts';
import { passageOrder } from './passage-order.ts';

/** A text of passages of these lengths. */
function text(account: string, language: string, lengths: readonly number[]): ReadEdition {
  let at = 0;
  const passages = lengths.map((length, number) => {
    const start = at;
    at += length;
    return { id: `${account}${number}`, start, end: at };
  });
  return { edition: { account, language, label: '' }, passages } as unknown as ReadEdition;
}
const study = {
  accounts: ['en', 'uk'].map((key): Partial<Account> => ({ key, editions: [], dependsOn: [], marks: [] })),
} as unknown as Study;
const lengths = [200, 300, 150, 420, 260, 380, 190, 240];
const longer = lengths.map((length) => Math.round(length * 1.2));
const ties = (pairs: readonly (readonly [number, number])[], other = longer, language = 'uk') =>
  passageOrder(study, [text('en', 'en', lengths), text('uk', language, other)], {
    links: pairs.map(([a, b]) => ({
      a: `en${a}`,
      b: `uk${b}`,
      score: 4,
      terms: [],
      tier: 'aligned' as const,
    })),
    episodes: [],
    counterparts: {},
  } satisfies Alignment);
const IN_ORDER = [0, 1, 2, 3, 4, 5].map((at) => [at, at] as const);

test('passages in unbroken order and of like length are a trace of translation', () => {
  const [tie, ...more] = ties(IN_ORDER);
  expect(more).toEqual([]);
  expect(tie).toMatchObject({ from: 'uk', to: 'en', dated: false, evidence: { kind: 'shared order' } });
  expect(tie?.evidence.says).toContain('6 passages');
});

test('one passage joined or left out does not break it', () => {
  expect(
    ties(
      [
        [0, 0],
        [1, 1],
        [2, 2],
        [4, 3],
        [5, 4],
        [6, 5],
      ],
      longer.filter((_, at) => at !== 3),
    ),
  ).toHaveLength(1);
});

test('a run in which three of ten passages have no counterpart is what independent tellers of one war reach', () => {
  const gaps = [0, 1, 3, 4, 6, 7].map((at) => [at, at] as const);
  expect(ties(gaps)).toEqual([]);
});

test('another order, gaps on both sides, unlike lengths and one language say nothing', () => {
  expect(ties(IN_ORDER.map(([a, b]) => [a, 5 - b]))).toEqual([]);
  expect(
    ties([
      [0, 0],
      [2, 3],
      [3, 6],
    ]),
  ).toEqual([]);
  expect(ties(IN_ORDER, [900, 60, 700, 90, 1200, 80, 190, 240])).toEqual([]);
  expect(ties(IN_ORDER, longer, 'en')).toEqual([]);
});

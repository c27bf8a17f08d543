import { expect, test } from 'vitest';
import type { Study } from '../model/account.ts';
import type { DependenceEdge } from '../model/dependence.ts';
import type { ReadEdition } from '../model/passage.ts';
import { oneCount } from './one-count.ts';

const study = {
  accounts: ['a', 'b', 'c'].map((key) => ({ key, editions: [], dependsOn: [], marks: [] })),
} as unknown as Study;

/** A text of these figures, `apart` letters from one another; a pair is a range. */
const text = (account: string, figures: readonly (number | [number, number])[], apart = 20): ReadEdition =>
  ({
    edition: { account, label: '' },
    mentions: figures.map((figure, at) => {
      const [lo, hi] = typeof figure === 'number' ? [figure, figure] : figure;
      return { kind: 'quantity', start: at * (apart + 5), end: at * (apart + 5) + 5, value: { lo, hi } };
    }),
  }) as unknown as ReadEdition;
const told = (read: readonly ReadEdition[], edges: readonly DependenceEdge[] = []): string[] =>
  oneCount(study, read, edges).map(({ from, to, evidence }) => `${from}>${to}: ${evidence.says}`);

test('the ends of a range are figures that its writer joined', () => {
  expect(told([text('a', [961, 2752, 526]), text('b', [[611, 2752], 961])])).toEqual([
    'b>a: 2 exact figures of one count (961, 2752), which others may have too',
  ]);
});

test('what one tells in parts and the other as their sum is one count', () => {
  expect(told([text('a', [717, 75, 3279]), text('b', [792, 3279])])).toEqual([
    'b>a: 2 exact figures of one count (792 as 717 and 75, 3279), which others may have too',
  ]);
  expect(told([text('a', [717, 75, 3279], 90), text('b', [792, 3279])])).toEqual([]);
});

test('one figure, round figures, few of many, and texts that something else ties say nothing', () => {
  expect(told([text('a', [3279, 717]), text('b', [3279, 555])])).toEqual([]);
  expect(told([text('a', [20_000, 1500]), text('b', [20_000, 1500])])).toEqual([]);
  const many = [101, 102, 103, 104, 105, 106];
  expect(told([text('a', [3279, 717, ...many]), text('b', [3279, 717, 311, 312, 313])])).toEqual([]);
  const known: DependenceEdge[] = ['a', 'b'].map((from) => ({
    from,
    to: 'c',
    status: 'proposed',
    evidence: [{ kind: 'shared claim', says: '', weight: 1 }],
  }));
  expect(told([text('a', [3279, 717]), text('b', [3279, 717])], known)).toEqual([]);
});

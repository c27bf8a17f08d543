import { expect, test } from 'vitest';
import type { Claim } from '../model/claim.ts';
import { markOwnParts } from './own-parts.ts';
import type { Statement } from './statement.ts';

/** A figure of one account, of men of a side, told in the sentence that begins at `at`. */
const figure = (value: number, whose: string, at: number): Statement =>
  ({
    key: { kind: 'quantity', thing: 'person', whose, counting: 'captured', scope: 'whole event' },
    value: { kind: 'quantity', quantity: { lo: value, hi: value, comparator: 'eq', ambiguous: false } },
    facet: {},
    account: { key: 'a' },
    edition: { id: 'e' },
    span: { start: at, end: at, words: String(value) },
    sentence: { start: at, end: at + 50, words: '' },
    attribution: [],
    denied: false,
    reasons: [],
  }) as unknown as Statement;

const subsets = (...statements: readonly Statement[]): (string | undefined)[] =>
  markOwnParts(statements, () => undefined).map(({ facet }) => facet.subset);

test('a smaller figure of no side is a part of the greater one wherever it stands', () => {
  expect(subsets(figure(96, '-', 0), figure(10, '-', 100))).toEqual([undefined, 'told beside 96']);
});

test('two figures of one side stand against each other, unless one sentence tells both', () => {
  expect(subsets(figure(65_000, 'sov', 0), figure(35_000, 'sov', 100))).toEqual([undefined, undefined]);
  expect(subsets(figure(65_000, 'sov', 0), figure(35_000, 'sov', 0))).toEqual([
    undefined,
    'told beside 65,000',
  ]);
});

test('figures of nearly one size are two counts, also in one sentence', () => {
  expect(subsets(figure(65_000, 'sov', 0), figure(60_000, 'sov', 0))).toEqual([undefined, undefined]);
});

test('our dead are no part of the enemy’s', () => {
  const claimOf = ({ span: { words } }: Statement): Claim =>
    ({ kind: 'quantity', whose: { voice: words === '40000' ? 'enemy' : 'own' } }) as unknown as Claim;
  const both = [figure(40_000, '-', 0), figure(10_000, '-', 100)];
  expect(markOwnParts(both, claimOf).map(({ facet }) => facet.subset)).toEqual([undefined, undefined]);
});

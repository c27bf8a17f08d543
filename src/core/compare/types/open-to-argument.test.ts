import { expect, test } from 'vitest';
import type { Pair, Side } from '../side.ts';
import { contradiction } from './open-to-argument.ts';

const side = (value: number, accounts: readonly string[]): Side =>
  ({
    reading: { label: String(value), value: { kind: 'quantity' }, witnesses: [] },
    facet: {},
    quantity: { lo: value, hi: value, comparator: 'eq' },
    accounts: new Set(accounts),
    editions: new Set(),
    sure: true,
    asserted: true,
  }) as unknown as Side;

const typed = (manyFights: boolean, a: Side, b: Side): string | undefined =>
  contradiction({
    key: { kind: 'quantity', thing: 'person', whose: 'A', counting: 'killed', scope: 'whole event' },
    a,
    b,
    figures: { manyFights },
    accounts: new Map(),
  } as unknown as Pair)?.rule;

test('two figures that one account gives in a war of many fights are of parts it does not name', () => {
  expect(typed(true, side(24, ['one']), side(9217, ['one', 'two']))).toBe('open.parts-of-one');
});

test('in one fight they are two answers, and so are those of two accounts', () => {
  expect(typed(false, side(24, ['one']), side(9217, ['one', 'two']))).toBe('contradiction.both-asserted');
  expect(typed(true, side(24, ['one']), side(9217, ['two']))).toBe('contradiction.both-asserted');
});

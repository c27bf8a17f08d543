import { expect, test } from 'vitest';
import type { Claim } from '../model/claim.ts';
import { markOwnDays } from './own-days.ts';
import type { Statement } from './statement.ts';

const DAY = 12_000;

/** Dead of one side by one account, told where its story has come to a day. */
const dead = (account: string, value: number, day: number, whose = 'sov'): Statement =>
  ({
    key: { kind: 'quantity', thing: 'person', whose, counting: 'killed', scope: 'whole event' },
    value: { kind: 'quantity', quantity: { lo: value, hi: value, comparator: 'eq', ambiguous: false } },
    facet: {},
    account: { key: account },
    edition: { id: account },
    claim: String(day),
    span: { start: 0, end: 1, words: String(value) },
    sentence: { start: day, end: day + 50, words: '' },
    attribution: [],
    denied: false,
    tier: 'precise',
    reasons: [],
  }) as unknown as Statement;

const claimOf = ({ claim }: Statement): Claim =>
  ({
    when: {
      value: {
        earliest: DAY + Number(claim),
        latest: DAY + Number(claim),
        precision: 'day',
        extent: 'point',
        approximate: false,
        calendar: 'gregorian',
      },
    },
  }) as unknown as Claim;

const scopes = (...statements: readonly Statement[]): (string | undefined)[] =>
  markOwnDays(statements, claimOf).map(({ facet }) => facet.scope);

test('the smaller figure of another day is that day’s alone, and a person must look', () => {
  const [first, last] = markOwnDays([dead('a', 31, 2), dead('a', 58, 15)], claimOf);
  expect(first?.facet.scope).toBe('on 11 November 2002');
  expect(first?.tier).toBe('candidate');
  expect(last?.facet.scope).toBeUndefined();
});

test('an account that tells the same figure of those days is asked for those days', () => {
  expect(scopes(dead('a', 31, 2), dead('a', 58, 15), dead('b', 31, 2), dead('c', 31, 15))).toEqual([
    'on 11 November 2002',
    undefined,
    'on 11 November 2002',
    undefined,
  ]);
});

test('two figures of one day, of nearly one size, of two accounts or of no side stand against each other', () => {
  expect(scopes(dead('a', 31, 2), dead('a', 58, 2))).toEqual([undefined, undefined]);
  expect(scopes(dead('a', 525, 2), dead('a', 526, 15))).toEqual([undefined, undefined]);
  expect(scopes(dead('a', 31, 2), dead('b', 58, 15))).toEqual([undefined, undefined]);
  expect(scopes(dead('a', 31, 2, '-'), dead('a', 58, 15, '-'))).toEqual([undefined, undefined]);
});

test('of many figures each is set against one of other days, whichever stands before', () => {
  const days = [...Array(40).keys()].map((day) => dead('a', 100 + day, day));
  expect(scopes(...days, dead('a', 1000, 7)).filter((scope) => scope === undefined)).toHaveLength(2);
  expect(scopes(dead('a', 1000, 7), ...days).filter((scope) => scope === undefined)).toHaveLength(2);
});

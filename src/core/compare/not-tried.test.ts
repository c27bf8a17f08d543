import { expect, test } from 'vitest';
import { compared, figure, type TestAccount } from './fixtures.test-support.ts';
import { notTried } from './not-tried.ts';

const told = (key: string, count: number, from: number): TestAccount => ({
  key,
  author: 'K',
  claims: Array.from({ length: count }, (_, at) => figure(from + 7 * at, ['killed'], 'sov')),
});

const notesOn = (...accounts: TestAccount[]): string[] => {
  const { points, alone, arithmetic } = compared({ accounts });
  return notTried([...points, ...alone], arithmetic).map(({ code, says }) => `${code}: ${says}`);
};

test('what was not held against one another is said', () => {
  expect(notesOn(told('a', 15, 100), told('b', 15, 5000))).toEqual([]);
  expect(notesOn(told('a', 40, 100), told('b', 40, 5000))).toEqual([
    expect.stringMatching(
      /^compare\.pairs-left-out: .*\? 80 readings: each has a type against the reference reading and against its neighbour by value; \d+ other pairs have none$/,
    ),
    'compare.sums-not-sought: 80 figures of one question in the texts of one authority: sums of two that only the numbers suggest are sought among 40 at most',
  ]);
});

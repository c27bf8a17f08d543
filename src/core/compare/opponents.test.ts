import { describe, expect, test } from 'vitest';
import { compared, figure, type TestAccount } from './fixtures.test-support.ts';

const told = (key: string, ...claims: NonNullable<TestAccount['claims']>): TestAccount => ({ key, claims });

/** So many prisoners, told only of who took them. */
const taken = (value: number, by: string) =>
  figure(value, ['captured'], undefined, { subset: 'prisoner', came: by });

/** Readings of each question, with their tier. */
const asked = (...accounts: readonly TestAccount[]): Record<string, string[]> => {
  const { points, alone } = compared({ accounts: [...accounts] });
  return Object.fromEntries(
    [...points, ...alone].map(({ question, readings }) => [
      question,
      readings.flatMap(({ label, witnesses }) => witnesses.map(({ tier }) => `${label} ${tier}`)),
    ]),
  );
};

describe('whose men one of two sides took', () => {
  test('they are the other side’s, where another account says so, and are only supposed', () => {
    const points = asked(told('a', figure(65_000, ['captured'], 'sov')), told('b', taken(66_000, 'jap')));
    expect(points['How many men were captured on the side of the Soviet Union?']).toEqual([
      '65,000 precise',
      '66,000 candidate',
    ]);
  });

  test('they stand with those of whom nothing is said, where no account says whose they were', () => {
    const points = asked(
      told('a', figure(5000, ['captured'], undefined), figure(30, ['killed'], 'sov')),
      told('b', taken(66_000, 'jap'), figure(40, ['killed'], 'jap')),
    );
    expect(points['How many men were captured?']).toEqual(['5,000 precise', '66,000 precise']);
  });

  test('where a third side fought, nobody knows', () => {
    const points = asked(
      told(
        'a',
        figure(65_000, ['captured'], 'sov'),
        figure(9, ['killed'], 'mck'),
        figure(8, ['wounded'], 'mck'),
      ),
      told('b', taken(66_000, 'jap')),
    );
    expect(points['How many men were captured (side not said)?']).toEqual(['66,000 precise']);
  });
});

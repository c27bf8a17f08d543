import { expect, test } from 'vitest';
import { act, compared, interval, type TestAccount } from './fixtures.test-support.ts';

const day = interval('1938-08-02');
const told = (key: string, ...claims: NonNullable<TestAccount['claims']>): TestAccount => ({
  key,
  written: '1990-01-01',
  claims,
});

/** Who is told to have attacked, by the accounts that tell it. */
const attackers = (...accounts: TestAccount[]): string[] =>
  compared({ accounts })
    .points.filter(({ key }) => key.kind === 'agent' && key.thing === 'attack')
    .flatMap(({ readings }) =>
      readings.map(({ label, witnesses }) => `${label} ${witnesses.map(({ account }) => account).join()}`),
    );

test('who tells of the other side’s attack and of a counterattack on it tells one attacker', () => {
  const answers = told(
    'a',
    act('attack', 'sov', undefined, day),
    act('counterattack', 'jap', undefined, day),
  );
  expect(attackers(answers, told('b', act('attack', 'jap', undefined, day))).sort()).toEqual([
    'Japan b',
    'the Soviet Union a',
  ]);
});

test('a counterattack of which nothing is told that it answered is asked after', () => {
  const only = told('a', act('counterattack', 'jap', undefined, day));
  expect(attackers(only, told('b', act('attack', 'sov', undefined, day))).sort()).toEqual([
    'Japan a',
    'the Soviet Union b',
  ]);
});

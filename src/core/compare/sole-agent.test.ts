import { expect, test } from 'vitest';
import { act, compared, interval, type TestAccount } from './fixtures.test-support.ts';

const told = (key: string, ...claims: NonNullable<TestAccount['claims']>): TestAccount => ({
  key,
  written: '1950-01-01',
  claims,
});
const on = (day: string) => interval(`1938-07-${day}`);
/** Whose an account’s date of an act is taken to be. */
const whose = (thing: string, account: string, ...accounts: TestAccount[]): string[] =>
  [...compared({ accounts }).points, ...compared({ accounts }).alone].flatMap(({ key, readings }) =>
    key.kind === 'time' &&
    key.thing === thing &&
    readings.some(({ witnesses }) => witnesses.some((one) => one.account === account))
      ? [key.whose]
      : [],
  );

test('an act told without who did it is the one side’s that others name in its episode', () => {
  const sov = told('a', act('repel', 'sov', undefined, on('09'), { episode: 'one' }));
  const unsaid = (episode: string) => told('b', act('repel', undefined, 'the men', on('09'), { episode }));
  expect(whose('retake', 'b', sov, unsaid('one'))).toEqual(['sov']);
  expect(whose('retake', 'b', sov, unsaid('two'))).toEqual([]);
});

test('one who is named and of no known side is not taken for a side', () => {
  const sov = told('a', act('attack', 'sov', 'hill', on('09')));
  const named = told('b', act('attack', undefined, 'hill', on('09'), { agentKey: 'brigade' }));
  const unnamed = told('b', act('attack', undefined, 'hill', on('09')));
  expect(whose('attack', 'b', sov, named)).toEqual(['-']);
  expect(whose('attack', 'b', sov, unnamed)).toEqual(['sov']);
});

test('men killed on another day are not laid on the one side that is told to have killed', () => {
  const sov = told('a', act('kill', 'sov', undefined, on('09'), { episode: 'one' }));
  const unsaid = (day: string) => told('b', act('kill', undefined, undefined, on(day), { episode: 'one' }));
  expect(whose('kill', 'b', sov, unsaid('09'))).toEqual(['sov']);
  expect(whose('kill', 'b', sov, unsaid('12'))).not.toContain('sov');
});

test('men killed where another side is told to have struck are not laid on the one that is told to have killed', () => {
  const sov = told('a', act('kill', 'sov', undefined, on('09'), { episode: 'one' }));
  const jpn = (episode: string) => told('c', act('air_raid', 'jpn', 'hill', on('09'), { episode }));
  const unsaid = told('b', act('kill', undefined, undefined, on('09'), { episode: 'one' }));
  expect(whose('kill', 'b', sov, unsaid, jpn('one'))).not.toContain('sov');
  expect(whose('kill', 'b', sov, unsaid, jpn('two'))).toEqual(['sov']);
});

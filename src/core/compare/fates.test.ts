import { describe, expect, test } from 'vitest';
import { act, compared, figure, type TestAccount } from './fixtures.test-support.ts';

const told = (key: string, ...claims: NonNullable<TestAccount['claims']>): TestAccount => ({
  key,
  written: '1950-01-01',
  claims,
});
const fates = (...accounts: TestAccount[]) =>
  compared({ accounts }).points.filter(({ key }) => key.thing === 'fate');
const dies = (manner?: 'custody' | 'torture' | 'beaten', more = {}) =>
  act('kill', undefined, 'keller', undefined, { ...more, ...(manner === undefined ? {} : { manner }) });

describe('how a person came to an end', () => {
  test('is one point for each person, with a reading for each end', () => {
    const [point, ...others] = fates(
      told('a', act('suicide', 'sov', undefined, undefined, { agentKey: 'keller' })),
      told('b', act('execute', undefined, 'keller', undefined)),
      told('c', act('execute', undefined, 'brandt', undefined)),
    );
    expect(others).toEqual([]);
    expect(point?.question).toBe('What became of Keller?');
    expect(point?.readings.map(({ label }) => label).sort()).toEqual(['executed', 'killed himself']);
    expect(point?.differences).toMatchObject([
      { type: 'contradiction', says: expect.stringContaining('another end') },
    ]);
  });

  test('one account says where, the other how: precision', () => {
    const [point] = fates(told('a', dies('custody')), told('b', dies('beaten')));
    expect(point?.differences).toMatchObject([{ type: 'precision', rule: 'precision.end' }]);
  });

  test('supposed by one, told as a fact by the other: certainty', () => {
    const [point] = fates(told('a', dies('torture', { modality: 'hedged' })), told('b', dies('beaten')));
    expect(point?.differences).toMatchObject([{ type: 'certainty', rule: 'certainty.hedge' }]);
  });

  test('an account that says how he was killed does not contradict itself by saying that he was', () => {
    const [point] = fates(told('a', dies(), dies('beaten')), told('b', dies('custody')));
    expect(point?.readings.flatMap(({ witnesses }) => witnesses.map(({ standing }) => standing))).toEqual([
      'states',
      'states',
    ]);
  });

  test('is not asked where nobody says more than that he died, nor of numbers and sides', () => {
    expect(fates(told('a', dies()), told('b', dies()))).toEqual([]);
    expect(
      fates(
        told('a', figure(5, ['killed'], 'sov'), act('execute', undefined, 'sov', undefined)),
        told('b', act('execute', undefined, 'sov', undefined)),
      ),
    ).toEqual([]);
  });
});

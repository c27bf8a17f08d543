import { expect, test } from 'vitest';
import type { Difference } from '../model/point.ts';
import { act, compared, interval, type TestAccount, type Told } from './fixtures.test-support.ts';

const day = interval('1938-07-15');
/** Keller is killed somewhere, in one episode. */
const killed = (where: string, more = {}): Told =>
  act('kill', 'jap', 'keller', day, { where, episode: 'e', ...more });
const told = (key: string, ...claims: Told[]): TestAccount => ({ key, written: '1990-01-01', claims });

const where = (...accounts: TestAccount[]) =>
  compared({ accounts }).points.filter(({ key }) => key.kind === 'place');
const types = (...accounts: TestAccount[]): string[] =>
  where(...accounts).flatMap(({ differences }) => differences.map(({ type, rule }) => `${type} ${rule}`));

test('where an act was done is asked of one episode, as plainly as when', () => {
  const [point, ...others] = where(told('a', killed('hill')), told('b', killed('ridge')));
  expect(others).toEqual([]);
  expect(point?.question).toBe('Where did Keller die, at the hands of the side of Japan?');
  expect(point?.readings.map(({ label }) => label).sort()).toEqual(['the hill', 'the ridge']);
});

test('of two places it is open whether one lies in the other; no contradiction is cried', () => {
  expect(types(told('a', killed('hill')), told('b', killed('ridge')))).toEqual(['open open.places']);
});

test('the ground of one side and of the other is a contradiction', () => {
  const found: Difference[] = where(told('a', killed('sov')), told('b', killed('jap'))).flatMap(
    ({ differences }) => [...differences],
  );
  expect(found.map(({ type }) => type)).toEqual(['contradiction']);
  expect(found[0]?.says).toContain('on the ground of two sides');
  // A place that the study says is of one side stands for it.
  expect(types(told('a', killed('outpost')), told('b', killed('jap')))).toEqual([
    'contradiction contradiction.both-asserted',
  ]);
});

test('who names the place and who names only whose ground it is say the same, one more finely', () => {
  expect(types(told('a', killed('outpost')), told('b', killed('sov')))).toEqual([
    'precision precision.place',
  ]);
  expect(types(told('a', killed('hill')), told('b', killed('sov')))).toEqual(['open open.places']);
});

test('who tells it at two places tells two acts', () => {
  const both = told('a', killed('hill'), killed('ridge'));
  expect(types(both, told('b', killed('ridge')))).toEqual(['other act other-act.both-told']);
});

test('it is not asked of what one account alone places, of plans, orders, two episodes or deeds of nobody, nor of ground that is taken', () => {
  expect(where(told('a', killed('hill')), told('b', act('kill', 'jap', 'keller', day)))).toEqual([]);
  expect(where(told('a', killed('hill')), told('b', killed('ridge', { modality: 'plan' })))).toEqual([]);
  expect(where(told('a', killed('hill')), told('b', killed('ridge', { episode: 'f' })))).toEqual([]);
  const order = (at: string): Told =>
    act('order', 'jap', undefined, day, { where: at, episode: 'e', agentKey: 'brandt' });
  expect(where(told('a', order('hill')), told('b', order('ridge')))).toEqual([]);
  const nobody = (at: string): Told => act('arrest', undefined, undefined, day, { where: at, episode: 'e' });
  expect(where(told('a', nobody('hill')), told('b', nobody('ridge')))).toEqual([]);
  const truce = (at: string): Told =>
    act('cease_fire', undefined, undefined, day, { where: at, episode: 'e' });
  expect(where(told('a', truce('hill')), told('b', truce('ridge')))).toHaveLength(1);
  const take = (at: string): Told => act('occupy', 'jap', 'hill', day, { where: at, episode: 'e' });
  expect(where(told('a', take('sov')), told('b', take('jap')))).toEqual([]);
});

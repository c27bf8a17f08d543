import { describe, expect, test } from 'vitest';
import type { ActClaim, Slot } from '../model/claim.ts';
import type { Point } from '../model/point.ts';
import { act, compared, interval, type TestAccount } from './fixtures.test-support.ts';

const told = (key: string, ...claims: NonNullable<TestAccount['claims']>): TestAccount => ({
  key,
  written: '1950-01-01',
  claims,
});
const on = (day: string) => interval(`1938-07-${day}`);
const inJuly = { episode: 'july' };

type Asked = Pick<Point, 'id' | 'question' | 'readings' | 'differences'>;
const asked = (thing: string, ...accounts: TestAccount[]): readonly Asked[] => {
  const { points, alone } = compared({ accounts });
  return [...points, ...alone].filter(({ key }) => key.kind === 'time' && key.thing === thing);
};
const readings = ({ readings: all }: Asked): string[] =>
  all.flatMap(({ label, witnesses }) => witnesses.map(({ account }) => `${account} ${label}`)).sort();

describe('coming to ground', () => {
  test('is one question, whichever of their words the accounts choose', () => {
    const [point, ...others] = asked(
      'come',
      told('a', act('occupy', 'sov', 'hill', on('09'))),
      told('b', act('take_post', 'sov', 'hill', on('11'))),
      told('c', act('arrive', 'sov', 'hill', on('06'))),
    );
    expect(others).toEqual([]);
    expect(point?.question).toBe('When did the Soviet Union reach or take the hill?');
    expect(readings(point as Asked)).toEqual(['a 9 July 1938', 'b 11 July 1938', 'c 6 July 1938 (reached)']);
    expect(point?.differences.map(({ type }) => type).sort()).toEqual([
      'contradiction',
      'other act',
      'other act',
    ]);
  });

  test('is worded by the one act that all tell, and keeps its id when another word joins', () => {
    const a = told('a', act('occupy', 'sov', 'hill', on('09')));
    const b = told('b', act('capture_place', 'sov', 'hill', on('11')));
    const c = told('c', act('arrive', 'sov', 'hill', on('06')));
    const [two] = asked('come', a, b);
    const [three] = asked('come', a, b, c);
    expect(two?.question).toBe('When did the Soviet Union take the hill?');
    expect(three?.id).toBe(two?.id);
  });

  test('a crossing of the line is asked after by itself', () => {
    const point = told('a', act('occupy', 'sov', 'hill', on('09')));
    const crossed = told('b', act('cross', 'sov', 'hill', on('15')));
    expect(asked('come', point, crossed).flatMap(readings)).toEqual(['a 9 July 1938']);
    expect(asked('cross', point, crossed)[0]?.question).toBe(
      'When did the Soviet Union cross the line at the hill?',
    );
  });

  const named = told('a', act('occupy', 'sov', 'hill', on('09'), inJuly));

  test('ground that is not named is that of the episode, where the others name one', () => {
    const [point] = asked('come', named, told('b', act('arrive', undefined, 'the height', on('06'), inJuly)));
    expect(readings(point as Asked)).toEqual(['a 9 July 1938', 'b 6 July 1938 (reached)']);
    const joined = point?.readings
      .flatMap(({ witnesses }) => witnesses)
      .find(({ account }) => account === 'b');
    expect(joined?.tier).toBe('candidate');
  });

  test('not where they name two, where both sides come, in another episode, or where its passage has the other side act', () => {
    const unnamed = act('arrive', undefined, 'the height', on('06'), inJuly);
    const alone = (...accounts: TestAccount[]) => asked('come', ...accounts).flatMap(readings);
    const bare = told('b', unnamed);
    const ridge = told('c', act('occupy', 'sov', 'ridge', on('10'), inJuly));
    const other = told('c', act('occupy', 'jap', 'hill', on('10'), inJuly));
    const acts = told('b', act('protest', 'jap', undefined, undefined, inJuly), unnamed);
    const elsewhere = told('b', act('arrive', undefined, 'the height', on('06'), { episode: 'august' }));
    for (const accounts of [
      [named, bare, ridge],
      [named, bare, other],
      [named, acts],
      [named, elsewhere],
    ])
      expect(alone(...accounts).filter((reading) => reading.startsWith('b'))).toEqual([]);
  });
});

describe('word sent to one’s own', () => {
  test('a letter and a request for leave of one episode are one question, and neither place names another', () => {
    const [point] = asked(
      'message',
      told('a', act('send_message', 'sov', undefined, on('06'), { ...inJuly, where: 'hill' })),
      told('b', act('send_message', 'sov', undefined, on('06'), { ...inJuly, where: 'ridge' })),
      told('c', act('request', undefined, 'the leave', on('07'), inJuly)),
    );
    expect(point?.question).toMatch(/^When did the Soviet Union send word/);
    expect(readings(point as Asked)).toEqual(['a 6 July 1938', 'b 6 July 1938', 'c 7 July 1938 (asked)']);
  });

  test('a request put to the other side is none', () => {
    const sent = told('a', act('send_message', 'sov', undefined, on('06'), inJuly));
    const put = told('b', act('request', 'jap', 'sov', on('07'), inJuly));
    expect(asked('message', sent, put).flatMap(readings)).toEqual(['a 6 July 1938']);
  });
});

test('whoever refuses a plan answers beside those who approve it', () => {
  const [point] = asked(
    'approve',
    told('a', act('approve', 'jap', undefined, on('22'), inJuly)),
    told('b', act('reject', 'jap', undefined, on('20'), inJuly)),
  );
  expect(readings(point as Asked)).toEqual(['a 22 July 1938', 'b 20 July 1938 (refused)']);
  expect(point?.differences.map(({ type }) => type)).toEqual(['other act']);
});

test('an accusation, a protest or an order acts on no ground: the place beside it is what it is about', () => {
  const say = (name: string, key: string): TestAccount => ({
    key,
    written: '1990-01-01',
    claims: [act(name, 'jap', undefined, interval('1938-07-15'), { where: 'hill', episode: 'e' })],
  });
  for (const name of ['accuse', 'protest', 'order']) {
    const times = compared({ accounts: [say(name, 'a'), say(name, 'b')] }).points.filter(
      ({ key }) => key.kind === 'time',
    );
    expect(
      times.map(({ key }) => key.counting),
      name,
    ).toEqual(['-']);
  }
});

test('no question asks when a side provoked the other: who is held responsible is asked, as a judgement', () => {
  const say = (key: string, agent: string): TestAccount => ({
    key,
    written: '1990-01-01',
    claims: [act('provoke', agent, undefined, interval('1938-07-15'), { episode: 'e' })],
  });
  const { points, alone } = compared({ accounts: [say('a', 'jap'), say('b', 'jap'), say('c', 'sov')] });
  const questions = [...points, ...alone].map(({ question }) => question);
  expect(questions).toEqual(['Who is held responsible?']);
});

test('to retreat to a place is not to leave it', () => {
  const at = (key: string, claim: NonNullable<TestAccount['claims']>[number]): TestAccount => ({
    key,
    written: '1950-01-01',
    claims: [claim],
  });
  const went = act('withdraw', 'sov', 'hill', interval('1938-07-11'));
  const toGround: typeof went = (told) => {
    const { words, claim } = went(told);
    const acted = claim as ActClaim;
    return { words, claim: { ...acted, target: { ...(acted.target as Slot), goal: true } } };
  };
  const { points, alone } = compared({
    accounts: [at('a', act('withdraw', 'sov', 'hill', interval('1938-07-09'))), at('b', toGround)],
  });
  const all = [...points, ...alone];
  const leaving = all.find(({ question }) => question.includes('leave'));
  expect(leaving?.readings.map(({ label }) => label)).toEqual(['9 July 1938']);
  expect(all.some(({ question }) => question.includes('fall back to the hill'))).toBe(true);
});

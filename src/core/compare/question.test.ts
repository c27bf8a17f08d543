import { describe, expect, test } from 'vitest';
import { act, compared, figure, interval, type TestAccount } from './fixtures.test-support.ts';

const told = (key: string, ...claims: NonNullable<TestAccount['claims']>): TestAccount => ({ key, claims });

const day = interval('1938-07-29');

/** The questions of a study in which each account tells one of these things. */
function questions(...claims: readonly NonNullable<TestAccount['claims']>[number][]): string[] {
  const { points, alone } = compared({ accounts: claims.map((claim, at) => told(`a${at}`, claim)) });
  return [...points, ...alone].map(({ question }) => question);
}

const metres = (value: number, came: string) =>
  figure(value, ['measure'], undefined, { object: 'distance', unit: 'm', came });

describe('questions', () => {
  test('what nobody is told to have done is asked of what it was done to', () => {
    expect(questions(act('capture_place', undefined, 'hill', day))).toContain('When was the hill taken?');
  });

  test('an act without an object is asked without a dangling preposition', () => {
    expect(questions(act('attack', 'jap', undefined, day), act('attack', 'sov', undefined, day))).toContain(
      'Who attacked on 29 July 1938?',
    );
  });

  test('a place is where men were killed and is not killed', () => {
    expect(questions(act('kill', 'jap', 'hill', day), act('kill', 'sov', 'hill', day)).join('\n')).toMatch(
      /Who killed men of the other side at the hill on 29 July 1938/,
    );
  });

  test('when a man died is one question, whoever is told to have killed him and by what word', () => {
    const asked = questions(
      act('kill', 'jap', 'keller', day),
      act('assassinate', 'sov', 'keller', interval('1938-07-30')),
      act('kill', undefined, 'keller', day),
    ).filter((question) => question.startsWith('When'));
    expect(asked).toEqual(['When did Keller die?']);
  });

  test('how far a side advanced and how far it fell back are two questions', () => {
    const account = (key: string, name: string, value: number) =>
      told(key, act(name, 'jap', undefined, undefined, { reach: 40 }), metres(value, 'jap'));
    const { points, alone } = compared({
      accounts: [account('a', 'advance', 100), account('b', 'withdraw', 800)],
    });
    const asked = [...points, ...alone].filter(({ key }) => key.thing === 'distance');
    expect(asked.map(({ question }) => question).sort()).toEqual([
      'How far did Japan advance?',
      'How far did Japan withdraw?',
    ]);
    expect(points.filter(({ key }) => key.thing === 'distance')).toEqual([]);
  });

  test('two figures for one advance are set side by side', () => {
    const account = (key: string, value: number) =>
      told(key, act('advance', 'jap', undefined, undefined, { reach: 40 }), metres(value, 'jap'));
    const { points } = compared({ accounts: [account('a', 100), account('b', 800)] });
    expect(points.filter(({ key }) => key.thing === 'distance')).toHaveLength(1);
  });
});

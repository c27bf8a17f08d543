import { describe, expect, test } from 'vitest';
import type { Account } from '../model/account.ts';
import { bareAccount } from '../model/bare-account.ts';
import type { Episode } from '../model/episode.ts';
import { interval } from './fixtures.test-support.ts';
import type { Ground, Told } from './ground.ts';
import { omissionsOf } from './omissions.ts';

const reach = { from: -11500, to: -11400 };
/** A story that ends before 2 August 1938, the day 11,475 before 1970. */
const early = { from: -11500, to: -11480 };

/** A study in which some accounts tell the episode of 2 August and all name the hill. */
function omitted(
  tellers: readonly string[],
  others: readonly string[],
  more: Partial<Account> = {},
  covers = reach,
) {
  const told = [...tellers, ...others].map(
    (key) =>
      ({
        account: { ...bareAccount(key, 'en', []), ...(others.includes(key) ? more : {}) },
        edition: { id: key, label: '' },
        current: true,
        read: {
          passages: tellers.includes(key) ? [{ id: `${key}:p` }] : [],
          mentions: [{ kind: 'name', key: 'hill' }],
        },
      }) as unknown as Told,
  );
  const episode: Episode = {
    id: 'e',
    label: 'the hill',
    tells: 'the hill',
    when: interval('1938-08-02'),
    passages: tellers.map((key) => `${key}:p`),
    names: ['hill'],
    acts: [],
  };
  const ground = { told, episodes: new Map([['e', episode]]) } as unknown as Ground;
  const days = new Map(
    [...tellers, ...others].map((key) => [key, others.includes(key) ? covers : reach] as const),
  );
  return omissionsOf(ground, days, [], []);
}

describe('what was not found', () => {
  test('an account read whole that could have told it', () => {
    const { episodes, accounts } = omitted(['a', 'b'], ['c']);
    expect(episodes).toEqual([{ episode: 'e', tellers: ['a', 'b'], notFound: ['c'] }]);
    expect(accounts.find(({ account }) => account === 'c')?.untoldEpisodes).toEqual(['e']);
    expect(accounts.find(({ account }) => account === 'a')?.untoldEpisodes).toEqual([]);
  });

  test('is said of the study and of no one account where two leave it out', () => {
    const { episodes, accounts } = omitted(['a', 'b'], ['c', 'd']);
    expect(episodes[0]?.notFound).toEqual(['c', 'd']);
    expect(accounts.every(({ untoldEpisodes }) => untoldEpisodes.length === 0)).toBe(true);
  });

  test('is never said of an excerpt, a précis, or an account written before', () => {
    expect(omitted(['a', 'b'], ['c'], { read: 'excerpt' }).episodes).toEqual([]);
    expect(omitted(['a', 'b'], ['c'], { text: 'precis' }).episodes).toEqual([]);
    const before = { edtf: '1938-07-01', value: interval('1938-07-01') };
    expect(omitted(['a', 'b'], ['c'], { written: before }).episodes).toEqual([]);
  });

  test('is never said of an account whose story ends before its days', () => {
    expect(omitted(['a', 'b'], ['c'], {}, early).episodes).toEqual([]);
  });

  test('is not said where one account alone tells it', () => {
    expect(omitted(['a'], ['b', 'c']).episodes).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { dayFromGregorian } from '../../calendars/gregorian.ts';
import type { NameMention } from '../../model/mention.ts';
import type { ReadEdition } from '../../model/passage.ts';
import { asGround, stateOfLand } from './lands.ts';
import { type StatesTold, statesTold } from './states-told.ts';

const telling = (year: number | undefined, ...parties: readonly string[]): StatesTold =>
  statesTold([
    {
      mentions: [
        ...parties.map((party) => ({ kind: 'name', party })),
        ...(year === undefined
          ? []
          : [{ kind: 'time', value: { earliest: dayFromGregorian(year, 8, 15), precision: 'day' } }]),
      ],
    },
  ] as unknown as ReadEdition[]);

const ofLand = (told: StatesTold, own?: string) =>
  stateOfLand(told, { partyOf: (code) => (code === own ? 'manchu' : code) });

test('a party that the study has of its own stays', () => {
  expect([...ofLand(telling(1904, 'JP', 'MANCHURIA', 'MANCHU'), 'MANCHU')]).toEqual([
    ['MANCHURIA', undefined],
  ]);
});

test('Manchuria is a state in the years of Manchukuo and ground in others; the Manchus were the Qing', () => {
  expect([...ofLand(telling(1938, 'JP', 'MANCHURIA', 'MANCHU'))]).toEqual([
    ['MANCHURIA', 'MCK'],
    ['MANCHU', 'MCK'],
  ]);
  expect([...ofLand(telling(1904, 'JP', 'MANCHURIA', 'MANCHU'))]).toEqual([
    ['MANCHURIA', undefined],
    ['MANCHU', 'QING'],
  ]);
  expect(ofLand(telling(1904, 'JP', 'RU')).size).toBe(0);
});

test('without years the state is meant where its own name is told', () => {
  expect(ofLand(telling(undefined, 'MANCHURIA', 'MCK')).get('MANCHURIA')).toBe('MCK');
  expect(ofLand(telling(undefined, 'MANCHURIA', 'RU')).get('MANCHURIA')).toBeUndefined();
});

test('as ground it is a place of no party, with one key in every language', () => {
  const mention = {
    kind: 'name',
    nameKind: 'demonym',
    party: 'MANCHURIA',
    words: '満洲',
    stem: '满洲',
    reasons: [],
  };
  const ground = asGround(mention as unknown as NameMention);
  expect(ground).toMatchObject({ nameKind: 'place', key: '~manchuria' });
  expect(ground.party).toBeUndefined();
});

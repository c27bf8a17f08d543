import { expect, test } from 'vitest';
import { dayFromGregorian } from '../../calendars/gregorian.ts';
import type { ReadEdition } from '../../model/passage.ts';
import { oneState } from './one-state.ts';
import { type StatesTold, statesTold } from './states-told.ts';

/** What is told where an edition names these parties and tells of a day in this year. */
const telling = (year: number, ...parties: readonly string[]): StatesTold =>
  statesTold([
    {
      mentions: [
        ...parties.map((party) => ({ kind: 'name', party })),
        { kind: 'time', value: { earliest: dayFromGregorian(year, 8, 15), precision: 'day' } },
        { kind: 'time', value: { earliest: dayFromGregorian(2005, 1, 1), precision: 'year' } },
      ],
    },
  ] as unknown as ReadEdition[]);

const none = { partyOf: (code: string) => code };

test('Russians and Soviets of 1920 are one side, and so are Turks and Ottomans of 1827', () => {
  expect([...oneState(telling(1920, 'PL', 'SU', 'RU'), none)]).toEqual([['RU', 'SU']]);
  expect([...oneState(telling(1827, 'OTTOMAN', 'TR', 'EG'), none)]).toEqual([['TR', 'OTTOMAN']]);
  expect([...oneState(telling(1071, 'SELJUK', 'TR', 'BYZANTIUM', 'GR'), none)]).toEqual([
    ['GR', 'BYZANTIUM'],
    ['TR', 'SELJUK'],
  ]);
  expect([...oneState(telling(1380, 'HORDE', 'TATAR', 'RU', 'LT'), none)]).toEqual([['TATAR', 'HORDE']]);
  expect([...oneState(telling(1935, 'MN', 'TATAR'), none)]).toEqual([]);
});

test('Vietnamese are those of the North where no account tells of the South', () => {
  expect([...oneState(telling(1964, 'NVN', 'VN', 'US'), none)]).toEqual([['VN', 'NVN']]);
  expect(oneState(telling(1975, 'NVN', 'SVN', 'VN'), none).size).toBe(0);
  expect(oneState(telling(1979, 'NVN', 'VN'), none).size).toBe(0);
  expect([...oneState(telling(1954, 'VIETMINH', 'VN', 'FR'), none)]).toEqual([['VN', 'VIETMINH']]);
  expect(oneState(telling(1954, 'VIETMINH', 'SVN', 'VN'), none).size).toBe(0);
});

test('not in other years, not where only one name is met, and not against the settings', () => {
  expect(oneState(telling(1659, 'SU', 'RU'), none).size).toBe(0);
  expect(oneState(telling(2014, 'SU', 'RU'), none).size).toBe(0);
  expect(oneState(telling(1920, 'RU'), none).size).toBe(0);
  expect(
    oneState(telling(1920, 'SU', 'RU'), { partyOf: (code) => (code === 'RU' ? 'whites' : code) }).size,
  ).toBe(0);
});

test('Indians are the one nation of North America that is named, or those of America, and of India where none is', () => {
  expect([...oneState(telling(1890, 'US', 'SIOUX', 'IN'), none)]).toEqual([['IN', 'SIOUX']]);
  expect([...oneState(telling(1876, 'US', 'SIOUX', 'CHEYENNE', 'IN'), none)]).toEqual([['IN', 'AMERIND']]);
  expect([...oneState(telling(1864, 'AMERIND', 'CHEYENNE'), none)]).toEqual([['AMERIND', 'CHEYENNE']]);
  expect(oneState(telling(1857, 'GB', 'IN'), none).size).toBe(0);
  expect(oneState(telling(1971, 'SIOUX', 'IN', 'PK'), none).size).toBe(0);
});

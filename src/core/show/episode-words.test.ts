import { expect, test } from 'vitest';
import { dayFromGregorian } from '../calendars/gregorian.ts';
import type { Episode } from '../model/episode.ts';
import type { Interval } from '../model/interval.ts';
import { episodeWords } from './episode-words.ts';

const FIRST = dayFromGregorian(1938, 8, 1);
const days = (earliest: number, latest: number): Interval => ({
  earliest,
  latest,
  precision: earliest === latest ? 'day' : 'span',
  extent: 'range',
  approximate: false,
  calendar: 'gregorian',
});
const episode = (tells: string, when?: Interval): Episode => ({
  id: 'episode-1',
  label: 'not shown',
  tells,
  ...(when === undefined ? {} : { when }),
  passages: [],
  names: [],
  acts: [],
});
const guard = (says: string): string => says.replace('Name', 'a person');

test('the date stands in words before what is told', () => {
  expect(episodeWords({ guard }, episode('Lake; attack', days(FIRST, FIRST)))).toBe(
    '1 August 1938: Lake; attack',
  );
  expect(episodeWords({ guard }, episode('Lake', days(FIRST, FIRST + 4)))).toBe('1 to 5 August 1938: Lake');
});

test('what is not known is left out, and a masked name is guarded', () => {
  expect(episodeWords({ guard }, episode('Name; attack'))).toBe('a person; attack');
  expect(episodeWords({ guard }, episode('', days(FIRST, FIRST)))).toBe('1 August 1938');
  expect(episodeWords({ guard }, episode(''))).toBe('');
});

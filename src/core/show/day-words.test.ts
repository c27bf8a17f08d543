import { describe, expect, test } from 'vitest';
import { datedWords, dayWords, intervalWords, momentDayWords, momentWords, spanWords } from './day-words.ts';
import { dated, day, days } from './fixture-study.test-support.ts';

test('a moment of a journal is told by its day and hour', () => {
  expect(momentWords('2026-02-03T04:05:06.789Z')).toBe('3 February 2026, 04:05 UTC');
  expect(momentDayWords('2024-12-31T23:59:59Z')).toBe('31 December 2024');
});

describe('dates in words', () => {
  test('a day, with and without its year', () => {
    expect(dayWords(day(7, 29))).toBe('29 July 1938');
    expect(dayWords(day(7, 29), false)).toBe('29 July');
  });
  test('two days say once what they share', () => {
    expect(spanWords(day(7, 8), day(7, 9))).toBe('8 to 9 July 1938');
    expect(spanWords(day(7, 29), day(8, 11))).toBe('29 July to 11 August 1938');
    expect(spanWords(day(12, 30), day(1, 2, 1939))).toBe('30 December 1938 to 2 January 1939');
  });
  test('whole months and years are named as such', () => {
    expect(spanWords(day(7, 1), day(7, 31))).toBe('July 1938');
    expect(spanWords(day(1, 1), day(12, 31))).toBe('1938');
    expect(spanWords(day(1, 1, 1932), day(12, 31, 1934))).toBe('1932 to 1934');
  });
  test('an estimate says about; an open end says so; a clock is kept', () => {
    expect(datedWords(dated('2007~'))).toBe('about 2007');
    expect(datedWords(dated('1938-11'))).toBe('November 1938');
    expect(intervalWords({ ...days(day(7, 7)), latest: undefined }, false)).toBe('from 7 July');
    expect(
      intervalWords({ ...days(day(8, 11)), clock: { earliest: 690, latest: 690, zoneBasis: 'unknown' } }),
    ).toBe('11 August 1938, 11:30');
    expect(
      intervalWords({
        ...days(day(8, 11)),
        approximate: true,
        clock: { earliest: 690, latest: 690, zoneBasis: 'unknown' },
      }),
    ).toBe('11 August 1938, about 11:30');
  });
  test('about an hour is said of the hour, of a day without one of the day', () => {
    const about = { ...days(day(8, 11)), approximate: true };
    expect(
      intervalWords({ ...about, clock: { earliest: 690, latest: 690, zoneBasis: 'unknown' } }, false),
    ).toBe('11 August, about 11:30');
    expect(intervalWords(about)).toBe('about 11 August 1938');
  });
});

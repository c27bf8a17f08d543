import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chineseDays } from './chinese.ts';
import { readEdtf, writeEdtf } from './edtf.ts';
import { dayFromGregorian, daysInMonth, gregorianFromDay, isoDate, weekday } from './gregorian.ts';
import { dayFromJulian, julianFromDay, julianUntil } from './julian.ts';

/** Days of eight thousand years around our own. */
const days = fc.integer({ min: -1_500_000, max: 1_500_000 });

describe('the Gregorian calendar', () => {
  test('a day goes to a date and back', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, day: date } = gregorianFromDay(day);
        expect(dayFromGregorian(year, month, date)).toBe(day);
        expect(date).toBeGreaterThanOrEqual(1);
        expect(date).toBeLessThanOrEqual(daysInMonth(year, month));
      }),
    );
  });

  test('the day after the last of a month is the first of the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const next = gregorianFromDay(dayFromGregorian(year, month, daysInMonth(year, month)) + 1);
        expect(next).toEqual({
          year: month === 12 ? year + 1 : year,
          month: month === 12 ? 1 : month + 1,
          day: 1,
        });
      }),
    );
  });

  test('known days', () => {
    expect(dayFromGregorian(1970, 1, 1)).toBe(0);
    expect(isoDate(dayFromGregorian(1938, 7, 29))).toBe('1938-07-29');
    // 29 July 1938 was a Friday.
    expect(weekday(dayFromGregorian(1938, 7, 29))).toBe(4);
    expect(daysInMonth(1900, 2)).toBe(28);
    expect(daysInMonth(2000, 2)).toBe(29);
    expect(isoDate(dayFromGregorian(-489, 9, 12))).toBe('-000489-09-12');
  });
});

describe('the Julian calendar', () => {
  test('a day goes to a date and back', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, day: date } = julianFromDay(day);
        expect(dayFromJulian(year, month, date)).toBe(day);
      }),
    );
  });

  test('known pairs', () => {
    expect(dayFromJulian(1917, 10, 25)).toBe(dayFromGregorian(1917, 11, 7));
    expect(dayFromJulian(1904, 1, 27)).toBe(dayFromGregorian(1904, 2, 9));
    expect(dayFromJulian(1582, 10, 5)).toBe(dayFromGregorian(1582, 10, 15));
    expect(dayFromJulian(1900, 2, 29)).toBe(dayFromGregorian(1900, 3, 13));
    // 31 January 1918 was followed by 14 February in Russia.
    expect(dayFromJulian(1918, 1, 31) + 1).toBe(julianUntil.RU);
  });
});

describe('the Chinese calendar', () => {
  test('known pairs', () => {
    // The treaty of Nanking, the burning of the summer palace, and the relief of the legations.
    expect(chineseDays(1842, 7, 24)?.[0]).toBe(dayFromGregorian(1842, 8, 29));
    expect(chineseDays(1860, 9, 5)?.[0]).toBe(dayFromGregorian(1860, 10, 18));
    expect(chineseDays(1900, 7, 20)?.[0]).toBe(dayFromGregorian(1900, 8, 14));
  });

  test('a leap month stands behind the one it repeats, in its year alone', () => {
    expect(chineseDays(1900, 8, 1, true)?.[0]).toBe(dayFromGregorian(1900, 9, 24));
    expect(chineseDays(1900, 9, 1)?.[0]).toBe((chineseDays(1900, 8, undefined, true)?.[1] ?? 0) + 1);
    expect(chineseDays(1901, 8, 1, true)).toBeUndefined();
  });

  test('years follow one another without a gap', () => {
    for (let year = 1645; year < 2050; year++) {
      const leap = [chineseDays(year, 12, undefined, true), chineseDays(year, 12)];
      const last = (leap[0] ?? leap[1])?.[1] ?? 0;
      expect(chineseDays(year + 1, 1)?.[0]).toBe(last + 1);
    }
  });

  test('days that are none, and years outside the table', () => {
    expect(chineseDays(1900, 1, 31)).toBeUndefined();
    expect(chineseDays(1640, 1, 1)).toBeUndefined();
    expect(chineseDays(2051, 1, 1)).toBeUndefined();
  });
});

describe('EDTF', () => {
  test('what is written is read again', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -700_000, max: 700_000 }),
        fc.integer({ min: 0, max: 5000 }),
        fc.boolean(),
        (first, length, about) => {
          const read = readEdtf(writeEdtf(first, first + length, about));
          expect([read?.earliest, read?.latest, read?.approximate]).toEqual([first, first + length, about]);
        },
      ),
    );
  });

  test('open ends, seasons, decades and nonsense', () => {
    expect(readEdtf('1938-07-29/..')).toMatchObject({
      earliest: dayFromGregorian(1938, 7, 29),
      latest: null,
    });
    expect(readEdtf('1938-22')).toMatchObject({
      precision: 'season',
      earliest: dayFromGregorian(1938, 6, 1),
    });
    expect(readEdtf('193X')).toMatchObject({ precision: 'decade', latest: dayFromGregorian(1939, 12, 31) });
    for (const bad of ['', '1938-13', '1938-02-30', '1939/1938', 'July', '..'])
      expect(readEdtf(bad), bad).toBeUndefined();
  });
});

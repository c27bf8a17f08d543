import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Lane } from './timeline.ts';
import { fitted, lanesByTradition, momentText, panned, readMoment, zoomed } from './timeline-window.ts';

const WHOLE = [-40_000, 9000] as const;

test('one looks from a century to an hour, and never past what is told', () => {
  const start = fc.tuple(fc.integer({ min: -39_000, max: 8000 }), fc.integer({ min: 1, max: 900 }));
  const steps = fc.array(fc.constantFrom('+', '-', '<', '>'), { maxLength: 60 });
  fc.assert(
    fc.property(start, steps, ([from, wide], keys) => {
      let now = fitted([from, from + wide], WHOLE);
      for (const key of keys) {
        const middle = (now[0] + now[1]) / 2;
        now = fitted(
          key === '+'
            ? zoomed(now, 0.5, middle)
            : key === '-'
              ? zoomed(now, 2, middle)
              : panned(now, key === '<' ? -0.5 : 0.5),
          WHOLE,
        );
        expect(now[1] - now[0]).toBeGreaterThanOrEqual(1 / 24 - 1e-9);
        expect(now[1] - now[0]).toBeLessThanOrEqual(49_000 + 1e-6);
        expect(now[0]).toBeGreaterThanOrEqual(WHOLE[0] - 1e-6);
        expect(now[1]).toBeLessThanOrEqual(WHOLE[1] + 1e-6);
      }
    }),
  );
});

test('a moment in an address is read as it was written; what is none is not', () => {
  fc.assert(
    fc.property(fc.integer({ min: -900_000, max: 60_000 }), fc.nat(1439), (day, minute) => {
      const moment = day + minute / 1440;
      expect(readMoment(momentText(moment))).toBeCloseTo(moment, 6);
    }),
  );
  expect(momentText(-11_480 + 330 / 1440)).toBe('1938-07-28T05:30');
  for (const bad of ['', 'once', '1938-13-01', '1938-06-31', '1938-06-01T25:00'])
    expect(readMoment(bad)).toBeUndefined();
});

test('accounts of one tradition share a lane, in the order of time; colour speaks for a party only where all do', () => {
  const lane = (account: string, tradition: string, side: number, from: number): Lane => ({
    account,
    siglum: account,
    side,
    tradition,
    marks: [
      {
        from,
        to: from + 1,
        kind: 'moment',
        approximate: false,
        label: '',
        times: 1,
        quotes: [],
        episodes: [],
      },
    ],
  });
  const [first, second, third] = lanesByTradition([
    lane('a', 'x', 0, 5),
    lane('b', '', 1, 3),
    lane('c', 'x', 1, 2),
  ]);
  expect(first).toMatchObject({ account: '', siglum: 'x', side: -1, marks: [{ from: 2 }, { from: 5 }] });
  expect(second?.account).toBe('b');
  expect(third).toBeUndefined();
});

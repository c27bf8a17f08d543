import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysShown } from './days-shown.ts';

test('a study that gives its span is shown for it, with a margin', () => {
  expect(daysShown({ earliest: 100, latest: 200 }, [1, 2, 3])).toEqual([85, 216]);
});

test('days far from where most lie are a step away, before the event and after it', () => {
  const war = [1000, 1010, 1020, 1030, 1040, 1050, 1060, 1070];
  expect(daysShown(undefined, [...war, 2000, 9000])).toEqual([989, 1082]);
  expect(daysShown(undefined, [-9000, 0, ...war])).toEqual([989, 1082]);
});

test('a study without days shows nothing', () => expect(daysShown(undefined, [])).toEqual([0, 1]));

test('most of the days are shown, whatever their order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -50_000, max: 50_000 }), { minLength: 1, maxLength: 60 }),
      (days) => {
        const [first, end] = daysShown(undefined, days);
        expect(days.filter((day) => day >= first && day < end).length).toBeGreaterThanOrEqual(
          Math.ceil(days.length * 0.8),
        );
        expect(daysShown(undefined, [...days].reverse())).toEqual([first, end]);
      },
    ),
  );
});

import { expect, test } from 'vitest';
import { INSIDE, toldKind } from './told-kind.ts';

test('what is told most often is the kind; a hint of a place counts half', () => {
  expect(toldKind(undefined)).toBe('other');
  expect(toldKind(new Map([[INSIDE, 1]]))).toBe('place');
  expect(
    toldKind(
      new Map([
        [INSIDE, 3],
        ['person', 1],
      ]),
    ),
  ).toBe('place');
  expect(
    toldKind(
      new Map([
        [INSIDE, 2],
        ['person', 1],
      ]),
    ),
  ).toBe('person');
  expect(
    toldKind(
      new Map([
        ['place', 1],
        ['unit', 2],
      ]),
    ),
  ).toBe('unit');
});

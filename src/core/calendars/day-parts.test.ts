import { expect, test } from 'vitest';
import { namedPart } from './day-parts.ts';

test('a part of the day is shown by its name and not by hours that nobody told', () => {
  expect(namedPart(300, 720)).toBe('morning');
  expect(namedPart(1200, 1740)).toBe('night');
  expect(namedPart(690, 750)).toBe('noon');
  expect(namedPart(570, 910)).toBeUndefined();
});

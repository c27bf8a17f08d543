import { expect, test } from 'vitest';
import type { Pair } from '../side.ts';
import { jointSides, movementOfPeople, sideWithoutName } from './of-sides.ts';

const pair = (one: string, two: string): Pair => {
  const side = (key: string): Pair['a'] =>
    ({ reading: { label: key, value: { kind: 'party', key, label: key } } }) as unknown as Pair['a'];
  return { key: { kind: 'agent' }, a: side(one), b: side(two) } as unknown as Pair;
};

test('one of several that acted together is the same told more finely', () => {
  expect(jointSides(pair('GB', 'FR+GB+RU'))?.type).toBe('precision');
  expect(jointSides(pair('FR+GB+RU', 'FR+RU'))?.type).toBe('precision');
  expect(jointSides(pair('TR', 'FR+GB+RU'))).toBeUndefined();
  expect(jointSides(pair('GB', 'GB'))).toBeUndefined();
});

test('a side without a name of its own contradicts no named one', () => {
  expect(sideWithoutName(pair('GB', 'ALLIES'))?.type).toBe('open');
  expect(sideWithoutName(pair('ALLIES', 'GB'))?.says).toContain('"ALLIES" names no people');
  expect(sideWithoutName(pair('REBELS', 'GARRISON'))).toBeUndefined();
  expect(sideWithoutName(pair('GB', 'TR'))).toBeUndefined();
});

test('an armed movement is of its people, whoever names it alone', () => {
  expect(movementOfPeople(pair('IRGUN+LEHI', 'JEW'))?.type).toBe('precision');
  expect(movementOfPeople(pair('JEW', 'IRGUN'))?.says).toContain('IRGUN');
  expect(movementOfPeople(pair('IRGUN+GB', 'JEW'))).toBeUndefined();
  expect(movementOfPeople(pair('TALIBAN', 'AF'))).toBeUndefined();
  expect(movementOfPeople(pair('ARAB', 'JEW'))).toBeUndefined();
});

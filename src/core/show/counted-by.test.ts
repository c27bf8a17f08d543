import { expect, test } from 'vitest';
import { castOf } from './cast.ts';
import { countedBy } from './counted-by.ts';
import { build, study } from './fixture.test-support.ts';

const cast = castOf(study, build.names);
const by = (label: string): readonly string[] | undefined => {
  const [point] = build.points;
  const reading = point?.readings.find((one) => one.label.startsWith(label));
  if (point === undefined || reading === undefined) throw new Error(`no reading ${label}`);
  return countedBy(cast, point, reading)?.by;
};

test('what one belligerent says of the other’s dead is counted by the other side', () => {
  expect(by('about 200')).toEqual(['the other side']);
});

test('what speaks for no party is counted by third parties, and a figure of nobody’s by no one', () => {
  expect(by('236')).not.toContain('the other side');
  const [point] = build.points;
  const [reading] = point?.readings ?? [];
  if (point === undefined || reading === undefined) throw new Error('no reading');
  expect(countedBy(cast, { key: { ...point.key, whose: '-' } }, reading)).toBeUndefined();
});

test('the day is that of the earliest account, in plain words', () => {
  const [point] = build.points;
  const reading = point?.readings.find((one) => one.label.startsWith('about 200'));
  if (point === undefined || reading === undefined) throw new Error('no reading');
  expect(countedBy(cast, point, reading)?.asOf).toMatch(/August 1938/);
});

import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import type { Point } from '../src/core/model/point.ts';
import { buildOf } from './a-build.ts';

/**
 * The battle in the bay of Navarino, 1827, in five bare texts of three languages written for this test: no settings, no names. Sides
 * must come from the texts: peoples, several of them together, and sides that no people names.
 */
let points: readonly Point[];
let alone: readonly Point[];
beforeAll(async () => {
  const build = await buildOf(fileURLToPath(new URL('bay', import.meta.url)));
  points = build.points;
  alone = build.alone;
});

const readingsOf = (question: string): Record<string, string[]> =>
  Object.fromEntries(
    ([...points, ...alone].find((point) => point.question === question)?.readings ?? []).map(
      ({ label, witnesses }) => [label, [...new Set(witnesses.map(({ account }) => account))]],
    ),
  );

test('what the allies lost is asked of them, and a part of it is no other figure of the whole', () => {
  expect(readingsOf('How many men were wounded or fell sick on the side of the allies?')).toMatchObject({
    '475': ['jurien-fr'],
    '144 (part of 475)': ['jurien-fr'],
    'about 480': ['woodhouse-1965'],
  });
  const point = points.find(({ question }) => question === 'How many men died on the side of the allies?');
  expect(point?.differences.map(({ type }) => type)).not.toContain('contradiction');
});

test('the fleet of two states is that of both', () => {
  const strength = readingsOf(
    'How many ships were lost or damaged on the side of Egypt and the Ottoman Empire?',
  );
  expect(strength).toMatchObject({ 'about 60': ['jurien-fr'] });
});

test('no question is asked of deeds that neither name who did them nor to what', () => {
  const bare = [...points, ...alone].filter(({ question }) => /^When did someone [^(]+ \(/.test(question));
  expect(bare).toEqual([]);
});

test('a point is at issue when two accounts meet in it, or one parts with itself on one question', () => {
  const parting = new Set(['merged', 'revised', 'altered', 'definition', 'judgement', 'contradiction']);
  for (const { readings, differences, question } of points) {
    const accounts = new Set(readings.flatMap(({ witnesses }) => witnesses.map(({ account }) => account)));
    expect(accounts.size > 1 || differences.some(({ type }) => parting.has(type)), question).toBe(true);
  }
});

test('who fired first is told of two sides and denied by the third', () => {
  const point = points.find(({ question }) => question === 'Who fired on 20 October 1827?');
  expect(point?.readings.map(({ label }) => label).sort()).toEqual(['Egypt', 'the Ottoman Empire']);
});

import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import type { Point } from '../src/core/model/point.ts';
import { buildOf } from './a-build.ts';

/**
 * A shooting at a gate, invented, in three bare texts: a crowd and the police, who are sides that no people names; women and children among
 * the dead; one who was arrested with others; shots and stones told in the passive.
 */
let points: readonly Point[];
let all: readonly Point[];
beforeAll(async () => {
  const build = await buildOf(fileURLToPath(new URL('gate', import.meta.url)));
  points = build.points;
  all = [...build.points, ...build.alone];
});

const readingsOf = (question: string): Record<string, string[]> =>
  Object.fromEntries(
    (all.find((point) => point.question === question)?.readings ?? []).map(({ label, witnesses }) => [
      label,
      [...new Set(witnesses.map(({ account }) => account))],
    ]),
  );

test('how many came is one question of the crowd, whatever each account calls it', () => {
  expect(readingsOf('How many people took part on the side of the crowd?')).toEqual({
    'up to 4,000': ['chaplain-1963'],
    '5,000': ['inquiry-1962'],
    'about 9,000': ['police-1961'],
  });
});

test('the dead are people; women and children among them are parts and contradict nobody', () => {
  const point = points.find(({ question }) => question === 'How many people died?');
  const labels = point?.readings.map(({ label }) => label) ?? [];
  expect(labels).toEqual(expect.arrayContaining(['41', '62', '9 (women)', '4 (children)']));
  expect(readingsOf('How many people died?')['9 (women)']?.sort()).toEqual(['chaplain-1963', 'inquiry-1962']);
  const parts = point?.readings.filter(({ facet }) => facet?.subset !== undefined).map(({ id }) => id) ?? [];
  const between = point?.differences.filter(({ a, b }) => parts.includes(a) || parts.includes(b)) ?? [];
  expect(between.map(({ type }) => type)).not.toContain('contradiction');
});

test('two shots from the crowd are told beside those of the police', () => {
  const point = all.find(({ question }) => question === 'Who fired on 4 March 1961?');
  expect(point?.readings.map(({ label }) => label).sort()).toEqual(['the crowd', 'the police']);
});

test('stones kill no one, a command that is taken is no prisoner, and self-defence tells nothing', () => {
  const asked = all.map(({ question }) => question).join('\n');
  expect(asked).not.toMatch(/the crowd kill|the police kill/);
  expect(asked).not.toMatch(/captured? .*command/i);
  const speakers = all.flatMap(({ readings }) =>
    readings.flatMap(({ witnesses }) =>
      witnesses.flatMap(({ attribution }) => attribution.map(({ words }) => words)),
    ),
  );
  expect(speakers).not.toContain('self-defence');
});

test('who was arrested with the printer was arrested', () => {
  expect(readingsOf('How many people were captured?')).toMatchObject({ '11': ['chaplain-1963'] });
});

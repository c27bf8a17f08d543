import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import type { Build } from '../src/core/model/build.ts';
import { buildOf } from './a-build.ts';

/**
 * A war of several battles in three bare texts of three languages, the Danish war of 1864; the texts and most figures were made for this
 * test. The dead of one battle are no other figure of the dead of another, nor of the war.
 */
let build: Build;
beforeAll(async () => {
  build = await buildOf(fileURLToPath(new URL('war', import.meta.url)));
});

const asked = (question: string) => build.points.find((point) => point.question === question);

const readingsOf = (question: string): Record<string, string[]> =>
  Object.fromEntries(
    (asked(question)?.readings ?? []).map(({ label, witnesses }) => [
      label,
      [...new Set(witnesses.map(({ account }) => account))].sort(),
    ]),
  );

test('the dead of one battle are asked after by themselves, and contradict each other there', () => {
  expect(readingsOf('How many men died on the side of Denmark (Dybbol, 18 April 1864)?')).toEqual({
    '700': ['golitsyn-ru', 'hale-en'],
    '1,100': ['reuter-de'],
  });
  expect(asked('How many men died on the side of Denmark (Dybbol, 18 April 1864)?')?.state).toBe(
    'contradicted',
  );
  expect(readingsOf('How many men died on the side of Denmark (29 June 1864)?')).toEqual({
    '120': ['hale-en', 'reuter-de'],
  });
});

test('what is told of the whole war by its words or under a heading of losses is of the war', () => {
  expect(readingsOf('How many men died on the side of Denmark?')).toEqual({
    '2,900': ['hale-en'],
    '3,000': ['reuter-de'],
  });
  expect(asked('How many men died on the side of Denmark?')?.state).not.toBe('contradicted');
});

test('each battle has its own outcome, and the war has one', () => {
  const outcomes = [...build.points, ...build.alone].filter(({ key }) => key.kind === 'outcome');
  expect(
    Object.fromEntries(
      outcomes.map(({ question, readings }) => [question, readings.map(({ label }) => label)]),
    ),
  ).toEqual({
    'How did it end?': ['won by Prussia'],
    'How did it end (Mysunde, 2 February 1864)?': ['won by Denmark'],
  });
});

test('a town may be taken twice in a war: days far apart contradict nothing, two days beside each other do', () => {
  const typesOf = (place: string) =>
    build.points
      .filter(({ question }) => new RegExp(`^When .*${place}`).test(question))
      .flatMap(({ differences }) => differences.map(({ type, rule }) => `${type} ${rule}`));
  expect(typesOf('Kolding')).toEqual(['open open.two-acts']);
  expect(typesOf('Fredericia')).toEqual(['contradiction contradiction.both-asserted']);
});

import { expect, test } from 'vitest';
import { actById } from '../languages/acts.ts';
import { languageOf } from '../languages/index.ts';
import { readClaims } from './claims.ts';
import { readNames } from './names/names.ts';
import { segment } from './segment.ts';
import { ACT_WEIGHTS, FIGURE_WEIGHTS, sumInWords, sumOf } from './tier-weights.ts';
import { usualTargets } from './usual-targets.ts';

const claimsOf = (text: string) => {
  const language = languageOf('en');
  const segments = segment(text, [], language?.segment);
  const names = readNames({ edition: 'e', text, segments, language, times: [] });
  return readClaims({ edition: 'e', text, segments, language, times: [], names }).claims;
};

const tierOf = (text: string, act: string) => {
  const claim = claimsOf(text).find((one) => one.kind === 'act' && one.act === act);
  return [claim?.tier, claim?.reasons.map(({ rule }) => rule)];
};

test('an act is precise where what it is done to is what such an act is done to', () => {
  expect(tierOf('The Danes destroyed the bridge.', 'destroy')).toEqual(['precise', []]);
  expect(tierOf('The Danes bombed the peasants.', 'air_raid')).toEqual(['candidate', ['claims.weighed']]);
});

test('an act whose words have other meanings needs more that speaks for it', () => {
  expect(tierOf('The regiment retreated to the bridge.', 'withdraw')[0]).toBe('precise');
  expect(tierOf('The regiment advanced to the bridge.', 'advance')[0]).toBe('candidate');
});

test('no sum makes precise what is told as planned or without the one who did it', () => {
  expect(tierOf('The Danes planned to destroy the bridge.', 'destroy')[0]).not.toBe('precise');
  expect(tierOf('Destroying the bridge took two hours.', 'destroy')[0]).not.toBe('precise');
});

test('a sum is told in its parts', () => {
  expect(sumInWords(ACT_WEIGHTS, ['target-odd'])).toContain(ACT_WEIGHTS.says['target-odd']);
  expect(sumOf(FIGURE_WEIGHTS, [])).toBe(FIGURE_WEIGHTS.base);
});

test('of every act it is known to what it is done', () => {
  expect([...actById.keys()].filter((id) => usualTargets(id).size === 0)).toEqual([]);
});

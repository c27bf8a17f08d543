import { expect, test } from 'vitest';
import { actNouns } from './act-nouns.ts';

test('an episode is named by nouns, in mild words, each once', () => {
  expect(actNouns(['massacre', 'kill', 'destroy'])).toEqual(['killing', 'destruction']);
  expect(actNouns(['liberate', 'attack', 'cease_fire'])).toEqual(['capture', 'attack', 'cease-fire']);
  expect(actNouns(['air_raid', 'arrest'])).toEqual(['air raid', 'arrest']);
});

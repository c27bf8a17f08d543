import { expect, test } from 'vitest';
import { languages } from '../../languages/index.ts';
import { spokenPhrases } from './spoken-phrases.ts';

const meant = (code: string): ReadonlyMap<string, number> => {
  const spoken = languages.find((language) => language.code === code)?.times.spoken;
  return new Map(spoken === undefined ? [] : spokenPhrases(spoken).map((one) => [one.phrase, one.minutes]));
};

test.each([
  ['en', 'half past three', 210],
  ['en', 'a quarter to one', 45],
  ['en', 'half past twelve', 30],
  ['ru', 'половине первого', 30],
  ['ru', 'без четверти пять', 285],
  ['uk', 'пів на четверту', 210],
  ['de', 'halb vier', 210],
  ['de', 'zwanzig uhr', 1200],
  ['fr', 'six heures moins le quart', 345],
  ['pl', 'wpół do czwartej', 210],
  ['pl', 'godzinie dwudziestej pierwszej', 1260],
])('%s: %s is %d minutes after twelve', (code, phrase, minutes) => {
  expect(meant(code).get(phrase)).toBe(minutes);
});

test('every pattern of every language asks for hours it has, and every time lies in a day', () => {
  for (const { code, times } of languages) {
    if (times.spoken === undefined) continue;
    for (const { say } of times.spoken.patterns) {
      const form = /\{(?!minute\})(\w+)\}/.exec(say)?.[1];
      expect(times.spoken.hours[form ?? ''], `${code}: ${say}`).toBeDefined();
    }
    for (const { phrase, minutes } of spokenPhrases(times.spoken)) {
      expect(minutes, `${code}: ${phrase}`).toBeGreaterThanOrEqual(0);
      expect(minutes, `${code}: ${phrase}`).toBeLessThanOrEqual(24 * 60);
      expect(phrase).not.toContain('{');
    }
  }
});

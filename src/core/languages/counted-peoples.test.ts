import { expect, test } from 'vitest';
import { foldWord } from '../text/fold.ts';
import { countedPeoples } from './counted-peoples.ts';
import { languages } from './index.ts';
import { states } from './states.ts';

test('forms are asked of single words and stand once', () => {
  const peoples = { roman: 'ROME', 'roman empire': 'ROME', romans: 'ROME' };
  expect(countedPeoples(peoples, (word) => [word.endsWith('s') ? word : `${word}s`])).toEqual(['romans']);
});

test.each(['de', 'en', 'fr', 'pl', 'ru', 'uk'])('%s: no state is counted by its own name', (code) => {
  const language = languages.find((one) => one.code === code);
  const named = new Intl.DisplayNames([code], { type: 'region' });
  const lands = Object.keys(states)
    .filter((key) => /^[A-Z]{2}$/.test(key))
    .map((key) => foldWord(named.of(key) ?? ''));
  const folded = new Set(lands);
  const counted = language?.times.countedPeoples ?? [];
  expect(counted.length).toBeGreaterThan(100);
  expect(counted.filter((form) => folded.has(foldWord(form)))).toEqual([]);
});

import { expect, test } from 'vitest';
import { languageOf } from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import type { QuantityClaim } from '../../model/claim.ts';
import { claimsIn } from '../claims-examples.test-support.ts';

/** The figures of a sentence in order. */
function figures(code: string, text: string): QuantityClaim[] {
  return claimsIn(text, languageOf(code) as Language).filter((claim) => claim.kind === 'quantity');
}

test.each([
  ['en', 'The Khazars crossed the steppe and dragged eleven howitzers to the ford.', 'The Khazars'],
  ['en', 'The Dutch fleet lay off the bar with, on paper, 40 frigates.', 'The Dutch fleet'],
  ['ru', 'Кавалерия Мюрата отступила к реке, а у брода осталось шесть орудий.', undefined],
  ['ru', 'Сулейман подошёл к Белграду с двумястами пушек.', 'Сулейман'],
  ['uk', 'Серби перейшли річку двома колонами.', 'Серби'],
  ['de', 'Im Mai marschierte Moritz von Sachsen mit etwa 9000 Mann in Böhmen ein.', 'Moritz von Sachsen'],
])('%s: %s', (code, text, owner) => {
  const [figure] = figures(code, text);
  expect(figure?.roles).toEqual(['strength']);
  expect(figure?.whose?.words).toBe(owner);
  if (owner === undefined) return;
  expect(figure?.whose?.basis).toBe('guessed');
  expect(figure?.tier).not.toBe('precise');
});

test('who tells it, somebody met first, and who may have done it own nothing', () => {
  for (const text of [
    'The captain of the hussars reported that forty howitzers stood in the orchard.',
    'A corporal blew up the bridge while forty howitzers were still on the far bank.',
    'The hussars rode back to the ford, where nine frigates lay.',
    'The hussars charged, and the villagers buried 30 dead.',
    'The hussars rode for nine days.',
  ])
    for (const { whose } of figures('en', text)) expect([text, whose?.basis]).not.toEqual([text, 'guessed']);
});

import { expect, test } from 'vitest';
import { languageOf } from '../languages/index.ts';
import { bareAccount } from '../model/bare-account.ts';
import type { QuantityClaim } from '../model/claim.ts';
import { readEdition } from './read.ts';

/** Value and category of every figure of a text. */
function read(language: string, text: string): [number, string | undefined][] {
  const edition = { id: 'x', account: 'a', label: '', language, text, structure: [], file: 'a.txt' };
  return readEdition(edition, bareAccount('a', language, [edition]), undefined)
    .claims.filter((claim): claim is QuantityClaim => claim.kind === 'quantity')
    .map(({ value, category }) => [value.lo, category]);
}

test('a term of a statistical tradition goes to the figure it stands with and to no other', () => {
  expect(read('en', 'The Red Army lost 717 killed; its irrecoverable losses came to 960 men.')).toEqual([
    [717, undefined],
    [960, 'soviet.irrecoverable'],
  ]);
  expect(
    read('ru', 'Безвозвратные потери составили 960 человек, санитарные потери составили 3279 человек.'),
  ).toEqual([
    [960, 'soviet.irrecoverable'],
    [3279, 'soviet.sanitary'],
  ]);
  expect(read('ja', '日本軍の損害は戦死500名、戦傷死26名であった。')).toEqual([
    [500, undefined],
    [26, 'japanese.died-of-wounds'],
  ]);
});

test('words every army uses are no terms, nor do terms name distances', () => {
  expect(read('en', 'The Japanese lost 526 killed and 913 wounded.').map(([, category]) => category)).toEqual(
    [undefined, undefined],
  );
  expect(
    read('en', 'Irrecoverable losses lay 40 km behind.').every(([, category]) => category === undefined),
  ).toBe(true);
});

test('every language names its terms as words without code of patterns', () => {
  for (const code of ['en', 'ru', 'uk', 'de', 'fr', 'pl', 'ja', 'zh'])
    for (const terms of Object.values(languageOf(code)?.counted.categories ?? {}))
      for (const term of terms) expect(term).toMatch(/^[\p{L}\s*-]+$/u);
});

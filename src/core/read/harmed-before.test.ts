import { expect, test } from 'vitest';
import { languageOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { claimsIn } from './claims-examples.test-support.ts';

/** The figures of a text with the words of whose they are. */
function owned(text: string, code = 'en'): string[] {
  return claimsIn(text, languageOf(code) as Language).flatMap((claim) =>
    claim.kind === 'quantity' ? [`${claim.words} ${claim.whose?.words ?? '-'}`] : [],
  );
}

test('the dead behind a deed that does harm are not of whoever did it', () => {
  expect(owned('The Guards opened fire on the crowd. Twelve dead, forty wounded.')).toEqual([
    'Twelve -',
    'forty -',
  ]);
  expect(owned('At noon the soldiers fired into the crowd. I saw six dead.')).toEqual(['six -']);
  expect(owned('Les gendarmes tirèrent sur la foule. Il y eut douze morts.', 'fr')).toEqual(['douze -']);
  expect(owned('Milicja otworzyła ogień do tłumu. Było dwunastu zabitych.', 'pl')).toEqual(['dwunastu -']);
});

test('they are of those it was done to, where these are people of their own', () => {
  expect(owned('Die Polizei schoss auf die Demonstranten. Zwölf Tote.', 'de')).toEqual([
    'Zwölf die Demonstranten',
  ]);
  expect(owned('Полиция открыла огонь по демонстрантам. Было двенадцать убитых.', 'ru')).toEqual([
    'двенадцать демонстрантам',
  ]);
});

test('who attacks has losses of his own', () => {
  expect(owned('The Japanese attacked the hill. 50 killed, 100 wounded.')).toEqual([
    '50 The Japanese',
    '100 The Japanese',
  ]);
});

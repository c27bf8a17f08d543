import { expect, test } from 'vitest';
import { de } from '../../languages/de/index.ts';
import { en } from '../../languages/en/index.ts';
import type { Language } from '../../languages/language.ts';
import { claimsIn } from '../claims-examples.test-support.ts';

const tellers = (text: string, language: Language): string[] =>
  claimsIn(text, language).flatMap((claim) =>
    claim.kind === 'quantity' ? claim.attribution.map(({ words }) => words) : [],
  );

test('a body of men that counts its dead tells nothing, a text that counts them does', () => {
  expect(tellers('The regiment counted 23 dead that evening.', en)).toEqual([]);
  expect(tellers('The chronicle counted 23 dead.', en)).toEqual(['The chronicle']);
  expect(tellers('Das Regiment zählte 23 Tote.', de)).toEqual([]);
  expect(tellers('Die Chronik zählt 23 Tote.', de)).toEqual(['Die Chronik']);
});

test('what a clause of saying put in between commas governs begins behind it', () => {
  expect(tellers('The duke fell with half his army, Marbod tells us, and thirty captains died.', en)).toEqual(
    ['Marbod'],
  );
  expect(tellers('The duke, who had 300 men, fell, and thirty captains died.', en)).toEqual([]);
});

test('one person who counts the dead tells them', () => {
  expect(tellers('A surgeon who crossed the field counted 214 bodies along the hedge.', en)).toEqual([
    'A surgeon',
  ]);
});

test('what is said to be there, or described behind how, belongs to the one who says so', () => {
  expect(tellers('The consul said there were 300 men in the fort.', en)).toEqual(['The consul']);
  expect(tellers('Eyewitnesses described how soldiers herded thirty men into the mosque.', en)).toEqual([
    'Eyewitnesses',
  ]);
});

test('a text that is somebody’s may have a verb that looks like a noun', () => {
  expect(tellers('The chronicle of Ebersbach records 300 dead.', en)).toEqual(['The chronicle of Ebersbach']);
  expect(tellers('The archives of the castle guards 300 years back are lost.', en)).toEqual([]);
});

import { expect, test } from 'vitest';
import { languages } from '../../languages/index.ts';
import { claimsIn } from '../claims-examples.test-support.ts';

/** The narrower kind of every figure of a sentence. */
const kinds = (code: string, text: string): (string | undefined)[] => {
  const language = languages.find((one) => one.code === code);
  const claims = language === undefined ? [] : claimsIn(text, language);
  return claims.flatMap((claim) => (claim.kind === 'quantity' ? [claim.subset] : []));
};

test('women and children are told apart, and counted together are people who do not fight', () => {
  expect(kinds('en', 'The dead were 31 women and 19 children.')).toEqual(['women', 'children']);
  expect(kinds('en', 'The fort held 300 women and children.')).toEqual(['civilian']);
  expect(kinds('fr', 'On compta 31 femmes et 19 enfants parmi les morts.')).toEqual(['women', 'children']);
  expect(kinds('en', 'Sixty people were killed, of whom nine were women.')).toEqual([undefined, 'women']);
  expect(kinds('en', 'The dead were 31 officers and 19 villagers.')).toEqual(['officer', 'civilian']);
});

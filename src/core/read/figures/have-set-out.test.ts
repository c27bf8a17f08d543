import { expect, test } from 'vitest';
import { languageOf } from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import { claimsIn } from '../claims-examples.test-support.ts';

test.each([
  ['en', 'Five destroyers steamed up the fjord to attack the squadron.', 'act'],
  ['en', 'Five destroyers were to attack the squadron.', 'plan'],
  ['de', '300 Mann marschierten aus, um das Fort zu stürmen.', 'act'],
  ['de', '300 Mann sollten das Fort stürmen.', 'plan'],
  ['fr', 'Cinq destroyers entrèrent dans le fjord pour attaquer les Allemands.', 'act'],
  ['fr', '300 hommes devaient attaquer le fort.', 'plan'],
] as const)('%s: %s', (code, text, force) => {
  const [figure] = claimsIn(text, languageOf(code) as Language).filter(({ kind }) => kind === 'quantity');
  expect(figure?.modality).toBe(force);
});

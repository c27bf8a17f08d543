import { expect, test } from 'vitest';
import { languageOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import type { Build } from '../model/build.ts';
import { claimsIn } from '../read/claims-examples.test-support.ts';
import { claimLines } from './explain-claim.ts';

const build = { study: { parties: [] }, names: [], read: [] } as unknown as Build;

/** What an explanation says that an act was read as. */
function readAs(text: string): string {
  const [claim] = claimsIn(text, languageOf('en') as Language);
  if (claim === undefined) return '-';
  const line = claimLines(build, claim).find(([, first]) => first?.words === 'read as: ');
  return (
    line
      ?.slice(2)
      .map((part) => (typeof part === 'number' ? '' : part.words))
      .join('') ?? ''
  );
}

test('an act that was the first of its kind says how that is known', () => {
  expect(readAs('The soldiers opened fire first.')).toBe(
    'fire on, active, and its words say that nobody did so before',
  );
  expect(readAs('It is not known who fired first.')).toContain('who did so first is left open');
  expect(readAs('The soldiers opened fire.')).toBe('fire on, active');
});

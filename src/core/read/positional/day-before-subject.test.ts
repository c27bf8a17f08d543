import { expect, test } from 'vitest';
import { languages } from '../../languages/index.ts';
import { claimsIn } from '../claims-examples.test-support.ts';

const days = (code: string, text: string): (string | undefined)[] => {
  const language = languages.find((one) => one.code === code);
  if (language === undefined) throw new Error(code);
  return claimsIn(text, language).flatMap((claim) => (claim.kind === 'act' ? [claim.when?.words] : []));
};

test.each([
  [
    'en',
    'On 8 May 1812 the Danes withdrew, and on 14 May the Swedes entered the city.',
    ['8 May 1812', '14 May'],
  ],
  [
    'en',
    'On 8 May 1812 the Danes withdrew but on 14 May, the Swedes entered the city.',
    ['8 May 1812', '14 May'],
  ],
  [
    'fr',
    'Le 8 mai 1812 les Danois se retirèrent, et le 14 mai les Suédois entrèrent dans la ville.',
    ['8 mai 1812', '14 mai'],
  ],
])('%s: a day before the subject of a joined clause is its own: %s', (code, text, expected) => {
  expect(days(code, text)).toEqual(expected.map((one) => expect.stringContaining(one)));
});

test('a day behind the verb stays with it, whoever acts next', () => {
  expect(days('en', 'The Danes withdrew on 8 May 1812 and the Swedes entered the city on 14 May.')).toEqual([
    expect.stringContaining('8 May 1812'),
    expect.stringContaining('14 May'),
  ]);
});

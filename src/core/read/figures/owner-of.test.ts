import { describe, expect, test } from 'vitest';
import { languages } from '../../languages/index.ts';
import { claimsIn } from '../claims-examples.test-support.ts';

/** Figures of a sentence: value, whose, how far trusted, and whether it says that the owner is inferred. */
function owned(text: string, code: string): string[] {
  const language = languages.find((one) => one.code === code);
  if (language === undefined) throw new Error(code);
  return claimsIn(text, language).flatMap((claim) =>
    claim.kind === 'quantity'
      ? [
          `${claim.value.lo} ${claim.whose?.words ?? '-'} ${claim.tier}${
            claim.reasons.some(({ says }) => says.startsWith('whose it is')) ? ', inferred' : ''
          }`,
        ]
      : [],
  );
}

describe('an owner that is inferred is no surer with the next figure of the list', () => {
  test.each([
    [
      'en',
      'Japanese troops attacked the hill; at least 525 men fell, about 900 were wounded.',
      'Japanese troops',
    ],
    ['en', 'Soviet troops attacked the bridge, and 525 were killed and 900 wounded.', 'Soviet troops'],
    [
      'de',
      'Japanische Truppen griffen die Höhe an; mindestens 525 Mann fielen, rund 900 wurden verwundet.',
      'Japanische Truppen',
    ],
  ])('%s: %s', (code, text, side) => {
    expect(owned(text, code)).toEqual([`525 ${side} candidate, inferred`, `900 ${side} candidate, inferred`]);
  });
});

test('an owner that is told stays told: the list takes it over as it is', () => {
  expect(owned('Japan lost 525 men killed and 900 wounded.', 'en')).toEqual([
    '525 Japan precise',
    '900 Japan precise',
  ]);
});

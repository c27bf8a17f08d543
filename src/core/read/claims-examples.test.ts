import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../languages/index.ts';
import { claimsIn, unmet } from './claims-examples.test-support.ts';

const folder = join(import.meta.dirname, '..', 'languages');
/** Statements of one meaning in three languages, where the collection of corpora is at hand. */
const triples = join(
  import.meta.dirname,
  '..',
  '..',
  '..',
  '..',
  'shared',
  'corpora',
  'claims',
  'triples.json',
);

describe.each(languages.map((language) => [language.code, language] as const))(
  'claims in %s',
  (code, language) => {
    const file = join(folder, code, 'examples.txt');
    const lines = existsSync(file)
      ? readFileSync(file, 'utf8')
          .split('\n')
          .filter((line) => line.includes('⇒') && !line.startsWith('#'))
      : [];
    test('has examples', () => expect(lines.length).toBeGreaterThanOrEqual(80));
    test('every example is read as it says', () => {
      const wrong = lines.flatMap((line) => {
        const [sentence, expectation] = line.split('⇒').map((part) => part.trim()) as [string, string];
        return unmet(expectation, claimsIn(sentence, language)).map(
          (problem) => `${sentence}\n    ${problem}`,
        );
      });
      expect(wrong).toEqual([]);
    });
  },
);

test('an expectation that something is not read can fail', () => {
  const english = languages.find(({ code }) => code === 'en');
  const claims = english === undefined ? [] : claimsIn('The Danes shelled the fort for 7 days.', english);
  for (const wanted of ['!', '!A', '!Q', '!A shell', '!A shell Danes fort', '!Q 7', '!Q 7 eq duration'])
    expect(unmet(wanted, claims), wanted).toHaveLength(1);
  for (const wanted of ['!A kill', '!A shell fort', '!Q 8', '!Q 7 eq person'])
    expect(unmet(wanted, claims), wanted).toEqual([]);
});

describe.runIf(existsSync(triples))('statements of one meaning', () => {
  const { triples: all } = existsSync(triples)
    ? (JSON.parse(readFileSync(triples, 'utf8')) as {
        triples: (Record<string, string> & { expect: string[] })[];
      })
    : { triples: [] };
  test.each(
    languages
      .filter(({ code }) => ['en', 'ru', 'uk'].includes(code))
      .map((language) => [language.code, language] as const),
  )('%s', (code, language) => {
    const variant = ['en', 'ru', 'uk'].indexOf(code);
    const wrong = all.flatMap((triple) =>
      triple.expect.flatMap((expectation) =>
        unmet(wordsJoined(expectation), claimsIn(triple[code] as string, language), variant, true).map(
          (problem) => `${triple[code]}\n    ${problem}`,
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

/** Parties of two words stand with a space in the file of statements. */
const wordsJoined = (expectation: string): string =>
  expectation.replace('Red Army/Красная армия/Червона армія', 'Red_Army/Красная_армия/Червона_армія');

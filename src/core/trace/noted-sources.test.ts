import { expect, test } from 'vitest';
import type { Study } from '../model/account.ts';
import type { ReadEdition } from '../model/passage.ts';
import { notedSources } from './noted-sources.ts';

const study = {
  accounts: [{ key: 'wiki' }, { key: 'coox-1985' }],
  knownThrough: [],
  names: [],
  library: [{ id: 'coox-1985', author: [{ family: 'Coox' }], issued: { 'date-parts': [[1985]] } }],
} as unknown as Study;

/** A text of two claims, each with a note of these words. */
function noted(account: string, first: string, second: string): ReadEdition {
  const text = `They lost 792. The others lost 526.\n\n${first}\n\n${second}`;
  const then = 37 + first.length + 2;
  return {
    edition: {
      account,
      label: '',
      id: account,
      text,
      structure: [
        { kind: 'prose', start: 0, end: 35 },
        { kind: 'note', start: 37, end: 37 + first.length, called: 14 },
        { kind: 'note', start: then, end: then + second.length, called: 35 },
      ],
    },
    claims: [],
  } as unknown as ReadEdition;
}

/** What the notes behind both claims of the first account name. */
function named(...read: ReadEdition[]): (string | undefined)[] {
  const of = notedSources(study, read);
  const edition = (read[0] as ReadEdition).edition;
  return [of(edition, 13)?.key, of(edition, 34)?.key];
}

test('each claim goes back to what its own note names', () => {
  expect(named(noted('wiki', 'Coox 1985, p. 40', 'See below.'))).toEqual(['coox-1985', undefined]);
});

test('a work without a text here is one source when two accounts give it in the same words, whatever the page', () => {
  const both = named(
    noted('wiki', 'Sato 1994, p. 12', 'Sato 1994, pp. 40–41'),
    noted('frwiki', 'Sato 1994, p. 3', 'x'),
  );
  expect(both).toEqual(['note: sato 1994', 'note: sato 1994']);
});

test('a reference that only one account gives, and a note that explains a word, name nothing', () => {
  expect(
    named(noted('wiki', 'Sato 1994, p. 12', 'A hill.'), noted('frwiki', 'Mori 1994', 'A hill.')),
  ).toEqual([undefined, undefined]);
});

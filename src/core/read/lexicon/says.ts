import { askedOfVerb, askedOfWord } from './asked-once.ts';
import type { VerbEntry } from './claim-senses.ts';
import type { WordInfo } from './word-info.ts';

const plainlySays: (entry: VerbEntry) => boolean = askedOfVerb((entry) =>
  entry.uses.some((use) => use.class === 'say' && use.rest.length === 0),
);

/** A finite form of a verb by which something is told, with nothing needed behind it. */
export const saysFinite: (info: WordInfo) => boolean = askedOfWord((info) =>
  info
    .all('verb')
    .some(
      ({ entry, cased, form }) =>
        plainlySays(entry) &&
        form !== 'ing' &&
        (cased === undefined || cased.is === 'past' || cased.is === 'present'),
    ),
);

/** A word that is a verb and nothing else: its clause tells more than who says it. */
export const acts: (info: WordInfo) => boolean = askedOfWord(
  (info) =>
    info.verb &&
    !info.noun &&
    !info.adjective &&
    !info.determiner &&
    !info.preposition &&
    !info.adverb &&
    !info.has('source') &&
    !info.numeral,
);

import { anySentences } from './any-sentences.ts';
import { anyTokens } from './any-tokens.ts';
import { GoneLog } from './gone-log.ts';
import { NearMatch } from './near-match.ts';
import { Provenance } from './provenance.ts';
import { Vocabulary } from './vocabulary.ts';
import { wikiParagraphs } from './wiki-paragraphs.ts';
import { repeats } from './wikiwho.ts';

/**
 * Provenance that also knows again what was moved or put back with changes: WikiWho's steps for paragraphs and sentences,
 * then matching blocks, then a search of all that ever left. Chinese and Japanese by characters. `vandals`: spam is told and
 * skipped as WikiWho does; editions that somebody published are never spam.
 */
export function variorumMode(vandals = true): Provenance {
  const vocabulary = new Vocabulary();
  const near = new NearMatch(vocabulary);
  const gone = new GoneLog(vocabulary);
  return new Provenance(
    {
      paragraphs: wikiParagraphs,
      sentences: anySentences,
      tokens: anyTokens,
      vandals,
      spam: (row) => vandals && repeats(row, vocabulary),
      match: (what) => {
        const to = near.match(what);
        gone.add(what);
        gone.find(what, to);
        return to;
      },
    },
    vocabulary,
  );
}

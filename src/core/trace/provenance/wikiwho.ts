import { Provenance } from './provenance.ts';
import { ReferenceMatch } from './reference-match.ts';
import type { Rewriting } from './rewriting.ts';
import { Vocabulary } from './vocabulary.ts';
import { wikiParagraphs } from './wiki-paragraphs.ts';
import { wikiSentences } from './wiki-sentences.ts';
import { wikiTokens } from './wiki-tokens.ts';

/** Signs of markup that do not count where words are counted for spam. */
const MARKUP = ['<', '>', 'tr', 'td', '[', ']', '"', '*', '==', '{', '}', '|', '-'];
/** New words of one spelling, on average, beyond which they are spam. */
const DENSEST = 20;

/** Whether each spelling stands more than twenty times in a row of new words, on average. */
export function repeats(row: Int32Array, vocabulary: Vocabulary): boolean {
  if (row.length <= DENSEST) return false;
  const counts = new Map<number, number>();
  for (const word of row) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const sign of MARKUP) counts.delete(vocabulary.number(sign));
  let all = 0;
  for (const count of counts.values()) all += count;
  return counts.size > 0 && all / counts.size > DENSEST;
}

/**
 * Provenance as WikiWho gives it: the same token numbers, origins, revisions in and out and spam as its Python reference
 * (version 1.0.3 on CPython up to 3.12), from the published description and behaviour.
 */
export function wikiwho(): Provenance {
  const vocabulary = new Vocabulary();
  const match = new ReferenceMatch(vocabulary.words);
  const how: Rewriting = {
    paragraphs: wikiParagraphs,
    sentences: wikiSentences,
    tokens: wikiTokens,
    vandals: true,
    spam: (row) => repeats(row, vocabulary),
    match: ({ left, row, tokens, claim }) => {
      if (left.length === 0 || row.length === 0) return new Int32Array(row.length).fill(-1);
      const values = left.map((token) => tokens.value.items[token] as number);
      const to = match.match(values, row).map((place) => (place < 0 ? -1 : (left[place] as number)));
      for (const token of to) if (token >= 0) claim(token);
      return to;
    },
  };
  return new Provenance(how, vocabulary);
}

import { foldWord } from '../text/fold.ts';
import type { ClauseInput, Clauses, Token, TokenGroup } from './lexicon/claim-tokens.ts';

/** Stands in a topic word where the group itself stands: `was ~ betrifft`. */
const GAP = '~';

/**
 * What a sentence is said to be about before it begins: `As for the Danes, they lost 500 men`. It is no subject by grammar, but a pronoun
 * behind it means it.
 */
export function topicOf({ tokens, language }: ClauseInput, clauses: Clauses): TokenGroup | undefined {
  for (const topic of language.nouns.topics ?? []) {
    const [opening = '', closing] = topic.split(` ${GAP} `);
    const from = spoken(tokens, 0, opening);
    if (from === undefined) continue;
    const group = clauses.groups.find((one) => one.from >= from && one.numbers.length === 0);
    if (group === undefined || group.from > from + 1) continue;
    if (closing === undefined || spoken(tokens, group.to, closing) !== undefined) return group;
  }
  return undefined;
}

/** Place behind some words that stand at a place of the sentence. A solid phrase is one token of several words. */
function spoken(tokens: readonly Token[], at: number, words: string): number | undefined {
  let rest = foldWord(words);
  let place = at;
  while (rest !== '') {
    const folded = tokens[place]?.info.folded;
    if (folded === undefined || !(rest === folded || rest.startsWith(`${folded} `))) return undefined;
    rest = rest.slice(folded.length + 1);
    place++;
  }
  return place;
}

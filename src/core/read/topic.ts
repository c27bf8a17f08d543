import type { Language } from '../languages/language.ts';
import { foldWord } from '../text/fold.ts';
import type { ClauseInput, Clauses, Token, TokenGroup } from './lexicon/claim-tokens.ts';
import { LanguageTable } from './lexicon/language-table.ts';

/** Stands in a topic word where the group itself stands: `was ~ betrifft`. */
const GAP = '~';

/**
 * What a sentence is said to be about before it begins: `As for the Danes, they lost 500 men`. It is no subject by grammar, but a pronoun
 * behind it means it.
 */
export function topicOf({ tokens, language }: ClauseInput, clauses: Clauses): TokenGroup | undefined {
  for (const { opening, closing } of topicsOf(language)) {
    const from = spoken(tokens, 0, opening);
    if (from === undefined) continue;
    const group = clauses.groups.find((one) => one.from >= from && one.numbers.length === 0);
    if (group === undefined || group.from > from + 1) continue;
    if (closing === undefined || spoken(tokens, group.to, closing) !== undefined) return group;
  }
  return undefined;
}

/** Folded words before the group, and those behind it. */
interface Topic {
  readonly opening: string;
  readonly closing: string | undefined;
}

const compiled = new LanguageTable<readonly Topic[]>();

function topicsOf(language: Language): readonly Topic[] {
  const old = compiled.get(language);
  if (old !== undefined) return old;
  const made = (language.nouns.topics ?? []).map((topic): Topic => {
    const [opening = '', closing] = topic.split(` ${GAP} `);
    return { opening: foldWord(opening), closing: closing === undefined ? undefined : foldWord(closing) };
  });
  compiled.set(language, made);
  return made;
}

/** Place behind some folded words that stand at a place of the sentence. A solid phrase is one token of several words. */
function spoken(tokens: readonly Token[], at: number, words: string): number | undefined {
  let place = at;
  for (let read = 0; read < words.length; place++) {
    const folded = tokens[place]?.info.folded;
    if (folded === undefined || !words.startsWith(folded, read)) return undefined;
    read += folded.length;
    if (read < words.length && words.charAt(read) !== ' ') return undefined;
    read++;
  }
  return place;
}

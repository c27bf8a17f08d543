import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import type { WordClass } from '../lexicon/word-class.ts';
import type { NounPhrase } from './elements.ts';

/** The owner named before the head: a possessive pronoun, a genitive, or a people's name used as an attribute. */
export function ownerIn(
  { tokens, names }: ClauseInput,
  classes: readonly WordClass[],
  from: number,
  headAt: number,
): NounPhrase['owner'] {
  if (classes[from] === 'possessive') return { from, to: from + 1, pronoun: true };
  for (let i = headAt - 1; i > from; i--) {
    if (classes[i] !== 'genitive') continue;
    return { from, to: i, pronoun: false };
  }
  for (let i = from; i < headAt; i++) {
    const token = tokens[i] as Token;
    if (token.name < 0) continue;
    const name = names[token.name];
    if (name?.nameKind !== 'demonym' && name?.nameKind !== 'party') continue;
    let to = i + 1;
    while (to < headAt && (tokens[to] as Token).name === token.name) to++;
    return { from: i, to, pronoun: false };
  }
  return undefined;
}

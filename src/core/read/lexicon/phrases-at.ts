import type { Sense } from './claim-senses.ts';
import type { Token } from './claim-tokens.ts';
import { longerFrom, type Match } from './phrase-trie.ts';

/** What the phrases mean that begin at a token, the longest first; the word alone is the last of them. */
export function phrasesAt(tokens: readonly Token[], at: number): readonly Match<Sense>[] {
  const { info } = tokens[at] as Token;
  return info.leads(tokens[at + 1]?.info) ? longerAt(tokens, at) : info.alone;
}

/** Apart, so that nothing is made where no phrase goes on. */
const longerAt = (tokens: readonly Token[], at: number): readonly Match<Sense>[] =>
  longerFrom((tokens[at] as Token).info.begin, (offset) => tokens[at + offset]?.info.folded);

/** The same of phrases in which no time stands. */
export function timelessPhrasesAt(tokens: readonly Token[], at: number): readonly Match<Sense>[] {
  const { info } = tokens[at] as Token;
  const next = tokens[at + 1];
  return next !== undefined && next.time < 0 && info.leads(next.info) ? timelessAt(tokens, at) : info.alone;
}

const timelessAt = (tokens: readonly Token[], at: number): readonly Match<Sense>[] =>
  longerFrom((tokens[at] as Token).info.begin, (offset) => {
    const token = tokens[at + offset];
    return token === undefined || token.time >= 0 ? undefined : token.info.folded;
  });

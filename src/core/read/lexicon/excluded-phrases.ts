import type { ClauseInput, Token } from './claim-tokens.ts';

/** Phrases by their first word. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;
const compiled = new WeakMap<readonly string[], Phrases>();

function phrasesOf(list: readonly string[]): Phrases {
  const old = compiled.get(list);
  if (old !== undefined) return old;
  const made = new Map<string, string[][]>();
  for (const phrase of list) {
    const parts = phrase.split(' ');
    const same = made.get(parts[0] as string);
    if (same === undefined) made.set(parts[0] as string, [parts]);
    else same.push(parts);
  }
  compiled.set(list, made);
  return made;
}

/**
 * Whether one of the phrases that make it no act begins at a token; `lemma` stands for any form of the verb. `plain`: the form in which two
 * words are compared, where one may have several (`в`, `во`).
 */
export function excluded(
  { tokens }: ClauseInput,
  unless: readonly string[] | undefined,
  at: number,
  lemma: string,
  plain?: (word: string) => string,
): boolean {
  if (unless === undefined || unless.length === 0) return false;
  const phrases = phrasesOf(unless);
  const { info } = tokens[at] as Token;
  const first = info.words[0] as string;
  const lists = [phrases.get(first), first === lemma ? undefined : phrases.get(lemma)];
  for (const list of lists)
    for (const parts of list ?? []) if (standsAt(tokens, parts, at, plain)) return true;
  return false;
}

/** Whether the words behind the first of a phrase stand behind a token; `~` is any one word. */
function standsAt(
  tokens: readonly Token[],
  parts: readonly string[],
  at: number,
  plain: ((word: string) => string) | undefined,
): boolean {
  let token = at;
  let place = 1;
  for (let i = 1; i < parts.length; i++) {
    let words = (tokens[token] as Token).info.words;
    if (place >= words.length) {
      token++;
      place = 0;
      if (token >= tokens.length) return false;
      words = (tokens[token] as Token).info.words;
    }
    const part = parts[i] as string;
    const word = words[place] as string;
    if (part !== '~' && part !== word && (plain === undefined || plain(part) !== plain(word))) return false;
    place++;
  }
  // `signed on 4 March`: on a day, not on what the phrase means.
  const { info } = tokens[token] as Token;
  return !(info.preposition && (tokens[token + 1]?.time ?? -1) >= 0);
}

import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';

/**
 * What tells that a word of the lists is here somebody's surname: that it was found to be a person's name (`arrested Mr Hunt`), the title before it
 * (`Captain Price`), or the verb behind it (`Bush said`), which leaves open whether a man or his side is meant.
 */
export type SurnameEvidence = 'mention' | 'title' | 'verb';

/** Why the head of a group is a surname and not the word it is besides; undefined where nothing tells so. */
export function surnameBy(input: ClauseInput, headAt: number, from: number): SurnameEvidence | undefined {
  const { info, name } = input.tokens[headAt] as Token;
  if (name >= 0 && info.verb && input.names[name]?.nameKind === 'person') return 'mention';
  if (!info.capital || info.sense('noun') === undefined) return undefined;
  if (headAt > from) return titleBefore(input, headAt, from) ? 'title' : undefined;
  return verbBehind(input, headAt) ? 'verb' : undefined;
}

/** `Gen. Hill`: a title without an article, and nothing between it and the word but other words with a capital. */
function titleBefore({ tokens }: ClauseInput, headAt: number, from: number): boolean {
  const { info } = tokens[from] as Token;
  if (!info.capital || info.sense('noun')?.kind !== 'leader') return false;
  if ((tokens[headAt] as Token).info.sense('noun')?.kind === 'formation') return false;
  for (let at = from + 1; at < headAt; at++) {
    const { kind, info: between } = tokens[at] as Token;
    if (!between.capital && !(kind === 'mark' && between.surface === '.')) return false;
  }
  return true;
}

/** `and Hill withdrew`: a word for one place, without an article, that no list of names has; `in Parliament`, `at Hill 60` name the place. */
function verbBehind({ tokens, language }: ClauseInput, headAt: number): boolean {
  if (language.names.capitalNouns === true || language.verbs.headFirst !== undefined) return false;
  const { info, name } = tokens[headAt] as Token;
  const noun = info.sense('noun');
  if (noun?.kind !== 'place' || noun.plural !== false || name >= 0) return false;
  const next = tokens[headAt + 1];
  return (
    memberAt(tokens, headAt - 1)?.info.preposition !== true &&
    next?.kind === 'word' &&
    !next.info.capital &&
    next.info.verb
  );
}

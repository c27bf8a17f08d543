import type { ClauseInput, Token } from './claim-tokens.ts';

/** A participle of no list with which a sentence opens, taken for a name by its capital: `Outmatched by ...`. */
export const participleFirst = (
  { names, language }: ClauseInput,
  token: Token,
  next: Token | undefined,
): boolean =>
  names[token.name]?.nameKind === 'other' &&
  language.verbs.guessed?.past.some((ending) => token.info.folded.endsWith(ending)) === true &&
  next?.info.preposition === true &&
  next.time < 0;

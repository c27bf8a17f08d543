import type { Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';

/** Letters in which the nominative of a number word that is a body ends, and the attribute before it. */
const FEMININE = /[ая]$/u;

/** `командир сотні`, `сотня Коваля`, `Козача сотня`: a number word that is a body of men. */
export function isUnitName(tokens: readonly Token[], from: number, to: number): boolean {
  const { info } = tokens[from] as Token;
  if (to !== from + 1 || info.sense('noun')?.kind !== 'formation') return false;
  const before = memberAt(tokens, from - 1);
  const behind = tokens[to];
  if (before?.info.all('noun').some(({ kind }) => kind === 'formation' || kind === 'leader') === true)
    return true;
  if (before !== undefined && isAttribute(before) && FEMININE.test(info.folded) && !isMen(behind))
    return true;
  return (
    behind !== undefined &&
    (behind.kind === 'word' ? behind.info.capital : behind.spaced && '«„“"'.includes(behind.info.surface))
  );
}

/** An adjective or ordinal by its place and ending: nothing else may stand there. */
const isAttribute = ({ kind, info }: Token): boolean =>
  kind === 'word' &&
  FEMININE.test(info.folded) &&
  !info.verb &&
  !info.preposition &&
  !info.numeral &&
  !info.adverb &&
  !info.coordinator &&
  !info.subordinator &&
  !info.pronoun;

/** `целая сотня солдат`: men are counted. */
const isMen = (token: Token | undefined): boolean => token?.info.sense('noun')?.kind === 'person';

import type { Lexicon } from '../lexicon/claim-lexicon.ts';
import type { Token } from '../lexicon/claim-tokens.ts';
import type { Cardinal } from './number-words-at.ts';

/** `із тисячі двохсот жовнірів`: before its hundreds the genitive of the thousand is one thousand. */
export function oneAndMore(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  read: (tokens: readonly Token[], at: number, lexicon: Lexicon) => Cardinal | undefined,
): { to: number; lo: number; hi: number; magnitude: number } | undefined {
  const { oneBehindBound: forms = {} } = lexicon.language.numbers;
  const form = tokens[at]?.info.folded ?? '';
  const one = Object.hasOwn(forms, form) ? forms[form] : undefined;
  const next = tokens[at + 1];
  if (one === undefined || next?.kind !== 'word' || next.info.sense('value') === undefined) return undefined;
  const rest = read(tokens, at + 1, lexicon);
  if (rest === undefined || rest.vague || rest.lo !== rest.hi || rest.magnitude > 1) return undefined;
  if (rest.lo < one / 10 || rest.lo >= one || rest.lo < 100) return undefined;
  return { to: rest.to, lo: one + rest.lo, hi: one + rest.lo, magnitude: one };
}

import type { Lexicon } from '../lexicon/claim-lexicon.ts';
import type { Token } from '../lexicon/claim-tokens.ts';

/** Groups of three digits behind a figure, parted by a space: how many tokens they take, and the value with them. */
export function spacedGroups(
  tokens: readonly Token[],
  at: number,
  { language }: Lexicon,
): { readonly taken: number; readonly value?: number } {
  if (!language.numbers.groups.includes(' ')) return { taken: 0 };
  const first = (tokens[at] as Token).info.surface;
  if (first.length > 3 || !/^\d+$/.test(first)) return { taken: 0 };
  let value = Number(first);
  let taken = 0;
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const before = tokens[i - 1] as Token;
    if (
      token.kind !== 'figure' ||
      token.time >= 0 ||
      token.start - before.end !== 1 ||
      !/^\d{3}(?:[.,]\d+)?$/.test(token.info.surface)
    )
      break;
    value = value * 1000 + Number(token.info.surface.replace(',', '.'));
    taken++;
    if (token.info.surface.length > 3) break;
  }
  return taken > 0 && value < Number.MAX_SAFE_INTEGER ? { taken, value } : { taken };
}

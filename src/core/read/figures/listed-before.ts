import type { ClauseInput } from '../lexicon/claim-tokens.ts';
import type { NumberPhrase } from '../numbers/number-phrases.ts';

/**
 * The noun of an item of a list that names what is counted before its number: `узято гармат 12, кулеметів 46`, `убито: офіцерів — 3,
 * солдатів — 41`; -1 where the number counts what stands behind it. Of languages where such a noun is a genitive.
 */
export function listedBefore(
  { tokens, language }: ClauseInput,
  { outerFrom, outerTo }: NumberPhrase,
): number {
  if (language.caseSyntax === undefined) return -1;
  const after = tokens[outerTo];
  if (after !== undefined && !/^[,;.)]$/.test(after.info.surface) && !after.info.coordinator) return -1;
  const before = tokens[outerFrom - 1];
  const at = before?.kind === 'mark' && /^[–—-]$/.test(before.info.surface) ? outerFrom - 2 : outerFrom - 1;
  if (tokens[at]?.kind !== 'word' || tokens[at]?.info.sense('object')?.plural !== true) return -1;
  const opener = tokens[at - 1];
  const opens =
    opener?.kind === 'mark' ? /^[,;:(]$/.test(opener.info.surface) : opener?.info.coordinator === true;
  return opens ? at : -1;
}

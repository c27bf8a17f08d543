import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';

/** `four 28 cm (11 in) guns`, `two 47 mm guns`, `twelve 32-pounders`: where what is counted stands behind its calibre; else the token itself. */
export function behindCalibre({ tokens, language }: ClauseInput, from: number): number {
  const { calibres } = language.counted;
  if (calibres === undefined || tokens[from]?.kind !== 'figure') return from;
  let at = from + 1;
  if (tokens[at]?.kind === 'mark' && /^[-‑]$/.test((tokens[at] as Token).info.surface)) at++;
  if (calibres.includes(tokens[at]?.info.folded ?? '') !== true) return from;
  const named = tokens[at]?.info.sense('object') !== undefined;
  at = named ? at : at + 1;
  if (tokens[at]?.info.surface !== '(') return at;
  for (let i = at + 1; i <= at + BRACKET; i++) if (tokens[i]?.info.surface === ')') return i + 1;
  return at;
}

/** Tokens that a calibre takes in brackets. */
const BRACKET = 4;

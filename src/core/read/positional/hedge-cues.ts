import type { HedgeCue } from '../clause.ts';
import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import type { Walk } from './clause-walk.ts';

/** Hedges, negations and modals as the reader is shown them. */
export function hedgeCues({ tokens }: ClauseInput, walk: Walk, hedged: readonly HedgeCue[]): HedgeCue[] {
  const out = [...hedged];
  for (const token of tokens)
    if (token.info.cue && token.time < 0 && token.info.has('negation') && !token.info.has('bound'))
      out.push({ start: token.start, end: token.end, force: 'neg' });
  for (const { verb } of walk.predicates)
    if (verb.modality === 'poss' || verb.modality === 'future') {
      const modal = tokens[verb.from] as Token;
      out.push({ start: modal.start, end: modal.end, force: verb.modality });
    }
  return out.sort((a, b) => a.start - b.start || a.end - b.end);
}

import type { HedgeCue } from '../clause.ts';
import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import { leads } from '../lexicon/phrase-trie.ts';
import type { Walk } from './clause-walk.ts';

/** Words and phrases of doubt about a whole clause. */
export function hedgedRuns({ tokens, lexicon }: ClauseInput): HedgeCue[] {
  const out: HedgeCue[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!token.info.cue) continue;
    if (token.info.has('hedged')) out.push({ start: token.start, end: token.end, force: 'hedged' });
    else if (leads(token.info.begin, tokens[at + 1]?.info.folded)) {
      const match = lexicon
        .phrases(token.info.begin, (offset) => tokens[at + offset]?.info.folded)
        .find((one) => one.values.some((sense) => sense.tag === 'hedged'));
      if (match !== undefined)
        out.push({ start: token.start, end: (tokens[at + match.length - 1] as Token).end, force: 'hedged' });
    }
  }
  return out;
}

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

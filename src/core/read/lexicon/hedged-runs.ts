import type { HedgeCue } from '../clause.ts';
import type { ClauseInput, Token } from './claim-tokens.ts';
import { taggedLength } from './tagged-length.ts';

/** Words and phrases of doubt about a whole clause. */
export function hedgedRuns(input: ClauseInput): HedgeCue[] {
  const { tokens } = input;
  const out: HedgeCue[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { info, start } = tokens[at] as Token;
    const length = info.cue ? taggedLength(input, at, 'hedged') : 0;
    if (length > 0) out.push({ start, end: (tokens[at + length - 1] as Token).end, force: 'hedged' });
  }
  return out;
}

import { memberAt } from '../member-at.ts';
import type { ClauseInput } from './claim-tokens.ts';
import type { WordClass } from './word-class.ts';

/** What stands before; for `which currently [numbers] 5,400` the relative over the adverb. */
export const overAdverb = (
  { tokens }: ClauseInput,
  out: readonly WordClass[],
  at: number,
): WordClass | undefined => {
  const before = memberAt(out, at - 1);
  return before === 'adverb' && memberAt(out, at - 2) === 'relative' && tokens[at + 1]?.kind === 'figure'
    ? 'relative'
    : before;
};

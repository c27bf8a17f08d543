import type { Token } from '../lexicon/claim-tokens.ts';
import type { Draft } from './figure-draft.ts';

/** Gives a figure one word of the sentence, several people by itself, as the one whose it is. */
export function ownedByWord(draft: Draft, { start, end }: Token, at: number): void {
  const head = { start, end };
  draft.whose = {
    ...head,
    from: at,
    to: at + 1,
    headAt: at,
    head,
    kind: 'formation',
    plural: true,
    numbers: [],
  };
  draft.whoseFrom = 'word';
}

import type { ClauseInput, TokenFrame } from './lexicon/claim-tokens.ts';
import { calledFalse } from './sources/called-false.ts';

/** Acts inside what the sentence calls false are denied: `the claim that 300 were shot is a lie`. */
export function asDenied(input: ClauseInput, frames: readonly TokenFrame[]): readonly TokenFrame[] {
  const untrue = frames.length === 0 ? undefined : calledFalse(input);
  if (untrue === undefined) return frames;
  return frames.map((frame) =>
    frame.trigger.start >= untrue.start && frame.trigger.end <= untrue.end && frame.modality === 'act'
      ? { ...frame, modality: 'neg' as const }
      : frame,
  );
}

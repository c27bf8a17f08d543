import type { ClauseInput, Clauses, TokenGroup } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import type { Draft } from './figure-draft.ts';

/** Whether a figure is what an act cost the one who did it: `37 aircraft for the loss of six`. Those of the figure before are the other side's. */
export const priced = ({ tokens, language }: ClauseInput, { number }: Draft): boolean =>
  language.verbs.pricePrepositions?.includes(memberAt(tokens, number.outerFrom - 1)?.info.folded ?? '') ===
  true;

/** Who paid: the one who acts, or who inflicts the losses counted last before. */
export function payer({ frames, counts }: Clauses, { number }: Draft): TokenGroup | undefined {
  const frame = frames.findLast(
    ({ trigger, voice, agent }) => trigger.end <= number.start && voice !== 'nominal' && agent !== undefined,
  );
  const count = counts.findLast(({ figure, by }) => figure.end <= number.start && by !== undefined);
  return count !== undefined && (frame === undefined || count.figure.start > frame.trigger.start)
    ? count.by
    : frame?.agent;
}

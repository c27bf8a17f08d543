import type { QuantityClaim } from '../../model/claim.ts';
import type { SlotGround } from './fill-slots.ts';

/** The reason of reading that it is not said whose the counted are. */
const WHOSE_OPEN = 'claims.whose-open';

/**
 * `28 guardsmen`, `22 soldiers were killed`: a figure that counts soldiers of whom no words say whose they are, in a study where soldiers are a
 * side by themselves. They are its own men, told by the word that counts them; undefined where the figure counts something else.
 */
export function soldiersCounted(
  claim: QuantityClaim,
  { text, facing }: Pick<SlotGround, 'text' | 'facing'>,
): QuantityClaim | undefined {
  if (claim.object !== 'person') return undefined;
  const from = claim.end;
  const to = claim.phrase.end;
  if (to <= from) return undefined;
  const word = facing(text.slice(from, to));
  if (word === undefined) return undefined;
  const start = from + word.start;
  const end = from + word.end;
  return {
    ...claim,
    whose: { start, end, words: text.slice(start, end), basis: 'guessed' },
    reasons: claim.reasons.map((one) =>
      one.rule === WHOSE_OPEN
        ? {
            rule: 'claims.whose-facing',
            says: 'The accounts tell of a crowd, and these soldiers are those who faced it.',
          }
        : one,
    ),
  };
}

import type { HanBinding } from './han-clause.ts';
import { frame, type HanFrame } from './han-frame.ts';
import type { HanLexicon } from './han-lexicon.ts';
import { nounRows } from './han-noun-frames.ts';
import { fits, slotsOf } from './han-slots.ts';
import type { HanWord } from './han-words.ts';

/** 敵を|包囲|殲滅した: a noun of another deed right before the verb, behind a particle, shares its voice and slots. */
export function joinedBefore(
  told: HanFrame,
  words: readonly HanWord[],
  binding: HanBinding,
  lexicon: HanLexicon,
): HanFrame | undefined {
  const { predicate } = binding;
  const at = predicate.from - 1;
  if (at < 1) return undefined;
  const [particle, deed, verb] = [words[at - 1], words[at], words[predicate.from] as HanWord];
  if (
    deed?.end !== verb.start ||
    deed.sense.acts.length === 0 ||
    nounRows(words, predicate.from).length === 0
  )
    return undefined;
  if (particle?.kind !== 'word' || particle.sense.case === undefined || particle.sense.case === 'of')
    return undefined;
  for (const row of nounRows(words, at)) {
    const slots = slotsOf(binding, row, lexicon);
    if (!fits(row, slots, predicate.passive)) continue;
    return frame(words, row, at, at + 1, binding, slots, told.voice, told.modality, told.inferred);
  }
  return undefined;
}

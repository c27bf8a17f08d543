import { HAN, type HanSense, NEAR, SYNTAX } from './han-sense.ts';

/* What a way through the sentence costs: few and known words win; on a tie the longer first word. */
export const KNOWN = 10;
export const KNOWN_ONE = 12;
export const SMALL = 10;
/** A sign that only counts is hardly better than an unknown one: it begins many names. */
export const COUNTER = 18;
/** Prices that depend on what stands before. */
export const COUNTS = -1;
export const BEHIND = -2;
export const NAME = 9;
export const NUMBER = 9;
export const UNKNOWN = [0, 17, 21, 30, 14, 20, 0, 1] as const;
export const RUN = 13;

/** Words that only serve the clause: these may be one character long without distrust. */
export const SERVES =
  HAN.have |
  HAN.passive |
  HAN.support |
  HAN.coordinator |
  HAN.be |
  HAN.negation |
  HAN.subordinator |
  HAN.that;

/** What a listed word costs; set once per word, when its lexicon is made. */
export function priceOf(sense: HanSense, verbLast: boolean): number {
  // を超える, 以上: only a figure stands before them; in Chinese also a rank (知州以下官吏).
  if (
    sense.after !== undefined &&
    (verbLast || sense.form.length === 1) &&
    sense.flags === 0 &&
    sense.case === undefined &&
    sense.kind === undefined &&
    sense.acts.length === 0 &&
    sense.intents.length === 0
  )
    return BEHIND;
  if (sense.form.length > 1) return KNOWN;
  if ((sense.flags & SERVES) !== 0 || sense.case !== undefined) return SMALL;
  const counts =
    (sense.counter !== undefined || sense.unit !== undefined || (sense.near & ~SYNTAX) !== 0) &&
    !(sense.near & (NEAR.locative | NEAR.labelBefore)) &&
    sense.flags === 0 &&
    sense.acts.length === 0 &&
    sense.kind === undefined &&
    sense.object === undefined &&
    sense.roles.length === 0 &&
    sense.after === undefined;
  return counts ? COUNTS : KNOWN_ONE;
}

import type { Frame } from './clause.ts';

/** Acts whose object is what is wanted of somebody and not yet done. */
const ASKS: ReadonlySet<string> = new Set(['request', 'demand', 'propose']);

/**
 * `asked for the occupation of the hill`: what a request, demand or proposal has for its object is wanted and not told as done, in
 * whichever order the two stand.
 */
export function asPlansAskedFor(frames: readonly Frame[]): readonly Frame[] {
  const asking = frames.flatMap(({ act, target, trigger }) =>
    ASKS.has(act) && target !== undefined ? [{ target, trigger }] : [],
  );
  if (asking.length === 0) return frames;
  return frames.map((frame) =>
    frame.voice === 'nominal' &&
    frame.modality === 'act' &&
    asking.some(
      ({ target, trigger }) =>
        trigger !== frame.trigger && target.start <= frame.trigger.start && frame.trigger.end <= target.end,
    )
      ? { ...frame, modality: 'plan' }
      : frame,
  );
}

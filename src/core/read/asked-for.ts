import type { Frame } from './clause.ts';

/** Acts whose object is what is wanted of somebody and not yet done. */
const ASKS: ReadonlySet<string> = new Set(['request', 'demand', 'propose', 'order']);

/** What is done to the one it is ordered for, by those who take the order: `ordered the execution of 90 nobles`. */
const CARRIED_OUT: ReadonlySet<string> = new Set([
  'arrest',
  'assassinate',
  'deport',
  'execute',
  'kill',
  'massacre',
  'release',
]);

/**
 * `asked for the occupation of the hill`: what a request, demand or proposal has for its object is wanted and not told as done, in
 * whichever order the two stand.
 */
export function asPlansAskedFor(frames: readonly Frame[]): readonly Frame[] {
  const asking = frames.flatMap(({ act, agent, target, trigger }) =>
    ASKS.has(act) && target !== undefined ? [{ act, agent, target, trigger }] : [],
  );
  if (asking.length === 0) return frames;
  return frames.map((frame) => {
    if (frame.voice !== 'nominal' || (frame.modality !== 'act' && frame.modality !== 'plan')) return frame;
    const by = asking.find(
      ({ act, target, trigger }) =>
        trigger !== frame.trigger &&
        !(act === 'order' && CARRIED_OUT.has(frame.act)) &&
        target.start <= frame.trigger.start &&
        frame.trigger.end <= target.end,
    );
    if (by === undefined) return frame;
    const { agent, ...rest } = frame;
    // Who asks for it does not do it.
    return agent === undefined || agent === by.agent
      ? { ...rest, modality: 'plan' }
      : { ...frame, modality: 'plan' };
  });
}

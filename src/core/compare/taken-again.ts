import type { ActClaim } from '../model/claim.ts';
import { isRoughDay } from '../model/interval.ts';
import { forceOf } from './told-here.ts';

/** One telling of a taking: by which side, and the claim. */
interface Taking {
  readonly agent: string;
  readonly claim: ActClaim;
}

/** Days over which a taking may be told and still mark a change of hands. */
const LONGEST = 1;

/** First and last day of a taking told as a fact within a day or a night. */
function dayOf({ claim }: Taking): { readonly from: number; readonly to: number } | undefined {
  const when = claim.when?.value;
  if (when?.earliest === undefined || when.latest === undefined || isRoughDay(when)) return undefined;
  if (when.latest - when.earliest > LONGEST) return undefined;
  return forceOf(claim) === undefined && claim.polarity === 'asserted'
    ? { from: when.earliest, to: when.latest }
    : undefined;
}

/**
 * Of the takings of one place those that come after the other side had taken it, where the same side is told to have taken it before as
 * well: a hill that changes hands is taken twice, and the two days are no rival answers. Order of the day alone decides; a taking that is
 * told over the change is left with the first.
 */
export function takenAgain<T extends Taking>(takings: readonly T[]): ReadonlySet<T> {
  const again = new Set<T>();
  const changes = takings.flatMap((taking) => {
    const day = dayOf(taking);
    return day === undefined ? [] : [{ agent: taking.agent, ...day }];
  });
  // The first day of each side on the place, and every change by another after it.
  const first = new Map<string, number>();
  for (const { agent, to } of changes) first.set(agent, Math.min(first.get(agent) ?? to, to));
  const lost = new Map<string, number>();
  for (const { agent: other, from, to } of changes)
    for (const [agent, since] of first)
      if (agent !== other && agent !== '-' && other !== '-' && since < from)
        lost.set(agent, Math.min(lost.get(agent) ?? to, to));
  for (const taking of takings) {
    const since = lost.get(taking.agent);
    const from = taking.claim.when?.value.earliest;
    if (since !== undefined && from !== undefined && from > since) again.add(taking);
  }
  return again;
}

import type { ActClaim, Slot } from '../model/claim.ts';
import type { Interval } from '../model/interval.ts';
import { namesOther } from './coming.ts';
import { DaysOfSide } from './days-of-side.ts';
import type { Told } from './ground.ts';
import { areBoth } from './parties-in.ts';

/** A telling of an act, with the side that did it; `-` where none is said. */
interface Doing {
  readonly told: Told;
  readonly claim: ActClaim;
  /** Family of the act. */
  readonly family: string;
  readonly agent: string;
  readonly episode: string | undefined;
}

/** Whether a slot means men of a side: the crowd, the Danes, and not a place of theirs. */
const isMenOf = (slot: Slot | undefined, side: string): boolean =>
  slot?.party === side && (slot.key === undefined || slot.key.startsWith('party:'));

/**
 * Whether a side may be meant that is not said: by men of whom no name is told, unless they are both sides or their passage has another
 * side act. One who is named is himself, and what is done to men of a side is not done by that side.
 */
const mayBe = ({ told, claim }: Doing, side: string): boolean =>
  !isMenOf(claim.target, side) &&
  (claim.agent === undefined ||
    (claim.agent.key === undefined && !areBoth(told, claim.agent) && !namesOther({ told, claim }, side)));

/** The days on which each side is told to have done what is asked after. */
function daysBySide(drafts: readonly Doing[]): ReadonlyMap<string, DaysOfSide> {
  const times = new Map<string, (Interval | undefined)[]>();
  for (const { agent, claim } of drafts) {
    const list = times.get(agent);
    if (list === undefined) times.set(agent, [claim.when?.value]);
    else list.push(claim.when?.value);
  }
  return new Map([...times].map(([side, list]) => [side, new DaysOfSide(list)]));
}

/**
 * Who is meant where an act is told without who did it: the one side that the others name. What has nothing but its verb in common with the
 * others, since no object is told, means the one side of its own episode; where men were killed only on a day on which that side is told to have
 * killed, for who died on another day may have died by the other side, and only where no other side is told to have struck in that episode.
 * `strikers`: sides that are told to have fired, bombed or attacked, by episode.
 */
export function soleAgents<T extends Doing>(
  drafts: readonly T[],
  byEpisode: boolean,
  strikers: ReadonlyMap<string | undefined, ReadonlySet<string>>,
): (draft: T) => string {
  const sides = new Map<string, Set<string>>();
  const days = byEpisode ? daysBySide(drafts) : undefined;
  const within = ({ episode }: Doing): string => (byEpisode ? (episode ?? '-') : 'all');
  for (const draft of drafts)
    if (draft.agent !== '-')
      sides.set(within(draft), (sides.get(within(draft)) ?? new Set()).add(draft.agent));
  return (draft) => {
    const [only, other] = [...(sides.get(within(draft)) ?? [])];
    if (only === undefined || other !== undefined || !mayBe(draft, only)) return '-';
    const elsewhere = draft.family === 'kill' && days?.get(only)?.meets(draft.claim.when?.value) === false;
    const byOther =
      draft.family === 'kill' &&
      byEpisode &&
      [...(strikers.get(draft.episode) ?? [])].some((side) => side !== only);
    return elsewhere || byOther ? '-' : only;
  };
}

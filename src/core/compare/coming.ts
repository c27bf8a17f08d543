import type { ActClaim, Slot } from '../model/claim.ts';
import type { Reason } from '../model/reason.ts';
import { claimsOfPassage } from './claims-beside.ts';
import type { Ground, Told } from './ground.ts';
import { forceOf } from './told-here.ts';

/** Families that tell how men came to stand on ground. Accounts choose among their words for one and the same coming. */
const COMING: ReadonlySet<string> = new Set(['take', 'post', 'enter']);

/** Whether a family of acts tells of coming to ground. */
export const isComing = (family: string): boolean => COMING.has(family);

/** Acts of the coming that say less or more than that men stood there from then on; they are told apart from it. */
const parting: Readonly<Record<string, string>> = {
  arrive: 'reached',
  enter: 'reached',
  land: 'reached',
  fortify: 'fortified',
};

/** The act in plain words where one point joins several families; undefined for the plain coming to stand there. */
export const comingAct = ({ act }: ActClaim): string | undefined => parting[act];

/** What joining asks of a dated act. */
export interface Coming {
  readonly told: Told;
  readonly claim: ActClaim;
  readonly family: string;
  /** Party; `-` where none is told. */
  readonly agent: string;
  /** Key of what is acted on; `-` where it has none. */
  readonly target: string;
  readonly episode: string | undefined;
}

/** Whether the account speaks of ground and does not name it: `climbed the hill`. */
export const isUnnamedGround = (slot: Slot | undefined): boolean =>
  slot !== undefined && slot.key === undefined;

/** Whether the passage has another side do something: then it is not the story that leaves the doer unsaid. */
export const namesOther = ({ told, claim }: Pick<Coming, 'told' | 'claim'>, side: string): boolean =>
  claimsOfPassage(told.read, claim).some(
    (one) => one.kind === 'act' && one.agent?.party !== undefined && one.agent.party !== side,
  );

const asPlace = (ground: Ground, key: string): boolean => ground.names.get(key)?.kind === 'place';

/** A coming whose side and ground are found, and why. */
export interface FoundGround {
  readonly agent: string;
  readonly target: string;
  readonly reason: Reason;
}

/** The one member of a set; undefined where there are none or several. */
const onlyOf = <T>(all: Iterable<T> | undefined): T | undefined => {
  const [one, other] = [...(all ?? [])];
  return other === undefined ? one : undefined;
};

/**
 * Side and ground of comings that leave one of them unsaid: where the accounts of the same episode who do name them have one side come to
 * one place only, `they climbed the hill on the 6th` answers for that side and place. Two places or two sides leave it open, and so does
 * a passage that has another side act.
 */
export function groundOfEpisode(
  ground: Ground,
  comings: readonly Coming[],
): (coming: Coming) => FoundGround | undefined {
  const named = new Map<string, Map<string, Set<string>>>();
  for (const { claim, agent, target, episode } of comings) {
    if (episode === undefined || agent === '-' || forceOf(claim) !== undefined || !asPlace(ground, target))
      continue;
    const sides = named.get(episode) ?? new Map<string, Set<string>>();
    named.set(episode, sides);
    sides.set(agent, (sides.get(agent) ?? new Set()).add(target));
  }
  const labelOf = (place: string): string => ground.names.get(place)?.label ?? place;
  return (coming) => {
    const { claim, agent, target, episode } = coming;
    if (episode === undefined) return undefined;
    const sides = named.get(episode);
    if (target !== '-') {
      if (agent !== '-' || !asPlace(ground, target)) return undefined;
      const side = onlyOf([...(sides ?? [])].flatMap(([one, places]) => (places.has(target) ? [one] : [])));
      return side === undefined || namesOther(coming, side)
        ? undefined
        : {
            agent: side,
            target,
            reason: {
              rule: 'compare.side-of-episode',
              says: `Who it was is not said here; in this episode the accounts that say it have one side alone come to ${labelOf(target)}.`,
            },
          };
    }
    if (!isUnnamedGround(claim.target) && !isUnnamedGround(claim.where)) return undefined;
    const side = agent === '-' ? onlyOf(sides?.keys()) : agent;
    const place = side === undefined ? undefined : onlyOf(sides?.get(side));
    return side === undefined || place === undefined || (agent === '-' && namesOther(coming, side))
      ? undefined
      : {
          agent: side,
          target: place,
          reason: {
            rule: 'compare.ground-of-episode',
            says: `The ground is not named here; the accounts that name it in this episode name ${labelOf(place)} alone.`,
          },
        };
  };
}

import type { ActClaim, Slot } from '../model/claim.ts';
import type { Ground, Told } from './ground.ts';
import { isLong, partsByEpisode } from './part-by-episode.ts';
import { knownUntil, partLabel } from './part-of-event.ts';
import { areBoth } from './parties-in.ts';
import type { Statement } from './statement.ts';
import { forceOf, toldHere } from './told-here.ts';

const key = { kind: 'outcome', thing: 'result', whose: '-', counting: '-', scope: 'whole event' } as const;

const nameOf = (ground: Ground, party: string): string =>
  ground.study.parties.find((one) => one.key === party)?.name ?? party;

/** The whole affair rather than one place in it: a party, the event's own name, or nothing named but an affair. */
function wholeAffair(ground: Ground, slot: Slot | undefined): boolean {
  if (slot?.key === undefined) return slot?.ground !== true;
  const kind = ground.names.get(slot.key)?.kind;
  return kind === 'party' || kind === 'demonym' || kind === 'event' || slot.key === slot.party;
}

/** Whether an outcome in a war of many fights is neither of the war by its words nor of a fight by its story: then nothing can be asked of it. */
const tellsOfNone = (ground: Ground, claim: ActClaim): boolean =>
  isLong(ground.days) && claim.ofWhole !== true && partsByEpisode(ground)(claim) === undefined;

interface Result {
  readonly key: string;
  readonly label: string;
}

const failed: Result = { key: 'failed', label: 'ended in failure' };
const ceased: Result = { key: 'cease-fire', label: 'ended by a cease-fire' };
const disputed: Result = { key: 'disputed', label: 'disputed between the sides' };

function resultOf(ground: Ground, told: Told, claim: ActClaim): Result | undefined {
  const agent = claim.agent?.party;
  const target = claim.target?.party;
  if (!wholeAffair(ground, claim.target)) return undefined;
  switch (claim.act) {
    case 'win':
      // `Both the Danes and the Swedes claimed victory`.
      if (claim.agent !== undefined && areBoth(told, claim.agent)) return disputed;
      return agent === undefined
        ? undefined
        : { key: `won-${agent}`, label: `won by ${nameOf(ground, agent)}` };
    case 'lose':
      // `The campaign ended in failure`: whose is not said.
      if (agent === undefined) return claim.target === undefined ? undefined : failed;
      return { key: `lost-${agent}`, label: `lost by ${nameOf(ground, agent)}` };
    case 'defeat':
      if (agent !== undefined) return { key: `won-${agent}`, label: `won by ${nameOf(ground, agent)}` };
      return target === undefined
        ? undefined
        : { key: `lost-${target}`, label: `lost by ${nameOf(ground, target)}` };
    case 'hold_field':
      return agent === undefined
        ? undefined
        : { key: `held-${agent}`, label: `field held by ${nameOf(ground, agent)}` };
    case 'dispute_outcome':
      return disputed;
    case 'leave_outcome_open':
      return { key: 'unclear', label: 'unclear' };
    case 'stalemate':
    case 'draw':
      return { key: 'undecided', label: 'undecided' };
    default:
      return undefined;
  }
}

/** The account could know how it ended. */
function wroteAfter(ground: Ground, { account, edition }: Told): boolean {
  const known = knownUntil(account, edition.date?.value.latest);
  return known === undefined || ground.days.last === undefined || known >= ground.days.last;
}

/**
 * With what outcome: a judgement, for the event as a whole, by those who could know how it ended. An edition that names no winner but
 * tells the cease-fire gives that as the outcome, which is how encyclopedias retreat from a verdict; one that only reports a verdict as
 * held by others gives it as supposed.
 */
export function outcomeStatements(ground: Ground): Statement[] {
  const out: Statement[] = [];
  for (const told of ground.told) {
    if (!wroteAfter(ground, told)) continue;
    const acts = told.read.claims.filter(
      (claim): claim is ActClaim => claim.kind === 'act' && forceOf(claim) === undefined,
    );
    const results: Statement[] = [];
    const supposed: Statement[] = [];
    for (const claim of acts) {
      const result = tellsOfNone(ground, claim) ? undefined : resultOf(ground, told, claim);
      if (result === undefined) continue;
      if (claim.modality !== 'hedged') results.push(statementOf(ground, told, claim, result));
      else if (claim.agent?.party !== undefined)
        supposed.push(
          statementOf(ground, told, claim, {
            key: `supposed-${result.key}`,
            label: `${result.label}, told as supposed`,
          }),
        );
    }
    if (results.length === 0) results.push(...supposed);
    if (results.length === 0) {
      const last = acts.filter(({ act, modality }) => act === 'cease_fire' && modality === 'act').pop();
      if (last !== undefined) results.push(statementOf(ground, told, last, ceased));
    }
    out.push(...results);
  }
  return out;
}

function statementOf(ground: Ground, told: Told, claim: ActClaim, result: Result): Statement {
  const here = toldHere(told, claim, claim.phrase.end > claim.phrase.start ? claim.phrase : claim);
  // Each battle of a war has its own outcome.
  const story = partsByEpisode(ground)(claim);
  return {
    ...here,
    // That both claim it is said by whoever tells it.
    ...(result === disputed
      ? { attribution: here.attribution.filter(({ start }) => start !== claim.agent?.start) }
      : {}),
    ...(story === undefined ? {} : { reasons: [...here.reasons, story.why] }),
    key: story === undefined ? key : { ...key, scope: story.fight?.episode.id ?? partLabel(story.when) },
    value: { kind: 'category', key: result.key, label: result.label },
    facet: {},
  };
}

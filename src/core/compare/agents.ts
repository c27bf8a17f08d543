import type { ActClaim } from '../model/claim.ts';
import type { Episode } from '../model/episode.ts';
import { type Interval, isRoughDay } from '../model/interval.ts';
import type { ReadingValue } from '../model/point.ts';
import { type ActFamily, familyOfThing, isCombat } from './act-family.ts';
import { actWording } from './act-wording.ts';
import { Answered } from './answered.ts';
import { claimsOfSentence } from './claims-beside.ts';
import { isUnnamedGround } from './coming.ts';
import { familyIn } from './family-in.ts';
import type { Ground, Told } from './ground.ts';
import { order } from './order.ts';
import { kindOfDeed, orderedDeed } from './ordered-deed.ts';
import { isLong } from './part-by-episode.ts';
import type { Statement } from './statement.ts';
import { forceOf, toldHere } from './told-here.ts';
import { holds } from './types/extent.ts';

const isDay = (when: Interval | undefined): when is Interval & { earliest: number; latest: number } =>
  when?.earliest !== undefined &&
  when.latest !== undefined &&
  when.latest - when.earliest <= 1 &&
  !isRoughDay(when);

/** Longest stretch of days that answers for each of them. */
const STRETCH = 7;

const isStretch = (when: Interval | undefined): when is Interval & { earliest: number; latest: number } =>
  when?.extent === 'range' &&
  when.earliest !== undefined &&
  when.latest !== undefined &&
  when.latest - when.earliest > 1 &&
  when.latest - when.earliest < STRETCH &&
  !isRoughDay(when);

/** Day an act is told for; where it is told for a longer time or for none, the day of its episode that lies in that time. */
export function dayOf(ground: Ground, claim: ActClaim): number | undefined {
  const own = claim.when?.value;
  if (isDay(own)) return own.earliest;
  const episode = ground.episodeOf.get(claim.passage)?.when;
  if (!isDay(episode)) return undefined;
  return own === undefined || holds(own, episode) ? episode.earliest : undefined;
}

/** The place that is acted on; undefined when none is named. */
function stakeOf(ground: Ground, claim: ActClaim): string | undefined {
  for (const slot of [claim.target, claim.where])
    if (slot?.key !== undefined && ground.names.get(slot.key)?.kind === 'place') return slot.key;
  return undefined;
}

/** Who is named: the person or body where the question is which one, and the party, where it is not or none is named. */
export function whoDid(ground: Ground, { agent }: ActClaim, family: ActFamily): ReadingValue | undefined {
  const name = agent?.key === undefined ? undefined : ground.names.get(agent.key);
  // A man of whom no title is told is a name of no known kind.
  const body = name?.kind === 'unit' || name?.kind === 'other';
  const person = name?.kind === 'person' || (family.asksPerson === true && body);
  if (name !== undefined && person && (family.asksPerson === true || family.namesPerson === true))
    return {
      kind: 'name',
      key: name.key,
      label: name.label,
      ...(agent?.party === undefined ? {} : { party: agent.party }),
    };
  const key = agent?.party;
  if (key === undefined) return undefined;
  return { kind: 'party', key, label: ground.study.parties.find((party) => party.key === key)?.name ?? key };
}

/** The family under which it is asked who did an act. */
const askedUnder = (family: ActFamily): ActFamily =>
  family.whoseRivals === undefined ? family : familyOfThing(family.whoseRivals);

/** Who is told to have done an act: one telling, with the cell of the question it answers. */
export interface Draft {
  readonly told: Told;
  readonly claim: ActClaim;
  readonly value: ReadingValue;
  readonly cell: string;
  readonly stake: string | undefined;
}

/**
 * Who did it. For acts that accounts are known to turn round the question is which party did it on one day, or within one
 * episode where no day is told and for states that last; where
 * the accounts name several places for that day, the place is the reading's facet, so that two attacks are not taken
 * for one. For orders and approvals the question is which person or body of a party, within one episode, or on one day where the passage
 * stands in none. `asFirst`: claims of which it is asked already who did it first.
 */
export function agentStatements(ground: Ground, asFirst: ReadonlySet<string>): Statement[] {
  const cells = new Map<string, Draft[]>();
  const answered = new Answered();
  for (const told of ground.told)
    for (const claim of told.read.claims) {
      const draft = claim.kind === 'act' ? draftOf(ground, told, claim) : undefined;
      if (draft === undefined) continue;
      answered.note(draft);
      if (asFirst.has(claim.id)) continue;
      const list = cells.get(draft.cell);
      if (list === undefined) cells.set(draft.cell, [draft]);
      else list.push(draft);
    }
  joinSideless(cells);
  joinStretches(ground, cells);
  const long = isLong(ground.days);
  return [...cells.keys()].sort(order).flatMap((cell) =>
    (long ? byFight(ground, cells.get(cell) ?? []) : [cells.get(cell) ?? []]).flatMap((drafts) =>
      statementsOf(
        ground,
        drafts.filter((draft) => !answered.has(draft)),
      ),
    ),
  );
}

/**
 * In a war of many fights two are fought on one day: who names the place where he attacked does not say where another did of whom another
 * episode tells, nor of whom other ground is told without its name. Those are asked after apart.
 */
function byFight(ground: Ground, drafts: readonly Draft[]): (readonly Draft[])[] {
  const placed = new Set<Episode | undefined>(
    drafts.filter(({ stake }) => stake !== undefined).map(({ claim }) => ground.episodeOf.get(claim.passage)),
  );
  placed.delete(undefined);
  const isHere = ({ stake, claim }: Draft): boolean =>
    stake !== undefined ||
    (placed.has(ground.episodeOf.get(claim.passage)) && !isUnnamedGround(claim.target));
  const [here, apart]: [Draft[], Draft[]] = [[], []];
  for (const draft of drafts) (isHere(draft) ? here : apart).push(draft);
  return [here, apart].filter(({ length }) => length > 0);
}

/**
 * An account that tells the act for a stretch of days answers for each of them that others ask about: who attacked from the 1st to the 4th
 * attacked on the 2nd. It asks of no day by itself.
 */
function joinStretches(ground: Ground, cells: Map<string, Draft[]>): void {
  for (const told of ground.told)
    for (const claim of told.read.claims) {
      if (claim.kind !== 'act' || forceOf(claim) !== undefined) continue;
      const family = askedUnder(familyIn(told, claim));
      const days = claim.when?.value;
      if (family.asksWho !== true || family.lasts === true || !isStretch(days)) continue;
      const value = whoDid(ground, claim, family);
      if (value === undefined) continue;
      for (let day = days.earliest; day <= days.latest; day++) {
        const cell = `${family.key}|parties|${day}|whole event`;
        const asked = cells.get(cell);
        if (asked === undefined || asked.some((one) => one.told === told)) continue;
        asked.push({ told, claim, value, cell, stake: stakeOf(ground, claim) });
      }
    }
}

/** Persons of whom it is not said whose they are stand beside those of the one side that others name for the same act and moment. */
function joinSideless(cells: Map<string, Draft[]>): void {
  const sided = new Map<string, string[]>();
  for (const cell of cells.keys()) {
    const [thing, whose, ...moment] = cell.split('|');
    if (whose === '-') continue;
    const asked = [thing, ...moment].join('|');
    sided.set(asked, [...(sided.get(asked) ?? []), cell]);
  }
  for (const [cell, drafts] of [...cells]) {
    const [thing, whose, ...moment] = cell.split('|');
    if (whose !== '-') continue;
    const [only, ...others] = sided.get([thing, ...moment].join('|')) ?? [];
    if (only === undefined || others.length > 0) continue;
    cells.delete(cell);
    cells.set(only, [...(cells.get(only) ?? []), ...drafts.map((draft) => ({ ...draft, cell: only }))]);
  }
}

/** Whether one proposes to his own side a deed of war that the sentence goes on to tell: `proposed to take the hill`. */
const proposesForce = ({ read }: Told, claim: ActClaim): boolean =>
  claim.act === 'propose' &&
  claim.target?.party === undefined &&
  claimsOfSentence(read, claim).some(
    (one) =>
      one.kind === 'act' &&
      one.modality === 'plan' &&
      isCombat(one.act) &&
      one.start >= claim.end &&
      one.agent === undefined,
  );

function draftOf(ground: Ground, told: Told, claim: ActClaim): Draft | undefined {
  const family = askedUnder(proposesForce(told, claim) ? familyOfThing('order') : familyIn(told, claim));
  const person = family.asksPerson === true;
  if ((family.asksWho !== true && !person) || forceOf(claim) !== undefined) return undefined;
  const value = whoDid(ground, claim, family);
  if (value === undefined) return undefined;
  if (person) {
    const party = claim.agent?.party ?? '-';
    const within = ground.episodeOf.get(claim.passage)?.id;
    const day = within === undefined ? dayOf(ground, claim) : undefined;
    const moment =
      within !== undefined ? `-|${within}` : day === undefined ? undefined : `${day}|whole event`;
    if (moment === undefined) return undefined;
    return { told, claim, value, cell: `${family.key}|${party}|${moment}`, stake: undefined };
  }
  // A state lasts over the days its accounts give it; what holds it together is the episode.
  const episode = ground.episodeOf.get(claim.passage)?.id;
  const day = family.lasts === true && episode !== undefined ? undefined : dayOf(ground, claim);
  const moment =
    day !== undefined ? `${day}|whole event` : episode === undefined ? undefined : `-|${episode}`;
  if (moment === undefined) return undefined;
  return {
    told,
    claim,
    value,
    cell: `${family.key}|parties|${moment}`,
    stake: stakeOf(ground, claim),
  };
}

/** Acts of a family that are the contrary of its own: whoever forbids decides as whoever orders does, and is asked beside him. */
const parting: Readonly<Record<string, string>> = {
  forbid: 'forbade',
  propose: 'proposed',
  act_alone: 'acted without leave',
};
const plainly: Readonly<Record<string, string>> = { order: 'ordered', approve: 'approved' };

/**
 * What each order was for, where the drafts tell of orders for two kinds of deeds at least: who had men arrested and who had a house set on
 * fire gave two orders, though one man gave both.
 */
function deedsOrdered(drafts: readonly Draft[]): ReadonlyMap<Draft, string> {
  const words = new Map<Draft, string>();
  const kinds = new Set<string>();
  for (const draft of drafts) {
    if (draft.claim.act !== 'order') continue;
    const deed = orderedDeed(draft);
    const plain = deed === undefined ? undefined : actWording(familyIn(draft.told, deed).key)?.plain;
    if (deed === undefined || plain === undefined) continue;
    kinds.add(kindOfDeed(draft.told, deed));
    words.set(draft, `to ${plain}`);
  }
  return kinds.size > 1 ? words : new Map();
}

/** Whether one side is told to have done it only to a body or man by name: who fired on a company did not fire on the town others name. */
function onlyElsewhere(ground: Ground, drafts: readonly Draft[]): boolean {
  const keyOf = ({ value }: Draft): string =>
    value.kind === 'party' || value.kind === 'name' ? value.key : '';
  const isElsewhere = ({ claim: { target }, stake }: Draft): boolean => {
    const kind = target?.key === undefined ? undefined : ground.names.get(target.key)?.kind;
    return stake === undefined && (kind === 'unit' || kind === 'person');
  };
  const here = new Set(drafts.filter((draft) => !isElsewhere(draft)).map(keyOf));
  return drafts.some((draft) => isElsewhere(draft) && !here.has(keyOf(draft)));
}

function statementsOf(ground: Ground, drafts: readonly Draft[]): Statement[] {
  const values = new Set(
    drafts.map(({ value }) => (value.kind === 'party' || value.kind === 'name' ? value.key : '')),
  );
  const places = [...new Set(drafts.flatMap(({ stake }) => stake ?? []))];
  const parted = drafts.some(({ claim }) => parting[claim.act] !== undefined);
  // Where all name one agent nobody is at issue, and the places need not be kept apart.
  const stakes = values.size < 2 && places.length > 1 ? [] : places;
  const apart = onlyElsewhere(ground, drafts);
  const ordered = parted ? new Map<Draft, string>() : deedsOrdered(drafts);
  return drafts.map((draft) => {
    const { told, claim, value, cell, stake } = draft;
    const [thing = '', whose = '', counting = '', scope = ''] = cell.split('|');
    const only = stakes.length === 1 && whose === 'parties' && !apart ? (stakes[0] as string) : whose;
    const facet = parted
      ? { act: parting[claim.act] ?? plainly[thing] ?? claim.act }
      : ordered.has(draft)
        ? { act: ordered.get(draft) as string }
        : stake === undefined || stakes.length < (apart ? 1 : 2)
          ? {}
          : { act: `at ${ground.names.get(stake)?.label ?? stake}` };
    return {
      ...toldHere(told, claim, claim.phrase.end > claim.phrase.start ? claim.phrase : claim),
      key: { kind: 'agent', thing, whose: only, counting, scope },
      value,
      facet,
    };
  });
}

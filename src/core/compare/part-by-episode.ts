import type { Claim } from '../model/claim.ts';
import type { Episode } from '../model/episode.ts';
import type { Interval } from '../model/interval.ts';
import type { Passage } from '../model/passage.ts';
import type { Reason } from '../model/reason.ts';
import { isCombat } from './act-family.ts';
import type { EventDays } from './event-days.ts';
import type { Ground, Told } from './ground.ts';
import { partLabel } from './part-of-event.ts';

/** An event whose fighting takes more days than this may be a war of many fights. It is one where two accounts tell of so many months ... */
const LONG_DAYS = 60;
const SHARED_MONTHS = 3;
/** ... or of so many any does, none of which holds more than this share of the days: of one battle accounts tell what led to it, too. */
const MONTHS = 5;
const FULLEST = 1 / 3;
/** What takes more days than this is no single fight of it. */
const FIGHT_DAYS = 31;
/** Words that span this part of the event are of the whole. */
const WHOLE = 0.5;

/** The part of a long event that a passage tells of. */
export interface PartTold {
  readonly when: Interval;
  /** The episode it is, where its passage stands in one. */
  readonly episode?: Episode;
  /** Its passage gives a day of the episode itself: nobody need look whether it is told of that part. */
  readonly dated: boolean;
  readonly why: Reason;
}

const lengthOf = ({ earliest, latest }: Interval): number =>
  earliest === undefined || latest === undefined ? Number.POSITIVE_INFINITY : latest - earliest + 1;

/** Days of the fighting where it is long; undefined where one story is told of all of it. */
function longDays({ first, last, months }: EventDays): number | undefined {
  if (first === undefined || last === undefined) return undefined;
  const { shared, told, fullest } = months;
  if (shared < SHARED_MONTHS && (told < MONTHS || fullest > FULLEST)) return undefined;
  const days = last - first + 1;
  return days > LONG_DAYS ? days : undefined;
}

/** Ids of the passages that tell of combat as done. */
function fighting(told: readonly Told[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { read } of told)
    for (const claim of read.claims)
      if (claim.kind === 'act' && isCombat(claim.act) && claim.modality === 'act') found.add(claim.passage);
  return found;
}

/** Passages by their id, and the first passage of the section each stands in. */
function sections(told: readonly Told[]): ReadonlyMap<string, { passage: Passage; from: number }> {
  const out = new Map<string, { passage: Passage; from: number }>();
  for (const { read } of told) {
    let from = 0;
    let heading: string | undefined;
    for (const passage of read.passages) {
      if (passage.heading !== heading) from = passage.start;
      heading = passage.heading;
      out.set(passage.id, { passage, from });
    }
  }
  return out;
}

/** Whether the fighting took so long that what is told is told of one fight in it. */
export const isLong = (days: EventDays): boolean => longDays(days) !== undefined;

/** Whether a date shares a day with those that an episode's passages give. */
export function isWithin({ earliest, latest }: Interval, episode: Episode | undefined): boolean {
  const { spread, when } = episode ?? {};
  const [first, last] = [spread?.earliest ?? when?.earliest, spread?.latest ?? when?.latest];
  if (earliest === undefined || latest === undefined || first === undefined || last === undefined)
    return false;
  return earliest <= last && latest >= first;
}

type Finder = (claim: Claim) => PartTold | undefined;

const finders = new WeakMap<Ground, Finder>();

/**
 * Finds of which part of a long event a claim is that dates itself by no words of its own: the dead of one battle of a war are told below its
 * heading, in the passage that tells of it. Where a passage stands in an episode of the fighting it tells of that; else the date its section
 * has come to says of which days. What is told of the whole war by its words, or beside a stretch of days as long as half of it, is of the whole.
 */
export function partsByEpisode(ground: Ground): Finder {
  const old = finders.get(ground);
  if (old !== undefined) return old;
  const made = finderOf(ground);
  finders.set(ground, made);
  return made;
}

function finderOf({ told, days, episodeOf }: Ground): Finder {
  const long = longDays(days);
  if (long === undefined) return () => undefined;
  const fights = fighting(told);
  const sectionOf = sections(told);
  const isFight = new Map<Episode, boolean>();
  const ofFight = (episode: Episode): boolean => {
    const known =
      isFight.get(episode) ??
      (lengthOf(episode.when as Interval) <= FIGHT_DAYS && episode.passages.some((id) => fights.has(id)));
    isFight.set(episode, known);
    return known;
  };
  return (claim) => {
    const section = sectionOf.get(claim.passage);
    if (section === undefined || saysWhole(claim, section.passage, long)) return undefined;
    const episode = episodeOf.get(claim.passage);
    if (episode?.when !== undefined && ofFight(episode)) {
      const label = partLabel(episode.when);
      return {
        when: episode.when,
        episode,
        dated: section.passage.times.some(({ value }) => isWithin(value, episode)),
        why: {
          rule: 'compare.of-episode',
          says: `The event lasted ${long} days; this stands in the story of ${episode.label} and is taken to be told of that part (${label}).`,
        },
      };
    }
    const { when } = claim;
    if (when === undefined || when.start < section.from || lengthOf(when.value) > FIGHT_DAYS)
      return undefined;
    return {
      when: when.value,
      dated: false,
      why: {
        rule: 'compare.of-section',
        says: `The event lasted ${long} days; the story has come to ${when.words} here, and this is taken to be told of that part.`,
      },
    };
  };
}

/** Whether words say that it is told of the whole event. */
const saysWhole = (claim: Claim, { times }: Passage, long: number): boolean =>
  claim.ofWhole === true ||
  times.some(({ value }) => Number.isFinite(lengthOf(value)) && lengthOf(value) >= WHOLE * long);

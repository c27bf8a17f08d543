import type { Claim } from '../model/claim.ts';
import type { Interval } from '../model/interval.ts';
import type { Passage } from '../model/passage.ts';
import type { Reason } from '../model/reason.ts';
import { battlesOfHeadings } from './battles-of-headings.ts';
import type { EventDays } from './event-days.ts';
import { type Fight, fightsOf, fightsOfSections } from './fights.ts';
import type { Ground, Told } from './ground.ts';
import { FIGHT_DAYS } from './groups-of-fights.ts';
import { partLabel } from './part-of-event.ts';
import { lengthOf, YEAR_DAYS } from './stretches.ts';
import { daysApart } from './types/extent.ts';

/** An event whose fighting takes more days than this may be a war of many fights. It is one where two accounts tell of so many months ... */
const LONG_DAYS = 60;
const SHARED_MONTHS = 3;
/** ... or of so many any does (of three where it takes more than a year), none of which holds more than this share of the days: of one battle accounts tell what led to it, too. */
const MONTHS = 5;
const FULLEST = 1 / 3;
/** Words that span this part of the event are of the whole. */
const WHOLE = 0.5;

/** The part of a long event that a passage tells of. */
export interface PartTold {
  readonly when: Interval;
  /** The fight it is, where its passage stands in an episode of one. */
  readonly fight?: Fight;
  /** Its passage gives a day of the fight itself: nobody need look whether it is told of that part. */
  readonly dated: boolean;
  readonly why: Reason;
}

/** Days of the fighting where it is long; undefined where one story is told of all of it. */
function longDays({ first, last, months }: EventDays): number | undefined {
  if (first === undefined || last === undefined) return undefined;
  const { shared, told, fullest } = months;
  const days = last - first + 1;
  const spread = told >= (days > YEAR_DAYS ? SHARED_MONTHS : MONTHS) && fullest <= FULLEST;
  if (shared < SHARED_MONTHS && !spread) return undefined;
  return days > LONG_DAYS ? days : undefined;
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

/** Whether a date shares a day with those that the passages of a fight give. */
export function isWithin({ earliest, latest }: Interval, { when, episodes }: Fight): boolean {
  if (earliest === undefined || latest === undefined) return false;
  const shares = (first: number | undefined, last: number | undefined): boolean =>
    first !== undefined && last !== undefined && earliest <= last && latest >= first;
  return (
    shares(when.earliest, when.latest) ||
    episodes.some(({ spread }) => shares(spread?.earliest, spread?.latest))
  );
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

function finderOf(ground: Ground): Finder {
  const { told, days, episodeOf } = ground;
  const long = longDays(days);
  if (long === undefined) return () => undefined;
  const fights = fightsOf(ground);
  const sectionOf = sections(told);
  const headings = battlesOfHeadings(ground);
  const bySection = fightsOfSections(ground);
  // What stands under the name of a battle and in no episode is of that battle, unless its story has come to other days.
  const underHeading = ({ passage, when }: Claim): Fight | undefined => {
    const fight = bySection.get(headings.get(passage)?.section ?? '');
    if (fight === undefined || when === undefined) return fight;
    return daysApart(when.value, fight.when) <= FIGHT_DAYS ? fight : undefined;
  };
  return (claim) => {
    const section = sectionOf.get(claim.passage);
    if (section === undefined || saysWhole(claim, section.passage, long)) return undefined;
    const episode = episodeOf.get(claim.passage);
    const fight = (episode && fights.get(episode)) ?? underHeading(claim);
    if (fight !== undefined) {
      const label = partLabel(fight.when);
      return {
        when: fight.when,
        fight,
        dated: section.passage.times.some(({ value }) => isWithin(value, fight)),
        why: {
          rule: 'compare.of-episode',
          says: `The event lasted ${long} days; this stands in the story of ${fight.episode.label} and is taken to be told of that part (${label}).`,
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

import type { Episode } from '../model/episode.ts';
import { order } from './order.ts';
import { MONTH_DAYS } from './stretches.ts';

/** What takes more days than this is no single fight of a war. */
export const FIGHT_DAYS = MONTH_DAYS;

/** An episode of more days than these is tied to no other by its days. */
const SHORT_DAYS = 3;

/** Two episodes told by different accounts on the same days are one fight where so many rare names stand in both, or the two sides ... */
const NAMES = 2;
/** ... that fight in them, on a day of which no more is told. */
const SIDES = 2;

/** A stretch of days. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** An episode of the fighting while fights are joined: its days, who tells it and by which names. */
export interface Telling {
  readonly episode: Episode;
  readonly when: Days;
  readonly accounts: ReadonlySet<string>;
  /** Sections in which it stands whose heading names one battle, as account and place of the heading. */
  readonly sections: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Whether combat is told in it: what is not fighting is of a fight where a section tells both. */
  readonly fought: boolean;
  /** Sides that do something to another in it. */
  readonly sides: ReadonlySet<string>;
}

const share = (a: Days, b: Days): boolean => a.from <= b.to && b.from <= a.to;
const both = (a: Days, b: Days): Days => ({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) });
const days = ({ from, to }: Days): number => to - from + 1;
const common = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number => {
  let count = 0;
  for (const one of a) if (b.has(one)) count++;
  return count;
};

/** What is of one fight so far. */
export interface FightGroup {
  readonly tellings: readonly Telling[];
  readonly when: Days;
}

/** Groups by the tellings in them; what is joined takes no longer than a fight. */
class Groups {
  readonly #of = new Map<Telling, { tellings: Telling[]; when: Days }>();

  constructor(tellings: readonly Telling[]) {
    for (const one of tellings) this.#of.set(one, { tellings: [one], when: one.when });
  }

  all(): ReadonlySet<FightGroup> {
    return new Set(this.#of.values());
  }

  whenOf(telling: Telling): Days {
    return (this.#of.get(telling) as FightGroup).when;
  }

  /** The smaller group goes into the larger, so that no telling is moved more often than the doubling of its group. */
  join(one: Telling, other: Telling): void {
    const [a, b] = [this.#of.get(one), this.#of.get(other)];
    if (a === undefined || b === undefined || a === b) return;
    const when = both(a.when, b.when);
    if (days(when) > FIGHT_DAYS) return;
    const [small, large] = a.tellings.length < b.tellings.length ? [a, b] : [b, a];
    large.when = when;
    for (const moved of small.tellings) {
      large.tellings.push(moved);
      this.#of.set(moved, large);
    }
  }
}

/** A section of which this share is told of days within one fight is the story of that. */
const STORY = 2 / 3;
/** More days than these without a word of it, and another fight has begun. */
const PAUSE = 20;
/** Of the episodes of one day so many are held against each other. */
const BESIDE = 8;

/**
 * The episodes of the fighting, grouped by the fight they are of. Aligning parts what accounts tell of a battle by its days and by who tells it, which is right for their acts;
 * but who fought there and who fell is told once for all of it. They are one where they stand in one section under the name of a battle that
 * tells of no other month, or where different accounts tell them for the same days with the same rare names.
 */
export function groupsOfFights(tellings: readonly Telling[]): ReadonlySet<FightGroup> {
  const groups = new Groups(tellings);
  const sections = new Map<string, Telling[]>();
  for (const one of tellings)
    for (const section of one.sections) {
      const list = sections.get(section);
      if (list === undefined) sections.set(section, [one]);
      else list.push(one);
    }
  for (const list of sections.values()) inSection(groups, list);
  onSameDays(groups, tellings);
  return new Set([...groups.all()].filter(({ tellings: of }) => of.some(({ fought }) => fought)));
}

function inSection(groups: Groups, list: readonly Telling[]): void {
  const sorted = [...list].sort((a, b) => a.when.from - b.when.from);
  let [start, end] = [0, 0];
  for (let from = 0, to = 0; from < sorted.length; from++) {
    const first = (sorted[from] as Telling).when.from;
    while (to < sorted.length && (sorted[to] as Telling).when.to - first < FIGHT_DAYS) to++;
    if (to - from > end - start) [start, end] = [from, to];
  }
  const best = sorted.slice(start, end);
  if (best.length < STORY * list.length) return;
  for (const [at, one] of best.entries()) {
    const last = best[at - 1];
    if (last !== undefined && one.when.from - groups.whenOf(last).to <= PAUSE) groups.join(last, one);
  }
}

function onSameDays(groups: Groups, tellings: readonly Telling[]): void {
  const sorted = tellings
    .filter(({ when, fought }) => fought && days(when) <= SHORT_DAYS)
    .sort((a, b) => a.when.from - b.when.from || order(a.episode.id, b.episode.id));
  const near = (at: number): readonly Telling[] => {
    const one = sorted[at] as Telling;
    return [...sorted.slice(Math.max(0, at - BESIDE), at), ...sorted.slice(at + 1, at + 1 + BESIDE)].filter(
      (other) => share(one.when, other.when),
    );
  };
  const neighbours = new Map(sorted.map((one, at) => [one, near(at)]));
  // Counted whoever tells them: of a day of which one account tells two fights, another's single one may be either.
  const isAlone = (one: Telling): boolean => neighbours.get(one)?.length === 1;
  for (const [at, one] of sorted.entries())
    for (const other of sorted.slice(Math.max(0, at - BESIDE), at)) {
      if (!share(one.when, other.when) || common(one.accounts, other.accounts) > 0) continue;
      const alone = isAlone(one) && isAlone(other) && one.when.from === other.when.from;
      if (common(one.names, other.names) >= NAMES || (alone && common(one.sides, other.sides) >= SIDES))
        groups.join(other, one);
    }
}

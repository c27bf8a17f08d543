import type { Episode } from '../model/episode.ts';
import type { Interval } from '../model/interval.ts';
import type { Passage } from '../model/passage.ts';
import { isCombat } from './act-family.ts';
import { battlesOfHeadings } from './battles-of-headings.ts';
import type { Ground } from './ground.ts';
import { FIGHT_DAYS, type FightGroup, groupsOfFights, type Telling } from './groups-of-fights.ts';
import { order } from './order.ts';
import { lengthOf } from './stretches.ts';

/** A name in more passages than this share of all ties no two tellings of one fight. */
const RARE = 1 / 20;

/** One fight of a long war: what is asked of it is asked of all episodes in which accounts tell it. */
export interface Fight {
  /** The episode that stands for it: the one of most passages. */
  readonly episode: Episode;
  readonly episodes: readonly Episode[];
  /** From the first day to the last that is told of it. */
  readonly when: Interval;
}

/** Passages that tell of combat as done, with the sides in it. */
function fighting({ told }: Ground): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { read } of told)
    for (const claim of read.claims) {
      if (claim.kind !== 'act' || !isCombat(claim.act) || claim.modality !== 'act') continue;
      const sides = found.get(claim.passage) ?? new Set();
      for (const slot of [claim.agent, claim.target]) if (slot?.party !== undefined) sides.add(slot.party);
      found.set(claim.passage, sides);
    }
  return found;
}

const found = new WeakMap<Ground, ReadonlyMap<Episode, Fight>>();

/** The fight that each episode of the fighting is of; what takes longer than a month is none. */
export function fightsOf(ground: Ground): ReadonlyMap<Episode, Fight> {
  const old = found.get(ground);
  if (old !== undefined) return old;
  const made = new Map(
    [...groupsOfFights(tellingsOf(ground))].flatMap((group) => {
      const fight = fightOf(group);
      return fight.episodes.map((episode) => [episode, fight] as const);
    }),
  );
  found.set(ground, made);
  return made;
}

/** The one fight that the sections under a battle's name tell of; of two fights that one section tells it is of neither. */
export function fightsOfSections(ground: Ground): ReadonlyMap<string, Fight> {
  const headings = battlesOfHeadings(ground);
  const told = new Map<string, Set<Fight>>();
  for (const [episode, fight] of fightsOf(ground))
    for (const id of episode.passages) {
      const section = headings.get(id)?.section;
      if (section !== undefined) told.set(section, (told.get(section) ?? new Set()).add(fight));
    }
  return new Map(
    [...told].flatMap(([section, [only, other]]) =>
      only === undefined || other !== undefined ? [] : [[section, only] as const],
    ),
  );
}

function tellingsOf(ground: Ground): Telling[] {
  const fights = fighting(ground);
  const headings = battlesOfHeadings(ground);
  const passages = new Map<string, Passage>();
  const naming = new Map<string, number>();
  for (const { read } of ground.told)
    for (const passage of read.passages) {
      passages.set(passage.id, passage);
      for (const key of keysIn(passage)) naming.set(key, (naming.get(key) ?? 0) + 1);
    }
  const isRare = (key: string): boolean => (naming.get(key) ?? 0) <= Math.max(2, RARE * passages.size);
  return [...ground.episodes.values()].flatMap((episode) => {
    const { when } = episode;
    if (when?.earliest === undefined || when.latest === undefined || lengthOf(when) > FIGHT_DAYS) return [];
    const fought = episode.passages.some((id) => fights.has(id));
    const own = episode.passages.flatMap((id) => passages.get(id) ?? []);
    return [
      {
        episode,
        when: { from: when.earliest, to: when.latest },
        accounts: new Set(own.map(({ account }) => account)),
        sections: new Set(own.flatMap(({ id }) => headings.get(id)?.section ?? [])),
        names: new Set(own.flatMap((passage) => [...keysIn(passage)].filter(isRare))),
        fought,
        sides: new Set(own.flatMap(({ id }) => [...(fights.get(id) ?? [])])),
      },
    ];
  });
}

const keysIn = ({ names }: Passage): ReadonlySet<string> =>
  new Set(names.flatMap(({ key, nameKind }) => (key === undefined || nameKind === 'demonym' ? [] : [key])));

function fightOf({ tellings, when }: FightGroup): Fight {
  const episodes = tellings.map(({ episode }) => episode);
  const [first] = [...episodes].sort(
    (a, b) => b.passages.length - a.passages.length || order(a.id, b.id),
  ) as [Episode];
  return { episode: first, episodes, when: episodes.length === 1 ? (first.when as Interval) : spanOf(when) };
}

const spanOf = ({ from, to }: FightGroup['when']): Interval => ({
  earliest: from,
  latest: to,
  precision: 'day',
  extent: from === to ? 'point' : 'range',
  approximate: false,
  calendar: 'gregorian',
});

import { anchorsOf, latestEditions } from '../src/core/align/anchors.ts';
import { candidates } from '../src/core/align/candidates.ts';
import type { Alignment, Link } from '../src/core/model/episode.ts';
import type { Passage, ReadEdition } from '../src/core/model/passage.ts';
import type { GoldAccount } from './align-gold.ts';

/** What the gold says of one passage: the events and episodes its sentences tell. */
export interface GoldPassage {
  readonly passage: Passage;
  readonly language: string;
  readonly events: ReadonlySet<string>;
  readonly episodes: ReadonlySet<string>;
}

/** A proposed pair with what the gold says of it. */
export interface JudgedLink {
  readonly link: Link;
  readonly a: GoldPassage;
  readonly b: GoldPassage;
  readonly sameEpisode: boolean;
  readonly sameEvent: boolean;
}

/** An event that both accounts of a pair tell, with the passage pairs that are right for it. */
export interface SharedEvent {
  readonly id: string;
  readonly pairs: readonly (readonly [GoldPassage, GoldPassage])[];
}

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((id) => b.has(id));

/** Gold of every passage: a sentence belongs to the passage that holds its middle. */
export function goldPassages(
  accounts: readonly GoldAccount[],
  read: readonly ReadEdition[],
): Map<string, GoldPassage> {
  const found = new Map<string, GoldPassage>();
  for (const { language, sentences } of accounts) {
    const passages = read.find(({ edition }) => edition.account === language)?.passages ?? [];
    for (const passage of passages) {
      const ids = sentences
        .filter(({ start, end }) => {
          const middle = (start + end) / 2;
          return passage.start <= middle && middle < passage.end;
        })
        .flatMap((sentence) => sentence.ids);
      found.set(passage.id, {
        passage,
        language,
        events: new Set(ids.filter((id) => !id.endsWith('.ctx'))),
        episodes: new Set(ids.map((id) => id.split('.')[0] as string)),
      });
    }
  }
  return found;
}

/** Links between two languages, strongest first, with what the gold says of each. */
export function judged(
  links: readonly Link[],
  gold: ReadonlyMap<string, GoldPassage>,
  languages: readonly [string, string],
): JudgedLink[] {
  const out: JudgedLink[] = [];
  for (const link of links) {
    const a = gold.get(link.a);
    const b = gold.get(link.b);
    if (a === undefined || b === undefined) continue;
    if (!languages.includes(a.language) || !languages.includes(b.language)) continue;
    out.push({
      link,
      a,
      b,
      sameEpisode: meets(a.episodes, b.episodes),
      sameEvent: meets(a.events, b.events),
    });
  }
  return out;
}

/** Events told in both languages, by id. */
export function sharedEvents(
  gold: ReadonlyMap<string, GoldPassage>,
  languages: readonly [string, string],
): SharedEvent[] {
  const by = (language: string): Map<string, GoldPassage[]> => {
    const map = new Map<string, GoldPassage[]>();
    for (const one of gold.values())
      if (one.language === language) for (const id of one.events) map.set(id, [...(map.get(id) ?? []), one]);
    return map;
  };
  const left = by(languages[0]);
  const right = by(languages[1]);
  return [...left.keys()]
    .filter((id) => right.has(id))
    .sort()
    .map((id) => ({
      id,
      pairs: (left.get(id) ?? []).flatMap((a) => (right.get(id) ?? []).map((b) => [a, b] as const)),
    }));
}

/** Whether a right pair of the event is among those proposed. */
export const isFound = (event: SharedEvent, links: readonly JudgedLink[]): boolean =>
  event.pairs.some(([a, b]) =>
    links.some((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a)),
  );

/** Whether one of the event's passages has a right one among its best three. */
export const isAmongTopThree = (event: SharedEvent, { counterparts }: Alignment): boolean =>
  event.pairs.some(
    ([a, b]) =>
      (counterparts[a.passage.id] ?? []).some(({ passage }) => passage === b.passage.id) ||
      (counterparts[b.passage.id] ?? []).some(({ passage }) => passage === a.passage.id),
  );

/** Share of the pairs of passages telling one event that are scored at all, and how many pairs a passage is scored with. */
export function candidatesKept(
  read: readonly ReadEdition[],
  gold: ReadonlyMap<string, GoldPassage>,
): { kept: boolean[]; each: number } {
  const anchors = latestEditions(read).flatMap(anchorsOf);
  const pairs = new Set(candidates(anchors));
  const kept: boolean[] = [];
  for (let a = 0; a < anchors.length; a++)
    for (let b = a + 1; b < anchors.length; b++) {
      const one = gold.get(anchors[a]?.passage.id ?? '');
      const two = gold.get(anchors[b]?.passage.id ?? '');
      if (one === undefined || two === undefined || one.language === two.language) continue;
      if (meets(one.events, two.events)) kept.push(pairs.has(a * anchors.length + b));
    }
  return { kept, each: (2 * pairs.size) / Math.max(1, anchors.length) };
}

import type { Episode } from '../model/episode.ts';
import type { Ground, Told } from './ground.ts';
import { mentionsIn } from './mentions-in.ts';
import { order } from './order.ts';

/** A heading that lists several fights names none of them alone. */
const LISTS = /[・·、，,;；]/u;

const laid = new WeakMap<Ground, ReadonlyMap<string, ReadonlySet<string>>>();

/** Keys of the places in the heading over each passage, by the passage's id. */
function placesOfHeadings(ground: Ground): ReadonlyMap<string, ReadonlySet<string>> {
  const old = laid.get(ground);
  if (old !== undefined) return old;
  const made = new Map<string, ReadonlySet<string>>();
  for (const told of ground.told) {
    let heading: string | undefined;
    let places: ReadonlySet<string> = new Set();
    for (const passage of told.read.passages) {
      if (passage.heading !== heading)
        places =
          passage.heading === undefined ? new Set() : placesIn(ground, told, passage.heading, passage.start);
      heading = passage.heading;
      made.set(passage.id, places);
    }
  }
  laid.set(ground, made);
  return made;
}

/** Keys of the places that the last heading of these words before a passage names. */
function placesIn(ground: Ground, { read, edition }: Told, heading: string, before: number): Set<string> {
  const start = LISTS.test(heading) ? -1 : edition.text.lastIndexOf(heading, before);
  if (start < 0) return new Set();
  return new Set(
    mentionsIn(read, start, start + heading.length).flatMap((mention) =>
      mention.kind === 'name' && mention.key !== undefined && ground.names.get(mention.key)?.kind === 'place'
        ? [mention.key]
        : [],
    ),
  );
}

/**
 * The place by which the headings over an episode's passages call it: what a reader knows a battle of a war by. Undefined where they name none,
 * or two equally.
 */
export function groundOfFight(ground: Ground, episode: Episode): string | undefined {
  const headings = placesOfHeadings(ground);
  const naming = new Map<string, number>();
  for (const id of episode.passages)
    for (const key of headings.get(id) ?? []) naming.set(key, (naming.get(key) ?? 0) + 1);
  const [first, second] = [...naming].sort(([a, one], [b, two]) => two - one || order(a, b));
  if (first === undefined || first[1] === second?.[1]) return undefined;
  return ground.names.get(first[0])?.label;
}

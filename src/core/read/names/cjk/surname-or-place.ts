import type { SurnameHit } from './surname-names.ts';

/** Words beside a name that tell it to be a place's, folded: behind it, before it, and what may follow those behind although it then tells nothing. */
export interface GroundWords {
  readonly behind: readonly string[];
  readonly before: readonly string[];
  readonly unless: readonly string[];
}

/** One in so many mentions must tell a place. */
const SHARE = 5;

/**
 * Names that begin with a sign that is a surname and that the text tells to be places all the same (`張家口`を占領, 攻克`黄陂`), folded: towns begin so as
 * often as people. A title or a rank beside any mention tells a person.
 */
export function placesAmong(
  folded: string,
  hits: readonly SurnameHit[],
  { behind, before, unless }: GroundWords,
  titled: (hit: SurnameHit) => boolean,
): ReadonlySet<string> {
  const told = new Map<string, { all: number; places: number; people: number }>();
  for (const hit of hits) {
    const name = folded.slice(hit.start, hit.end);
    const one = told.get(name) ?? { all: 0, places: 0, people: 0 };
    told.set(name, one);
    one.all++;
    if (titled(hit)) one.people++;
    else if (
      before.some((word) => folded.startsWith(word, hit.start - word.length)) ||
      behind.some(
        (word) => folded.startsWith(word, hit.end) && !unless.some((not) => folded.startsWith(not, hit.end)),
      )
    )
      one.places++;
  }
  const places = new Set<string>();
  for (const [name, { all, places: count, people }] of told)
    if (people === 0 && count * SHARE >= all && count > 0) places.add(name);
  return places;
}

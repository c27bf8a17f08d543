import type { NameMention } from '../model/mention.ts';
import type { Passage } from '../model/passage.ts';
import { isCombat } from './act-family.ts';
import type { Ground, Told } from './ground.ts';
import { mentionsIn } from './mentions-in.ts';

/** The battles that the heading over a passage names. */
export interface HeadingBattles {
  /** Keys of the places, of those it names, that the passage is told of. */
  readonly places: ReadonlySet<string>;
  /** The section, where its heading names one place or tells of one fight; a siege is none. */
  readonly section: string | undefined;
}

const NONE: HeadingBattles = { places: new Set(), section: undefined };

/** Marks that part the battles of a heading that lists several. */
const LISTS = /[・·、，,;；]/u;

const laid = new WeakMap<Ground, ReadonlyMap<string, HeadingBattles>>();

/** The battles in the heading over each passage, by the passage's id. */
export function battlesOfHeadings(ground: Ground): ReadonlyMap<string, HeadingBattles> {
  const old = laid.get(ground);
  if (old !== undefined) return old;
  const made = new Map<string, HeadingBattles>();
  for (const told of ground.told) {
    let heading: string | undefined;
    let named: readonly string[] = [];
    let section: string | undefined;
    const { account, edition } = told;
    for (const passage of told.read.passages) {
      if (passage.heading !== heading) {
        heading = passage.heading;
        const found = heading === undefined ? undefined : battlesIn(ground, told, heading, passage.start);
        named = found?.named ?? [];
        const one =
          found?.lasts !== true && (named.length === 1 || (named.length === 0 && found?.fought === true));
        section =
          one && !LISTS.test(heading ?? '') ? `${account.key} ${edition.id} ${passage.start}` : undefined;
      }
      if (named.length === 0 && section === undefined) made.set(passage.id, NONE);
      else made.set(passage.id, { places: toldOfHere(named, heading ?? '', passage), section });
    }
  }
  laid.set(ground, made);
  return made;
}

/** A heading that lists battles is of each; the passage under it is of the one that its own words name. With one name of the list nothing is told. */
function toldOfHere(named: readonly string[], heading: string, passage: Passage): ReadonlySet<string> {
  if (!LISTS.test(heading)) return new Set(named);
  if (named.length < 2) return new Set();
  const here = new Set(passage.names.map(({ key }) => key));
  const own = named.filter((key) => here.has(key));
  return new Set(own.length === 1 ? own : []);
}

interface InHeading {
  readonly named: readonly string[];
  /** Whether it tells of a fight. */
  readonly fought: boolean;
  /** Whether it tells of a siege or blockade, which holds fights and is none. */
  readonly lasts: boolean;
}

/** Acts that last for months. */
const LASTING: ReadonlySet<string> = new Set(['besiege', 'blockade']);

/**
 * Keys of the places that the last heading of these words before a passage names: a name known as a place, or one of no known kind where the
 * heading says that there was a fight (`Battle of Mukden`) or says nothing else.
 */
function battlesIn(
  ground: Ground,
  { read, edition }: Told,
  heading: string,
  before: number,
): InHeading | undefined {
  const start = edition.text.lastIndexOf(heading, before);
  if (start < 0) return undefined;
  const mentions = mentionsIn(read, start, start + heading.length);
  const names = mentions.filter(
    (one): one is NameMention & { key: string } => one.kind === 'name' && one.key !== undefined,
  );
  const ofKind = (kind: string): string[] => [
    ...new Set(names.flatMap(({ key }) => (ground.names.get(key)?.kind === kind ? [key] : []))),
  ];
  const fought = mentions.some((one) => one.kind === 'act' && isCombat(one.act));
  const lasts = mentions.some((one) => one.kind === 'act' && LASTING.has(one.act));
  const places = ofKind('place');
  if (places.length > 0) return { named: places, fought, lasts };
  const [only] = names;
  const bare =
    only !== undefined && only.words.length === heading.replace(/^[\s=#*]+|[\s=#*]+$/gu, '').length;
  return { named: fought || bare ? ofKind('other') : [], fought, lasts };
}

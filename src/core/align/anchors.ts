import type { Mention, TimeMention } from '../model/mention.ts';
import type { Passage, ReadEdition } from '../model/passage.ts';

/** A dated interval of a passage with how surely it belongs to it: 1 = told in it, less when carried. */
export interface DateAnchor {
  readonly lo: number;
  readonly hi: number;
  readonly sure: number;
  readonly own: boolean;
  readonly words: string;
}

/** What a passage offers for aligning; language-free. */
export interface Anchors {
  readonly passage: Passage;
  readonly account: string;
  /** Place in the account, from 0. */
  readonly order: number;
  readonly dates: readonly DateAnchor[];
  /** Keys of names, without parties. */
  readonly names: ReadonlySet<string>;
  /** Parties named: near stop-words in a war of two. */
  readonly parties: ReadonlySet<string>;
  readonly acts: ReadonlySet<string>;
  /** Acts, and what is counted in what role (`ship counted`): figures differ, what they count less so. */
  readonly matter: ReadonlySet<string>;
  /** Classes of the words it is told in (`bridge`, `armistice`). */
  readonly topics: ReadonlySet<string>;
  readonly numbers: readonly number[];
}

/** Certainty of a date carried over `distance` sentences: .72 for the next, falling by .85 each, less across a paragraph. */
const carriedCertainty = (distance: number, crossedParagraph: boolean): number =>
  Math.max(0.12, 0.72 * 0.85 ** Math.max(0, distance - 1)) * (crossedParagraph ? 0.7 : 1);

const dated = (time: TimeMention): DateAnchor[] => {
  const { earliest, latest } = time.value;
  if (earliest === undefined || latest === undefined) return [];
  return [
    { lo: earliest, hi: latest, sure: time.basis === 'guessed' ? 0.7 : 1, own: true, words: time.words },
  ];
};

/** Kinds and roles of figures that stand in any prose. */
const SAYS_LITTLE: ReadonlySet<string> = new Set(['person', 'duration', 'measure', 'other']);

/** The latest edition of each account, by the account's key. */
export function latestEditions(read: readonly ReadEdition[]): ReadEdition[] {
  const latest = new Map<string, ReadEdition>();
  for (const one of read) latest.set(one.edition.account, one);
  return [...latest.keys()]
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .map((account) => latest.get(account) as ReadEdition);
}

/** Anchors of every passage of an edition. */
export function anchorsOf(one: ReadEdition): Anchors[] {
  const found: Anchors[] = [];
  const { account } = one.edition;
  const headings = headingNames(one);
  const counted = countedIn(one);
  one.passages.forEach((passage, order) => {
    const own = passage.times.flatMap(dated);
    const inherited = passage.inherited;
    const carried: DateAnchor[] =
      own.length > 0 ||
      inherited?.when.value.earliest === undefined ||
      inherited.when.value.latest === undefined
        ? []
        : [
            {
              lo: inherited.when.value.earliest,
              hi: inherited.when.value.latest,
              sure: carriedCertainty(inherited.distance, inherited.crossedParagraph),
              own: false,
              words: inherited.when.words,
            },
          ];
    const names = new Set<string>();
    const parties = new Set<string>();
    for (const name of passage.names) {
      if (name.nameKind === 'demonym' || name.nameKind === 'party') {
        if (name.party !== undefined) parties.add(name.party);
      } else if (name.key !== undefined) names.add(name.key);
      if (name.party !== undefined) parties.add(name.party);
    }
    const acts = new Set(passage.acts.map(({ act }) => act));
    for (const key of headings[order] ?? []) names.add(key);
    found.push({
      passage,
      account,
      order,
      dates: own.length > 0 ? own : carried,
      names,
      parties,
      acts,
      matter: new Set([...acts, ...(counted.get(passage.id) ?? [])]),
      topics: new Set(passage.matter),
      numbers: passage.quantities
        .filter((q) => q.value.lo === q.value.hi && q.value.lo > 9)
        .map((q) => q.value.lo),
    });
  });
  return found;
}

/** All that an account's anchors say, as one text: equal where nothing has changed that passages are aligned by. */
export const saidByAnchors = (anchors: readonly Anchors[]): string =>
  JSON.stringify(
    anchors.map(({ passage, account, dates, names, parties, acts, matter, topics, numbers }) => [
      passage.id,
      account,
      dates,
      [...names],
      [...parties],
      [...acts],
      [...matter],
      [...topics],
      numbers,
    ]),
  );

/** Kinds of things counted in each passage and their roles, by passage id. */
function countedIn({ claims }: ReadEdition): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const claim of claims) {
    if (claim.kind !== 'quantity') continue;
    const list = found.get(claim.passage) ?? [];
    found.set(claim.passage, list);
    if (!SAYS_LITTLE.has(claim.object)) list.push(`${claim.object} counted`);
    for (const role of claim.roles) if (!SAYS_LITTLE.has(role)) list.push(`${role} counted`);
  }
  return found;
}

/** Keys of the names in the heading over each passage, in the order of passages. */
function headingNames({ passages, mentions }: ReadEdition): (readonly string[])[] {
  let last: string[] = [];
  let at = 0;
  let heading: string | undefined;
  return passages.map((passage) => {
    const before: string[] = [];
    for (; at < mentions.length && (mentions[at] as Mention).start < passage.start; at++) {
      const mention = mentions[at] as Mention;
      if (
        mention.kind === 'name' &&
        mention.key !== undefined &&
        mention.nameKind !== 'demonym' &&
        mention.nameKind !== 'party'
      )
        before.push(mention.key);
    }
    for (; at < mentions.length && (mentions[at] as Mention).start < passage.end; at++);
    if (passage.heading !== heading) last = before;
    heading = passage.heading;
    return heading === undefined ? [] : last;
  });
}

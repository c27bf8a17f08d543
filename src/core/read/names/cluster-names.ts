// Over the usual length: one pass over the names, in which whole names, surnames, ties and towns are tried in one order.
import type { NameKind } from '../../model/mention.ts';
import { blockKeys } from '../../text/block-keys.ts';
import { type Likeness, likeness, type Reading, readings } from '../../text/transliterate.ts';
import { hanTown } from './han-town.ts';
import { type NameIndex, withoutInitials } from './name-index.ts';
import { agreement, type GivenParts } from './person-parts.ts';
import { type Tie, Tied } from './tied-names.ts';

/** One name of one language, all its forms together, with how often it stands. */
export interface Lexeme {
  readonly id: string;
  /** Words without endings. */
  readonly stem: string;
  readonly language: string;
  /** Its shortest form as written. */
  readonly form: string;
  /** Spellings to be read aloud: the stem with `*` where an ending was cut, and the shortest form. */
  readonly spellings: readonly string[];
  readonly kind: NameKind;
  readonly initials: readonly string[];
  readonly count: number;
}

/** What a lexeme is taken for. */
export interface Cluster {
  readonly key: string;
  readonly party?: string;
  readonly score: number;
  readonly says: string;
}

/** Spellings closer than this are one name; docs/methods/names.md says how it was measured. */
export const SAME_NAME = 0.84;
/** Names of one or two consonants must be closer. */
const SAME_SHORT = 0.9;
/** Two spellings of one language are one name only when closer: there another letter mostly is another name. */
const SAME_LANGUAGE = 0.9;
/** What is told to be a place and what is told to be a person must sound nearly the same. */
const OTHER_KIND = 0.95;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Letters a name must have to be joined by sound. */
const LEAST = 4;
/** How the letters are read by which a town in Chinese characters is called elsewhere. */
const LETTERS = 'en';
/** Chinese characters it must have: each is a syllable. */
const LEAST_HAN = 2;

/** Whether a stem is too short to be told by its sound. */
const isShort = (stem: string): boolean => stem.length < (CJK.test(stem) ? LEAST_HAN : LEAST);

/** A name that later ones are compared with. */
export interface Known {
  readonly key: string;
  readonly party: string | undefined;
  readonly form: string;
  readonly kind: NameKind;
  readonly language: string;
  readonly given: GivenParts;
  /** Readings of the whole name, or of the surname alone. */
  readonly readings: readonly Reading[];
  readonly words: number;
  /** Whether the editor said that the spelling of a lexeme never names it. */
  readonly barred?: (lexeme: Lexeme) => boolean;
}

/** Whether a likeness makes two spellings one name: over the threshold, and closer where few consonants speak for it. */
export const isSameName = ({ score, a, b }: Likeness): boolean =>
  score >= (Math.min(a.consonants, b.consonants) <= 2 ? SAME_SHORT : SAME_NAME) - 1e-9;

const sounds = (likeness: Likeness): string =>
  likeness.a.sounds === likeness.b.sounds
    ? `both read ${likeness.a.sounds}`
    : `${likeness.a.sounds} by ${likeness.a.tradition}, ${likeness.b.sounds} by ${likeness.b.tradition}`;

/** A town in Chinese characters without its kind: 宛平 of 宛平城; every other stem as it is. */
const bareOf = ({ stem, spellings }: Lexeme): string => (CJK.test(stem) ? (spellings.at(-1) ?? stem) : stem);

/** Parts of a name: the last word is the surname of a person. */
const partsOf = (lexeme: Lexeme): { surname: string; given: GivenParts } => {
  const words = lexeme.stem.split(' ');
  return {
    surname: words[words.length - 1] as string,
    given: { words: words.slice(0, -1), initials: lexeme.initials },
  };
};

/** Readings of the last word alone. */
const surnameReadings = (lexeme: Lexeme): Reading[] =>
  lexeme.spellings.flatMap((spelling) => readings(spelling.split(' ').at(-1) as string, lexeme.language));

/**
 * Groups names that sound alike across scripts (see text/transliterate) with entries of the authority file, else with
 * each other, the most frequent first. A name of one word joins the one longer name it is a part of, when there is only
 * one; given names that contradict keep two people of one surname apart. Units are joined by number and kind alone.
 */
export function clusterNames(
  lexemes: readonly Lexeme[],
  index: NameIndex,
  ties: readonly Tie[] = [],
): Map<string, Cluster> {
  const blocks = new Map<string, Known[]>();
  const stems = new Map<string, Known>();
  const taken = new Set(index.all.map(({ entry }) => entry.key));
  const enter = (known: Known): void => {
    for (const key of blockKeys(known.readings)) {
      const list = blocks.get(key) ?? [];
      list.push(known);
      blocks.set(key, list);
    }
  };
  for (const { entry, stem, form, language } of index.all) {
    if (entry.kind === 'party' || entry.kind === 'demonym' || isShort(stem) || /\d/.test(stem)) continue;
    enter({
      key: entry.key,
      party: entry.party,
      form,
      language,
      kind: entry.kind === 'person' || entry.kind === 'place' || entry.kind === 'unit' ? entry.kind : 'other',
      given: index.given(entry),
      readings: readings(withoutInitials(form), language),
      words: stem.split(' ').length,
      barred: (lexeme) => index.barred(entry, lexeme.language, lexeme.stem),
    });
  }
  const tied = new Tied(ties, stems);
  const found = new Map<string, Cluster>();
  const words = (lexeme: Lexeme): number => lexeme.stem.split(' ').length;
  // Longer names first, so that a surname finds them; then the most frequent.
  const inOrder = [...lexemes].sort(
    (a, b) =>
      Number(words(b) > 1) - Number(words(a) > 1) ||
      b.count - a.count ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  for (const lexeme of inOrder) {
    const town = hanTown(lexeme.stem) ?? hanTown(bareOf(lexeme));
    const exact =
      stems.get(lexeme.stem) ??
      stems.get(bareOf(lexeme)) ??
      (town === undefined ? undefined : stems.get(town.key)) ??
      tied.to(lexeme);
    if (
      exact !== undefined &&
      agreement(exact.given, { words: [], initials: lexeme.initials }) !== 'contradicted'
    ) {
      found.set(lexeme.id, {
        key: exact.key,
        ...(exact.party === undefined ? {} : { party: exact.party }),
        score: 1,
        says: tied.by(lexeme)
          ? `an account writes both forms, one in brackets: ${exact.form}`
          : stems.has(lexeme.stem) || stems.has(bareOf(lexeme))
            ? `written like ${exact.form}`
            : `${lexeme.form} and ${exact.form} are one town`,
      });
      tied.enter(lexeme, exact);
      continue;
    }
    const own = lexeme.spellings.flatMap((spelling) => readings(spelling, lexeme.language));
    for (const letters of town?.letters ?? []) own.push(...readings(letters, LETTERS));
    const best =
      lexeme.kind === 'unit' || isShort(lexeme.stem)
        ? undefined
        : (whole(lexeme, own, blocks) ?? part(lexeme, blocks));
    if (best !== undefined) {
      const { known, says, score } = best;
      found.set(lexeme.id, {
        key: known.key,
        ...(known.party === undefined ? {} : { party: known.party }),
        score,
        says,
      });
      tied.enter(lexeme, known);
      continue;
    }
    const key = keyFor(lexeme, stems, taken);
    found.set(lexeme.id, { key, score: 1, says: 'a name of its own' });
    const { surname, given } = partsOf(lexeme);
    const entered: Known = {
      key,
      party: undefined,
      form: lexeme.form,
      kind: lexeme.kind,
      language: lexeme.language,
      given: words(lexeme) > 1 ? given : { words: [], initials: lexeme.initials },
      readings: own,
      words: words(lexeme),
    };
    for (const stem of [lexeme.stem, bareOf(lexeme), ...(town === undefined ? [] : [town.key])])
      stems.set(stem, stems.get(stem) ?? entered);
    tied.enter(lexeme, entered);
    if (lexeme.kind === 'unit' || isShort(lexeme.stem)) continue;
    enter(entered);
    if (words(lexeme) > 1 && lexeme.kind !== 'place' && surname.length >= LEAST && !CJK.test(surname))
      enter({ ...entered, readings: surnameReadings(lexeme), words: 1 });
  }
  return found;
}

/** A key that no other name has: two people of one stem get a number. */
function keyFor(lexeme: Lexeme, stems: ReadonlyMap<string, Known>, taken: ReadonlySet<string>): string {
  const plain = stems.has(lexeme.stem) ? `~${lexeme.initials.join('.')}. ${lexeme.stem}` : `~${lexeme.stem}`;
  if (!taken.has(plain)) return plain;
  // An entry that a decision made of a found name has that name's key.
  let number = 2;
  while (taken.has(`${plain} ${number}`)) number++;
  return `${plain} ${number}`;
}

interface Found {
  readonly known: Known;
  readonly score: number;
  readonly says: string;
}

const rounded = (score: number): number => Math.round(score * 1e9) / 1e9;

/** Everything filed under the same first consonants, in the order it was entered. */
function near(own: readonly Reading[], blocks: ReadonlyMap<string, readonly Known[]>): Set<Known> {
  const found = new Set<Known>();
  for (const key of blockKeys(own)) for (const known of blocks.get(key) ?? []) found.add(known);
  return found;
}

/** The known name a whole name sounds most like. */
function whole(
  lexeme: Lexeme,
  own: readonly Reading[],
  blocks: ReadonlyMap<string, readonly Known[]>,
): Found | undefined {
  const size = lexeme.stem.split(' ').length;
  const isHan = CJK.test(lexeme.stem);
  const { given } = partsOf(lexeme);
  let best: Found | undefined;
  for (const known of near(own, blocks)) {
    if (known.barred?.(lexeme) === true) continue;
    // Names in one script of signs sound alike far oftener than they are one.
    if (isHan && lexeme.stem.length < LEAST && CJK.test(known.form) && known.key.startsWith('~')) continue;
    if (known.words === 1 && size > 1 && known.given.words.length > 0) continue;
    const kinds = new Set([known.kind, lexeme.kind]);
    const least =
      kinds.has('place') && kinds.has('person')
        ? OTHER_KIND
        : known.language === lexeme.language
          ? SAME_LANGUAGE
          : SAME_NAME;
    const alike = likeness(own, known.readings, Math.max(least - 1e-9, best?.score ?? 0));
    if (alike === undefined || !isSameName(alike)) continue;
    if (
      size === 1 &&
      known.words === 1 &&
      agreement(known.given, { words: [], initials: lexeme.initials }) === 'contradicted'
    )
      continue;
    // Whole names may sound alike although one of their parts is another: Ivan Petrov, Ivana Petrova.
    if (
      size > 1 &&
      known.words === size &&
      lexeme.kind === 'person' &&
      agreement(known.given, given) === 'contradicted'
    )
      continue;
    const score = rounded(alike.score);
    best = {
      known,
      score,
      says: `${lexeme.form} sounds like ${known.form} (${score.toFixed(2)}; ${sounds(alike)})`,
    };
  }
  return best;
}

/** The one known person whose surname is this name's last word and whose given names do not contradict. */
function part(lexeme: Lexeme, blocks: ReadonlyMap<string, readonly Known[]>): Found | undefined {
  const { surname, given } = partsOf(lexeme);
  if (given.words.length === 0 || lexeme.kind === 'place' || surname.length < LEAST || CJK.test(surname))
    return undefined;
  const own = surnameReadings(lexeme);
  const fitting = new Map<string, Found>();
  for (const known of near(own, blocks)) {
    if (known.words !== 1 || known.kind === 'place' || known.barred?.(lexeme) === true) continue;
    const least = known.language === lexeme.language ? SAME_LANGUAGE : SAME_NAME;
    const alike = likeness(own, known.readings, least - 1e-9);
    if (alike === undefined || !isSameName(alike)) continue;
    const parts = agreement(known.given, given);
    // Without a given name on the other side a longer name is taken for it only when told to be a person.
    if (
      parts === 'contradicted' ||
      (parts === 'omitted' &&
        known.given.words.length === 0 &&
        known.kind !== 'person' &&
        lexeme.kind !== 'person')
    )
      continue;
    const score = rounded(alike.score);
    if (score > (fitting.get(known.key)?.score ?? 0))
      fitting.set(known.key, {
        known,
        score,
        says: `${lexeme.form} has the surname of ${known.form} (${score.toFixed(2)}) and no part against it`,
      });
  }
  return fitting.size === 1 ? [...fitting.values()][0] : undefined;
}

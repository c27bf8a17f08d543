import { hanTowns } from '../../../languages/han-towns.ts';
import type { Language } from '../../../languages/language.ts';
import { foldHan } from '../../../text/han-variants.ts';
import { alsoSums } from '../../han/also-sums.ts';
import { type HanLexicon, hanLexicon } from '../../han/han-lexicon.ts';
import { LanguageTable } from '../../lexicon/language-table.ts';
import { type FrameWords, frameWordsOf } from './frame-words.ts';
import { type LoanWords, loanWordsOf } from './loan-words.ts';
import { signMarks } from './sign-marks.ts';
import { pairKey } from './signs.ts';
import { type Surnames, surnamesOf } from './surname-names.ts';
import type { GroundWords } from './surname-or-place.ts';
import { wordsOf } from './words-of.ts';

/** The lists of one language written without spaces, ready for finding names. All forms are folded. */
export interface NameTables {
  readonly language: Language;
  readonly lexicon: HanLexicon;
  /** Peoples and states with their codes by their first two characters, or their only one, longest first. */
  readonly demonyms: ReadonlyMap<number, readonly (readonly [form: string, code: string])[]>;
  /** Forms that are a state only before a word of its people or forces, besides those of one sign. */
  readonly cities: ReadonlySet<string>;
  /** Of the peoples, those that may be a word of place and one of a sum as well: 战争|中|共|死亡. */
  readonly parted: ReadonlySet<string>;
  /** Endings of places, and titles, longest first. */
  readonly suffixes: readonly string[];
  readonly titles: readonly string[];
  readonly notNames: ReadonlySet<string>;
  /** Words that hold an ending of places and name none, by their first sign. */
  readonly notPlaces: ReadonlyMap<string, readonly string[]>;
  readonly ground: GroundWords;
  readonly frames: FrameWords | undefined;
  /** Towns of the list by their first sign, longest first. */
  readonly towns: ReadonlyMap<string, readonly string[]>;
  readonly loans: LoanWords;
  /** Signs before which a given name ends, and those in none. */
  readonly leads: string;
  readonly notGiven: string;
  readonly surnames: Surnames;
  /** What may begin or end at a character, as bits of `MARK`, by code unit. */
  readonly marks: Uint16Array;
}

const TOWNS = Map.groupBy(
  hanTowns
    .filter(({ sure }) => sure)
    .flatMap(({ forms }) => forms.map(foldHan))
    .sort((a, b) => b.length - a.length),
  (form) => form.charAt(0),
);

const compiled = new LanguageTable<NameTables>();

/** The tables of a language, compiled when first asked. */
export function nameTables(language: Language): NameTables {
  const old = compiled.get(language);
  if (old !== undefined) return old;
  const made = compile(language);
  compiled.set(language, made);
  return made;
}

function compile(language: Language): NameTables {
  const { names, places } = language;
  const lexicon = hanLexicon(language);
  const notNames = names.notNames.map(foldHan);
  const tables = {
    language,
    lexicon,
    demonyms: demonymsOf(language),
    cities: new Set(Object.keys(names.cityStates ?? {}).map(foldHan)),
    parted: new Set(
      Object.keys(names.demonyms)
        .map(foldHan)
        .filter((form) => alsoSums(lexicon.trie, form)),
    ),
    suffixes: longestFirst(places.suffixes),
    titles: longestFirst(names.personSuffixes),
    notNames: new Set(notNames),
    notPlaces: Map.groupBy(wordsOf(places.notPlaces), (word) => word.charAt(0)),
    ground: {
      behind: wordsOf(places.ground?.behind),
      before: wordsOf(places.ground?.before),
      unless: wordsOf(places.ground?.unless),
    },
    frames: frameWordsOf(places),
    towns: TOWNS,
    loans: loanWordsOf(new Set([...wordsOf(names.loanWords), ...notNames]), names.commonEndings ?? []),
    leads: foldHan(names.leads ?? ''),
    notGiven: foldHan(names.notGiven ?? ''),
    surnames: surnamesOf(names.surnames ?? ''),
  };
  return { ...tables, marks: signMarks(tables) };
}

/** Peoples and states, cities among them, by their first two characters, or their only one, longest first. */
function demonymsOf({ names }: Language): NameTables['demonyms'] {
  const peoples = Object.entries(names.demonyms);
  const cities = Object.entries(names.cityStates ?? {});
  const folded = [...peoples, ...cities].map(([form, code]): [string, string] => [foldHan(form), code]);
  folded.sort((a, b) => byLength(a[0], b[0]));
  return Map.groupBy(folded, ([form]) => pairKey(form, 0, form.length));
}

const byLength = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : a > b ? 1 : 0);

/** Words without doubles, the longest first. */
const longestFirst = (words: readonly string[]): readonly string[] =>
  [...new Set(words.map(foldHan))].sort(byLength);

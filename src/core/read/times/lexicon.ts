import type { ClockNeed } from '../../languages/spoken-clock.ts';
import type {
  DayPart,
  LengthUnit,
  RelativePhrase,
  Season,
  Stretch,
  TimeWords,
} from '../../languages/time-words.ts';
import { foldWord } from '../../text/fold.ts';
import { spokenPhrases } from './spoken-phrases.ts';
import { MARK, NUMBER, timeTokens, WORD } from './tokens.ts';

/** What one phrase of the lexicon means. */
export interface Sense {
  /** A number of `KIND`. */
  readonly kind: number;
  readonly value: number;
  readonly part: DayPart | undefined;
  readonly stretch: Stretch | undefined;
  readonly season: Season | undefined;
  readonly relative: RelativePhrase | undefined;
  readonly name: string | undefined;
  readonly length: LengthUnit | 'X' | undefined;
  /** Of a time of day in words, whose value is in minutes: what must stand beside it, and whether the whole hour is meant. */
  readonly need: ClockNeed | undefined;
  readonly within: boolean | undefined;
}

/** The meaning with every field: they are asked at every token, and things of one shape are looked into much faster. */
function senseOf(told: Pick<Sense, 'kind' | 'value'> & Partial<Sense>): Sense {
  const { kind, value, part, stretch, season, relative, name, length, need, within } = told;
  return { kind, value, part, stretch, season, relative, name, length, need, within };
}

/** A trie over lower-case words; `#` stands for a number. */
export interface PhraseNode {
  readonly next: Map<string, PhraseNode>;
  readonly senses: Sense[];
  /** Kinds of every phrase that ends here or below, as bits. */
  low: number;
  high: number;
  /** Kinds of the phrases that end here. */
  ownLow: number;
  ownHigh: number;
  /** Of a first word: it is a number. */
  number: boolean;
}

/** Kinds of phrase; those before `yearNouns` may open a time expression, the others only stand inside or before one. */
export const KINDS = [
  'month',
  'monthBefore',
  'weekday',
  'ordinal',
  'part',
  'adverb',
  'stretch',
  'season',
  'relative',
  'fromDay',
  'nightOf',
  'nightInto',
  'yearBefore',
  'decadeName',
  'feast',
  'nows',
  'pasts',
  'futures',
  'lengthWord',
  'someOf',
  'spokenClock',
  'ad',
  'yearNouns',
  'thatYear',
  'thatMonth',
  'yearPrepositions',
  'decadeSuffixes',
  'decadeNouns',
  'decadeBefore',
  'centuryNouns',
  'bc',
  'links',
  'from',
  'to',
  'between',
  'and',
  'nightTo',
  'approx',
  'clockAt',
  'clockExact',
  'clockNear',
  'clockBefore',
  'oclock',
  'minutes',
  'am',
  'pm',
  'spokenAt',
  'clockPart',
  'oldStyle',
  'newStyle',
  'number',
  'doubtfulSeasonBefore',
  'dayBefore',
  'dayNouns',
  'length',
  'zone',
] as const;

export type Kind = (typeof KINDS)[number];

/** Number of every kind; a set of kinds is two words of bits. */
export const KIND = Object.fromEntries(KINDS.map((kind, index) => [kind, index])) as Readonly<
  Record<Kind, number>
>;

/** Bit of a kind in the lower word (kinds 0 to 30). */
export const lowBit = (kind: number): number => (kind < 31 ? 1 << kind : 0);
/** Bit of a kind in the upper word. */
export const highBit = (kind: number): number => (kind < 31 ? 0 : 1 << (kind - 31));
const OPENING = (1 << KIND.yearNouns) - 1;
const HOUR_BEFORE = highBit(KIND.clockBefore);

/** Words of time of one language, ready to scan with. */
export interface TimeLexicon {
  readonly root: PhraseNode;
  readonly words: TimeWords;
  /** Number words by their token. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly doubtful: ReadonlySet<string>;
  readonly doubtfulSeasons: ReadonlySet<string>;
  readonly namedPlaces: ReadonlySet<string>;
  readonly suffixes: ReadonlySet<string>;
  readonly countedWhole: ReadonlySet<string>;
  readonly countedStems: ReadonlySet<string>;
  readonly countedPeoples: ReadonlySet<string>;
  readonly countedBehind: ReadonlySet<string>;
  readonly dated: ReadonlySet<string>;
  /** Reads inflected month names of a language known only from CLDR. */
  readonly guess: ((word: string) => number) | undefined;
}

/** `stem|a|b` to the list stem+a, stem+b; a plain phrase to itself. */
export function forms(entry: string): string[] {
  const parts = entry.split('|');
  const stem = parts[0] ?? '';
  return parts.length === 1 ? [stem] : parts.slice(1).map((ending) => stem + ending);
}

/** True when one of these kinds of phrase may open a time expression: those of `OPENING`, and the hour before its figure. */
export const opens = (low: number, high: number): boolean =>
  (low & OPENING) !== 0 || (high & HOUR_BEFORE) !== 0;

const built = new Map<TimeWords, TimeLexicon>();

/** Lexicon of a language, compiled once. */
export function timeLexicon(words: TimeWords, guess?: (word: string) => number): TimeLexicon {
  const ready = built.get(words);
  if (ready !== undefined) return ready;
  const root = newNode();
  const add = (entries: readonly string[], told: Parameters<typeof senseOf>[0]): void => {
    const sense = senseOf(told);
    for (const entry of entries) for (const form of forms(entry)) put(root, form, sense);
  };
  for (const [index, list] of words.months.entries()) add(list, { kind: KIND.month, value: index + 1 });
  for (const [index, entry] of words.weekdays.entries())
    add([entry], { kind: KIND.weekday, value: index < 7 ? index + 1 : 0 });
  for (const [word, value] of Object.entries(words.ordinals)) add([word], { kind: KIND.ordinal, value });
  for (const [word, value] of Object.entries(words.numbers)) add([word], { kind: KIND.number, value });
  for (const [part, list] of Object.entries(words.dayParts))
    add(list, { kind: KIND.part, value: 0, part: part as DayPart });
  for (const [part, list] of Object.entries(words.dayAdverbs))
    add(list, { kind: KIND.adverb, value: 0, part: part as DayPart });
  for (const [stretch, list] of Object.entries(words.stretches))
    add(list, { kind: KIND.stretch, value: 0, stretch: stretch as Stretch });
  for (const [season, list] of Object.entries(words.seasons))
    add(list, { kind: KIND.season, value: 0, season: season as Season });
  for (const kind of [
    'yearNouns',
    'yearBefore',
    'thatYear',
    'yearPrepositions',
    'decadeSuffixes',
    'decadeNouns',
    'centuryNouns',
    'bc',
    'ad',
    'links',
    'from',
    'to',
    'between',
    'and',
    'nightOf',
    'nightInto',
    'nightTo',
    'approx',
    'clockAt',
    'oclock',
    'minutes',
    'am',
    'pm',
    'oldStyle',
    'newStyle',
  ] as const)
    add(words[kind], { kind: KIND[kind], value: 0 });
  for (const kind of [
    'thatMonth',
    'doubtfulSeasonBefore',
    'dayBefore',
    'decadeBefore',
    'clockBefore',
    'clockExact',
    'clockNear',
    'someOf',
    'nows',
    'pasts',
    'futures',
  ] as const)
    add(words[kind] ?? [], { kind: KIND[kind], value: 0 });
  for (const [day, list] of Object.entries(words.feasts ?? {}))
    add(list, { kind: KIND.feast, value: Number(day.slice(0, 2)) * 100 + Number(day.slice(3)) });
  for (const [word, value] of Object.entries(words.decadeNames ?? {}))
    add([word], { kind: KIND.decadeName, value });
  for (const [unit, list] of Object.entries(words.lengths ?? {}))
    add(list, { kind: KIND.length, value: 0, length: unit as LengthUnit });
  for (const [value, list] of Object.entries(words.lengthWords ?? {}))
    add(list, { kind: KIND.lengthWord, value: 0, name: value });
  add(words.monthBefore ?? [], { kind: KIND.monthBefore, value: 0 });
  add(words.dayNouns ?? [], { kind: KIND.dayNouns, value: 0 });
  for (const relative of words.relative) add(relative.phrases, { kind: KIND.relative, value: 0, relative });
  for (const relative of words.fromDay ?? [])
    add(relative.phrases, { kind: KIND.fromDay, value: 0, relative });
  for (const [name, list] of Object.entries(words.zones)) add(list, { kind: KIND.zone, value: 0, name });
  if (words.spoken !== undefined) {
    for (const { phrase, minutes, need, within } of spokenPhrases(words.spoken))
      put(root, phrase, senseOf({ kind: KIND.spokenClock, value: minutes, need, within }));
    add(words.spoken.told, { kind: KIND.spokenAt, value: 0 });
    for (const [part, list] of Object.entries(words.spoken.parts))
      add(list, { kind: KIND.clockPart, value: 0, part: part as DayPart });
  }
  const counted = words.counted.flatMap(forms).map(wordOf);
  const lexicon: TimeLexicon = {
    root,
    words,
    numbers: new Map(Object.entries(words.numbers).map(([word, value]) => [wordOf(word), value])),
    doubtful: new Set(words.doubtfulMonths.flatMap(forms).map(wordOf)),
    doubtfulSeasons: new Set((words.doubtfulSeasons ?? []).map(wordOf)),
    namedPlaces: new Set(words.namedPlaces ?? []),
    suffixes: new Set(words.ordinalSuffixes.map(wordOf)),
    countedWhole: new Set(counted.filter((word) => !word.endsWith('*'))),
    dated: new Set(words.dated ?? []),
    countedBehind: new Set(words.countedBehind ?? []),
    countedPeoples: new Set((words.countedPeoples ?? []).map(foldWord)),
    countedStems: new Set(counted.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))),
    guess,
  };
  for (const word of lexicon.numbers.keys()) {
    const node = root.next.get(word) ?? newNode();
    node.number = true;
    root.next.set(word, node);
  }
  built.set(words, lexicon);
  return lexicon;
}

const newNode = (): PhraseNode => ({
  next: new Map(),
  senses: [],
  low: 0,
  high: 0,
  ownLow: 0,
  ownHigh: 0,
  number: false,
});

/** A single word as the tokens write it. */
const wordOf = (word: string): string => word.replaceAll('ё', 'е').replaceAll('’', "'");

function put(root: PhraseNode, phrase: string, sense: Sense): void {
  let node = root;
  // A number is told as `{n}`; a figure in a phrase stands for any number too. Joined anew the phrase is a string of the plain kind, as texts are:
  // the engine looks characters up slowly where it has met strings of many kinds.
  const marked = timeTokens(Array.from(phrase.replace('{n}', ' 0 ')).join(''));
  for (let i = 0; i < marked.count; i++) {
    const kind = marked.kind[i];
    const key = kind === NUMBER ? '#' : kind === WORD || kind === MARK ? (marked.lower[i] ?? '') : '';
    let next = node.next.get(key);
    if (next === undefined) {
      next = newNode();
      node.next.set(key, next);
    }
    node = next;
    node.low |= lowBit(sense.kind);
    node.high |= highBit(sense.kind);
  }
  if (node === root || node.senses.some((known) => known.kind === sense.kind)) return;
  node.senses.push(sense);
  node.ownLow |= lowBit(sense.kind);
  node.ownHigh |= highBit(sense.kind);
}

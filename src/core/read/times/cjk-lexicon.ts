import type {
  CjkRelative,
  CjkTimeWords,
  DayPart,
  Season,
  Stretch,
  TimeUnit,
} from '../../languages/time-words.ts';
import type { CalendarName } from '../../model/interval.ts';

/** What a phrase of a language without spaces means. */
export interface CjkSense {
  readonly era?: { readonly before: number; readonly calendar: CalendarName };
  readonly stretch?: Stretch;
  readonly part?: DayPart;
  readonly season?: Season;
  readonly relative?: CjkRelative;
  readonly unit?: TimeUnit;
  readonly name?: string;
  readonly on?: number;
}

/** Kinds of phrase. */
export type CjkKind =
  | 'year'
  | 'month'
  | 'day'
  | 'dayBehindMonth'
  | 'links'
  | 'western'
  | 'lunar'
  | 'leapMonth'
  | 'era'
  | 'weekday'
  | 'stretch'
  | 'part'
  | 'season'
  | 'to'
  | 'and'
  | 'nightBetween'
  | 'yearsOn'
  | 'monthsOn'
  | 'relative'
  | 'unit'
  | 'later'
  | 'earlier'
  | 'zone'
  | 'am'
  | 'pm'
  | 'hour'
  | 'minute'
  | 'half'
  | 'bc'
  | 'decade'
  | 'century'
  | 'approx'
  | 'clockNear'
  | 'lengths'
  | 'nameAfter'
  | 'notPart';

interface Entry {
  readonly phrase: string;
  readonly sense: CjkSense;
}

/** Phrases of a language by kind and first code unit, longest first, and which characters may begin a date. */
export interface CjkLexicon {
  readonly find: (kind: CjkKind) => ReadonlyMap<number, readonly Entry[]>;
  /** 1 = figure, 2 = numeral sign, 4 = begins a phrase that may open a date. */
  readonly classes: Uint8Array;
  /** Characters that may follow a number of a time expression. */
  readonly followers: ReadonlySet<string>;
}

const FIGURES = '0123456789０１２３４５６７８９';
/** Signs of number words, with their value; units from ten up are multiplied. */
const NUMERALS: ReadonlyMap<string, number> = new Map([
  ['〇', 0],
  ['零', 0],
  ['○', 0],
  ['一', 1],
  ['二', 2],
  ['三', 3],
  ['四', 4],
  ['五', 5],
  ['六', 6],
  ['七', 7],
  ['八', 8],
  ['九', 9],
  ['两', 2],
  ['兩', 2],
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['廿', 20],
  ['卅', 30],
  ['元', 1],
  ['正', 1],
]);
/** The same by code unit, -1 for what is none: a character asked for by itself is a new string each time. */
export const NUMERAL_VALUES = new Int16Array(65_536).fill(-1);
for (const [sign, value] of NUMERALS) NUMERAL_VALUES[sign.charCodeAt(0)] = value;

const OPENERS: readonly CjkKind[] = [
  'western',
  'lunar',
  'leapMonth',
  'era',
  'yearsOn',
  'monthsOn',
  'relative',
  'bc',
  'am',
  'pm',
];

const FOLLOWERS: readonly CjkKind[] = [
  'year',
  'month',
  'day',
  'dayBehindMonth',
  'to',
  'and',
  'hour',
  'decade',
  'century',
  'unit',
  'half',
];
const MARKS = '（(［[/-.／．－:：';

const built = new Map<CjkTimeWords, CjkLexicon>();

/** Lexicon of a language, compiled once. */
export function cjkLexicon(words: CjkTimeWords): CjkLexicon {
  const ready = built.get(words);
  if (ready !== undefined) return ready;
  const kinds = new Map<CjkKind, Map<number, Entry[]>>();
  const add = (kind: CjkKind, phrase: string, sense: CjkSense = {}): void => {
    if (phrase === '') return;
    let map = kinds.get(kind);
    if (map === undefined) {
      map = new Map();
      kinds.set(kind, map);
    }
    const first = phrase.charCodeAt(0);
    const list = map.get(first);
    if (list === undefined) map.set(first, [{ phrase, sense }]);
    else list.push({ phrase, sense });
  };
  add('year', words.year);
  add('month', words.month);
  add('day', words.day);
  for (const kind of [
    'dayBehindMonth',
    'links',
    'western',
    'lunar',
    'leapMonth',
    'to',
    'and',
    'nightBetween',
    'later',
    'earlier',
    'am',
    'pm',
    'hour',
    'minute',
    'half',
    'bc',
    'decade',
    'century',
    'approx',
    'clockNear',
    'lengths',
    'nameAfter',
  ] as const)
    for (const phrase of words[kind]) add(kind, phrase);
  for (const phrase of words.notParts ?? []) add('notPart', phrase);
  for (const phrase of words.weekdays) add('weekday', phrase);
  for (const era of words.eras) add('era', era.name, { era });
  for (const [phrase, stretch] of Object.entries(words.stretches)) add('stretch', phrase, { stretch });
  for (const [phrase, part] of Object.entries(words.dayParts)) add('part', phrase, { part });
  for (const [phrase, season] of Object.entries(words.seasons)) add('season', phrase, { season });
  for (const [phrase, on] of Object.entries(words.yearsOn)) add('yearsOn', phrase, { on });
  for (const [phrase, on] of Object.entries(words.monthsOn)) add('monthsOn', phrase, { on });
  for (const relative of words.relative) add('relative', relative.phrase, { relative });
  for (const [phrase, unit] of Object.entries(words.units)) add('unit', phrase, { unit });
  for (const [name, phrases] of Object.entries(words.zones))
    for (const phrase of phrases) add('zone', phrase, { name });
  const classes = new Uint8Array(65536);
  for (const figure of FIGURES) classes[figure.charCodeAt(0)] = 1;
  for (const sign of NUMERALS.keys()) classes[sign.charCodeAt(0)] = 2;
  for (const map of kinds.values())
    for (const list of map.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  for (const kind of OPENERS)
    for (const first of kinds.get(kind)?.keys() ?? []) classes[first] = (classes[first] ?? 0) | 4;
  const none = new Map<number, Entry[]>();
  const followers = new Set([
    ...MARKS,
    ...FOLLOWERS.flatMap((kind) =>
      [...(kinds.get(kind)?.keys() ?? [])].map((unit) => String.fromCharCode(unit)),
    ),
  ]);
  const lexicon: CjkLexicon = { find: (kind) => kinds.get(kind) ?? none, classes, followers };
  built.set(words, lexicon);
  return lexicon;
}

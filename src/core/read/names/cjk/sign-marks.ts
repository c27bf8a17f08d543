import { foldHan } from '../../../text/han-variants.ts';
import type { NameTables } from './name-tables.ts';
import { isKatakana } from './signs.ts';

/** What may begin or end at a character, as bits: most of a text is passed over by one look. */
export const MARK = {
  demonym: 1,
  katakana: 2,
  ordinal: 4,
  placeEnd: 8,
  title: 16,
  dot: 32,
  /** Spells sounds; `rare`: and hardly does anything else. */
  sound: 64,
  rare: 128,
  /** Begins a word of ground that stands behind a name; ends one before it. */
  groundBehind: 256,
  groundBefore: 512,
  town: 1024,
} as const;

/** Dots of a name in parts; the double hyphen stands in runs of katakana alone. */
const NAME_DOTS = '\u30fb\u00b7\u2027\u2022';

/** The bits of `MARK` of every code unit. */
export function signMarks(tables: Omit<NameTables, 'marks'>): Uint16Array {
  const marks = new Uint16Array(65_536);
  const mark = (unit: number, bit: number): void => {
    marks[unit] = (marks[unit] as number) | bit;
  };
  const markAll = (signs: Iterable<string>, bit: number): void => {
    for (const sign of signs) mark(sign.charCodeAt(0), bit);
  };
  const { names, numbers } = tables.language;
  for (const pair of tables.demonyms.keys()) mark(pair & 0xffff, MARK.demonym);
  for (let unit = 0x30a1; unit <= 0x30ff; unit++) if (isKatakana(unit)) mark(unit, MARK.katakana);
  const ordinals = numbers.labelsBefore.filter((word) => word.length === 1);
  markAll(ordinals.map(foldHan), MARK.ordinal);
  for (const suffix of tables.suffixes) mark(suffix.charCodeAt(suffix.length - 1), MARK.placeEnd);
  markAll(tables.titles, MARK.title);
  markAll(foldHan(names.spelling?.rare ?? ''), MARK.sound | MARK.rare);
  markAll(foldHan(names.spelling?.common ?? ''), MARK.sound);
  markAll(NAME_DOTS, MARK.dot);
  for (const pair of tables.frames?.behind.keys() ?? []) mark(pair & 0xffff, MARK.groundBehind);
  for (const pair of tables.frames?.before.keys() ?? []) mark(Math.floor(pair / 65_536), MARK.groundBefore);
  markAll(tables.towns.keys(), MARK.town);
  return marks;
}

// Over the usual length: eight ways to find a name share one map of taken characters and one test of word borders.
import { hanTowns } from '../../languages/han-towns.ts';
import type { Language } from '../../languages/language.ts';
import type { NameMention, TimeMention } from '../../model/mention.ts';
import { foldedHan, foldHan } from '../../text/han-variants.ts';
import { alsoSums } from '../han/also-sums.ts';
import { type HanLexicon, hanLexicon } from '../han/han-lexicon.ts';
import { HAN, type HanSense, NEAR } from '../han/han-sense.ts';
import { LanguageTable } from '../lexicon/language-table.ts';
import { hanNumberAt } from '../numbers/numbers-cjk.ts';
import type { Segment } from '../segment.ts';
import { GroundNames } from './ground-names.ts';
import { type LoanWords, loanWordsOf } from './loan-words.ts';
import { beginsBody, isOffice, isRank } from './person-before-title.ts';
import { type SurnameHit, type Surnames, surnameIn, surnamesOf } from './surname-names.ts';
import { type GroundWords, placesAmong } from './surname-or-place.ts';

/** A name found in Japanese or Chinese prose. */
export interface CjkName {
  readonly start: number;
  readonly end: number;
  readonly nameKind: NameMention['nameKind'];
  readonly party?: string;
  readonly rule: string;
  readonly says: string;
}

/** Characters a name may have before its place ending, its title or its dot. */
const LONGEST = 6;
const PLACE = 4;
/** Characters behind the first dot of a name in parts. */
const DOTTED = 4 * LONGEST;
/** Characters of a foreign name spelt in signs. */
const SPELT = 8;
/** Characters of a run in which a surname is looked for. */
const RUN = 12;

const isHan = (unit: number): boolean => (unit >= 0x4e00 && unit <= 0x9fff) || unit === 0x3005;
const isKatakana = (unit: number): boolean =>
  (unit >= 0x30a1 && unit <= 0x30fa) || (unit >= 0x30fc && unit <= 0x30ff);
/** ・ and the dots of Chinese between the parts of a foreign name. */
const DOTS = /[\u30fb\u00b7\u2027\u2022\u30a0\uff1d]/;
const isDot = (unit: number): boolean =>
  unit === 0x30fb ||
  unit === 0xb7 ||
  unit === 0x2027 ||
  unit === 0x2022 ||
  unit === 0x30a0 ||
  unit === 0xff1d;

interface Finder {
  readonly lexicon: HanLexicon;
  /** Peoples and states by their first two characters, or their only one, longest first. */
  readonly demonyms: ReadonlyMap<number, readonly (readonly [string, string])[]>;
  /** Forms that are a state only before a word of its people or forces, besides those of one sign. */
  readonly cities: ReadonlySet<string>;
  /** Of these, those that may be a word of place and one of a sum as well: 战争|中|共|死亡. */
  readonly parted: ReadonlySet<string>;
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
  /** What may begin or end at a character, as bits of `AT`: most of a text is passed over by one look. */
  readonly at: Uint16Array;
}

/** Words of ground behind and before a place without an ending, by their first and by their last two signs, longest first, and what is none. */
interface FrameWords {
  readonly behind: ReadonlyMap<number, readonly FrameWord[]>;
  readonly before: ReadonlyMap<number, readonly FrameWord[]>;
  readonly common: ReadonlySet<string>;
  readonly notFirst: string;
  readonly notLast: string;
}

/** A word of ground; `sure`: it is said of towns alone. */
interface FrameWord {
  readonly form: string;
  readonly sure: boolean;
}

const AT = {
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

/** Words of a list parted by blanks, folded. */
const wordsOf = (list: string | undefined): string[] =>
  foldHan(list ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');

/** Words of ground with `!` before those of towns alone, by two of their signs, longest first. */
function bySigns(list: string, from: number): ReadonlyMap<number, FrameWord[]> {
  const words = wordsOf(list).map(
    (word): FrameWord => ({ form: word.replace('!', ''), sure: word.startsWith('!') }),
  );
  words.sort((a, b) => b.form.length - a.form.length);
  return Map.groupBy(words, ({ form }) => {
    const at = from < 0 ? form.length + from : from;
    return headOf(form, at, at + 2);
  });
}

function framesOf({ places }: Language): FrameWords | undefined {
  const { frames } = places;
  return frames === undefined
    ? undefined
    : {
        behind: bySigns(frames.behind, 0),
        before: bySigns(frames.before, -2),
        common: new Set(wordsOf(`${frames.common} ${places.notPlaces} ${frames.behind.replaceAll('!', '')}`)),
        notFirst: foldHan(frames.notFirst),
        notLast: foldHan(frames.notLast),
      };
}

const TOWNS = Map.groupBy(
  hanTowns
    .filter(({ sure }) => sure)
    .flatMap(({ forms }) => forms.map(foldHan))
    .sort((a, b) => b.length - a.length),
  (form) => form.charAt(0),
);

const finders = new LanguageTable<Finder>();

function finderOf(language: Language): Finder {
  const old = finders.get(language);
  if (old !== undefined) return old;
  const demonyms = new Map<number, [string, string][]>();
  const cityStates = language.names.cityStates ?? {};
  for (const [form, code] of [...Object.entries(language.names.demonyms), ...Object.entries(cityStates)]) {
    const folded = foldHan(form);
    const head = headOf(folded, 0, folded.length);
    const list = demonyms.get(head) ?? [];
    list.push([folded, code]);
    demonyms.set(head, list);
  }
  for (const list of demonyms.values())
    list.sort((a, b) => b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
  const byLength = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : a > b ? 1 : 0);
  const suffixes = [...new Set(language.places.suffixes.map(foldHan))].sort(byLength);
  const titles = [...new Set(language.names.personSuffixes.map(foldHan))].sort(byLength);
  const at = new Uint16Array(65_536);
  const mark = (unit: number, bit: number): void => {
    at[unit] = (at[unit] as number) | bit;
  };
  for (const head of demonyms.keys()) mark(head & 0xffff, AT.demonym);
  for (let unit = 0x30a1; unit <= 0x30ff; unit++) if (isKatakana(unit)) mark(unit, AT.katakana);
  for (const ordinal of language.numbers.labelsBefore)
    if (ordinal.length === 1) mark(foldHan(ordinal).charCodeAt(0), AT.ordinal);
  for (const suffix of suffixes) mark(suffix.charCodeAt(suffix.length - 1), AT.placeEnd);
  for (const title of titles) mark(title.charCodeAt(0), AT.title);
  const { rare, common } = language.names.spelling ?? { rare: '', common: '' };
  for (const sign of foldHan(rare)) mark(sign.charCodeAt(0), AT.sound | AT.rare);
  for (const sign of foldHan(common)) mark(sign.charCodeAt(0), AT.sound);
  for (const dot of [0x30fb, 0xb7, 0x2027, 0x2022]) mark(dot, AT.dot);
  const frames = framesOf(language);
  for (const signs of frames?.behind.keys() ?? []) mark(signs & 0xffff, AT.groundBehind);
  for (const signs of frames?.before.keys() ?? []) mark(Math.floor(signs / 65_536), AT.groundBefore);
  for (const sign of TOWNS.keys()) mark(sign.charCodeAt(0), AT.town);
  const lexicon = hanLexicon(language);
  const made: Finder = {
    lexicon,
    at,
    demonyms,
    parted: new Set(
      Object.keys(language.names.demonyms)
        .map(foldHan)
        .filter((form) => alsoSums(lexicon.trie, form)),
    ),
    cities: new Set(Object.keys(cityStates).map(foldHan)),
    suffixes,
    titles,
    notNames: new Set(language.names.notNames.map(foldHan)),
    notPlaces: Map.groupBy(wordsOf(language.places.notPlaces), (word) => word.charAt(0)),
    ground: {
      behind: wordsOf(language.places.ground?.behind),
      before: wordsOf(language.places.ground?.before),
      unless: wordsOf(language.places.ground?.unless),
    },
    frames,
    towns: TOWNS,
    leads: foldHan(language.names.leads ?? ''),
    notGiven: foldHan(language.names.notGiven ?? ''),
    loans: loanWordsOf(
      new Set([...wordsOf(language.names.loanWords), ...language.names.notNames.map(foldHan)]),
      language.names.commonEndings ?? [],
    ),
    surnames: surnamesOf(language.names.surnames ?? ''),
  };
  finders.set(language, made);
  return made;
}

/**
 * Names without capitals: runs of katakana and parts joined by a dot that are no common words, peoples and states by the
 * language's list, forces with a number (第19師団), up to four characters before a place ending and up to six before a title.
 * A name never begins or ends inside a word the language's lists know.
 */
export function cjkNames(
  text: string,
  segments: readonly Segment[],
  language: Language,
  times: readonly TimeMention[],
): CjkName[] {
  const finder = finderOf(language);
  const { lexicon, at: bits } = finder;
  const { trie } = lexicon;
  const folded = foldedHan(text);
  const found: CjkName[] = [];
  const taken = new Uint8Array(text.length);
  for (const time of times) taken.fill(1, time.start, time.end);
  let base = 0;
  let length = 0;
  const put = (from: number, to: number, name: Omit<CjkName, 'start' | 'end'>): void => {
    for (let i = from; i < to; i++) if (taken[i] !== 0) return;
    taken.fill(1, from, to);
    found.push({ start: from, end: to, ...name });
  };
  /** The longest listed word that begins at a place; its end stands in `wordEnd`. */
  let wordEnd = 0;
  const wordAt = (at: number): HanSense | undefined => {
    const count = trie.walk(folded, at, length);
    wordEnd = count === 0 ? at : (trie.stops[count - 1] as number);
    return count === 0 ? undefined : trie.met[count - 1];
  };
  /** Whether a listed word of two characters or more covers this character without beginning before `floor`. */
  const covered = (at: number, floor: number, ceiling: number): boolean => {
    for (let from = Math.max(floor, at - 4); from <= at; from++) {
      const count = trie.walk(folded, from, length);
      for (let k = 0; k < count; k++) {
        const to = trie.stops[k] as number;
        if (
          to - from >= 2 &&
          to > at &&
          to <= ceiling &&
          !((trie.met[k] as HanSense).near & NEAR.demonym && from === at)
        )
          return true;
      }
    }
    return false;
  };
  /** How far to the left of `at` a name may reach. */
  const leftOf = (at: number, most: number, sounds = false): number => {
    let from = at;
    while (from > base && at - from < most) {
      if (!isHan(folded.charCodeAt(from - 1)) || taken[from - 1] !== 0) break;
      if (covered(from - 1, Math.max(base, from - 5), at)) break;
      const sense = wordAt(from - 1);
      if (sounds && SOUNDS.includes(folded.charAt(from - 1))) {
        from--;
        continue;
      }
      if (wordEnd === from && sense !== undefined && serves(sense)) break;
      from--;
    }
    return from;
  };

  /** Foreign names spelt in signs (苏沃洛夫, 阿塔瓦尔帕): a run of signs of sounds, with no listed word in it or over its ends. */
  const spelt = (segment: Segment): void => {
    for (let i = segment.start; i < segment.end; i++) {
      if (!((bits[folded.charCodeAt(i)] as number) & AT.sound) || taken[i] !== 0) continue;
      const from = i;
      let wordsTo = from;
      // A word that begins before the run covers its first signs.
      for (let before = Math.max(segment.start, from - 4); before < from; before++) {
        wordAt(before);
        if (wordEnd - before > 1 && wordEnd > from) wordsTo = Math.max(wordsTo, wordEnd);
      }
      let start = wordsTo;
      let at = start;
      let rare = 0;
      while (at < segment.end && (bits[folded.charCodeAt(at)] as number) & AT.sound && taken[at] === 0) {
        wordAt(at);
        const inside =
          rare > 0 &&
          wordEnd < segment.end &&
          ((bits[folded.charCodeAt(wordEnd)] as number) & AT.rare) !== 0 &&
          allSounds(at, wordEnd);
        // 斯雷|布雷|尼察: a word between signs of sounds is none.
        if (wordEnd - at > 1 && !inside) {
          if (isSpelt(start, at, rare)) break;
          start = wordEnd;
          at = wordEnd;
          rare = 0;
          continue;
        }
        if ((bits[folded.charCodeAt(at)] as number) & AT.rare) rare++;
        at++;
      }
      if (isSpelt(start, at, rare))
        put(start, at, { nameKind: 'other', rule: 'names.spelt', says: 'signs that spell a foreign name' });
      i = Math.max(i, at - 1);
    }
  };
  const allSounds = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (!((bits[folded.charCodeAt(i)] as number) & AT.sound)) return false;
    return true;
  };
  const isSpelt = (start: number, end: number, rare: number): boolean =>
    end - start <= SPELT && (end - start > 3 ? rare >= 1 : end - start === 3 && rare >= 2);

  const titleAt = (at: number): boolean =>
    ((bits[folded.charCodeAt(at)] as number) & AT.title) !== 0 &&
    finder.titles.some((title) => folded.startsWith(title, at));
  const titleBefore = (at: number): boolean =>
    finder.titles.some((title) => folded.startsWith(title, at - title.length));
  /** Whether a word that names no place covers a sign. */
  const noPlace = (at: number): boolean => {
    for (let from = Math.max(base, at - 3); from <= at; from++)
      for (const word of finder.notPlaces.get(folded.charAt(from)) ?? [])
        if (from + word.length > at && folded.startsWith(word, from)) return true;
    return false;
  };
  /** Whether a surname of the list begins at a place; its end, else 0. */
  const surnameAt = (at: number): number => {
    const surname = finder.surnames.get(folded.charCodeAt(at))?.find((one) => folded.startsWith(one, at));
    return surname === undefined ? 0 : at + surname.length;
  };
  /** Whether a listed word begins inside a run of signs and ends behind it. */
  const overrun = (from: number, to: number): boolean => {
    for (let at = from + 1; at < to; at++) {
      wordAt(at);
      if (wordEnd > to) return true;
    }
    return false;
  };
  /** Where a town of the list ends that begins here; the place itself when there is none. */
  const townAt = (at: number): number => {
    const form = finder.towns.get(folded.charAt(at))?.find((one) => folded.startsWith(one, at));
    if (form === undefined) return at;
    const end = at + form.length;
    if (end > length || straddled(at) || overrun(at, end) || SHIPS.includes(folded.charAt(end) || ' '))
      return at;
    // 薩摩軍, 南京政府: a side that is listed as one.
    const longer = wordAt(at);
    if (wordEnd > end && (longer?.kind === 'formation' || longer?.kind === 'state')) return at;
    // 河|西岸, 湖北|侧: a side of something, and no province.
    const side = SIDES.includes(form.slice(-1));
    return side && (leftOf(at, 1) < at || OF_SIDES.includes(folded.charAt(end) || ' ')) ? at : end;
  };
  const ground = new GroundNames();
  /** A run of signs that no list has beside a word of ground. */
  const meetGround = (i: number, bit: number): void => {
    const { frames } = finder;
    if (frames === undefined) return;
    const fits = (from: number, to: number): boolean =>
      to - from >= 2 &&
      !frames.notFirst.includes(folded.charAt(from)) &&
      !frames.notLast.includes(folded.charAt(to - 1)) &&
      !lexicon.digits.has(folded.charCodeAt(from)) &&
      !frames.common.has(folded.slice(from, to)) &&
      !finder.notNames.has(folded.slice(from, to));
    if (bit & AT.groundBehind && i > base && isHan(folded.charCodeAt(i - 1)) && taken[i - 1] === 0) {
      const word = frames.behind
        .get(headOf(folded, i, i + 2))
        ?.find(({ form }) => folded.startsWith(form, i));
      if (word !== undefined && i + word.form.length <= length && !straddled(i)) {
        const from = leftOf(i, PLACE);
        if (fits(from, i)) ground.meet(folded.slice(from, i), 'tail', word.sure);
      }
    }
    if (bit & AT.groundBefore) {
      const word = frames.before
        .get(headOf(folded, i - 1, i + 1))
        ?.find(({ form }) => folded.endsWith(form, i + 1));
      if (word !== undefined) {
        let from = i + 1;
        if ('了过'.includes(folded.charAt(from) || ' ')) from++;
        const to = rightOf(from, PLACE);
        if (fits(from, to)) ground.meet(folded.slice(from, to), 'head', word.sure);
      }
    }
  };
  /** How far to the right a name may reach. */
  const rightOf = (at: number, most: number): number => {
    let to = at;
    while (to < length && to - at < most && isHan(folded.charCodeAt(to)) && taken[to] === 0) {
      const sense = wordAt(to);
      if (wordEnd - to > 1) break;
      if (sense !== undefined && (serves(sense) || (sense.near & (NEAR.when | NEAR.locative)) !== 0)) break;
      to++;
    }
    return to;
  };
  /** Whether a run of signs stands free: nothing of it is taken or belongs to a listed word around it, and a name may begin or end there. */
  const standsFree = (start: number, end: number): boolean => {
    for (let at = start; at < end; at++) if (taken[at] !== 0) return false;
    base = Math.max(0, start - LONGEST);
    length = Math.min(text.length, end + LONGEST);
    if (straddled(start) || overrun(start, end)) return false;
    return (
      start === 0 ||
      !isHan(folded.charCodeAt(start - 1)) ||
      leftOf(start, 1) === start ||
      !isHan(folded.charCodeAt(end)) ||
      rightOf(end, 1) === end
    );
  };
  /** Places that are written like a surname and are such only where no person is found. */
  const deferred: CjkName[] = [];

  /** Whether a name ends in a sign of places and is a person's or a ship's for what stands beside it: `格列宾堡`|`大将`, `司令官`|`川村`, `金州`|`丸`. */
  const isOwnEnd = (at: number): boolean => {
    if (folded.charAt(at + 1) === '丸') return true;
    const title = titleAt(at + 1) ? finder.titles.find((one) => folded.startsWith(one, at + 1)) : undefined;
    return title !== undefined && isRank(title);
  };

  /** A foreign name spelt in signs is cut before none that spells a sound, though it may serve the clause (阿列克谢耶夫). */
  const foreignFrom = (from: number, to: number): number => {
    let sounds = 0;
    for (let i = from; i < to; i++) if ((bits[folded.charCodeAt(i)] as number) & AT.sound) sounds++;
    if (sounds < to - from || sounds < 2) return from;
    let first = from;
    while (
      first > base &&
      to - first < SPELT &&
      (bits[folded.charCodeAt(first - 1)] as number) & AT.sound &&
      taken[first - 1] === 0
    )
      first--;
    return first;
  };
  /** Where a name before a rank begins: a place found right before it is its surname (`立川`|`兵馬`|`大尉`), and is no place. */
  const withSurname = (from: number, to: number, title: string): number => {
    const before = found.at(-1);
    if (
      !lexicon.verbLast ||
      before?.end !== from ||
      before.rule !== 'names.place-ending' ||
      !PERSONAL.includes(folded.charAt(from - 1)) ||
      !isRank(title) ||
      to === from ||
      from - before.start > 3
    )
      return from;
    found.pop();
    taken.fill(0, before.start, from);
    return before.start;
  };
  /** Whether a listed word reaches over a place from before it: 占|領事|件. */
  const straddled = (at: number): boolean => {
    for (let from = Math.max(base, at - 2); from < at; from++) {
      wordAt(from);
      if (wordEnd > at) return true;
    }
    return false;
  };

  /** Whether a listed word of something that happens ends right before a place. */
  const happensBefore = (at: number): boolean => {
    for (let from = Math.max(base, at - 4); from < at - 1; from++) {
      if (trie.get(folded.slice(from, at))?.kind === 'event') return true;
    }
    return false;
  };

  /** Whether half of the signs of a run spell sounds. */
  const spellsSounds = (from: number, to: number): boolean => {
    let sounds = 0;
    for (let i = from; i < to; i++)
      if ((bits[folded.charCodeAt(i)] as number) & AT.sound || isDot(folded.charCodeAt(i))) sounds++;
    return sounds * 2 >= to - from;
  };

  const isCommonRun = (run: string): boolean => finder.loans.common(run) || trie.get(run) !== undefined;

  const hits: SurnameHit[] = [];
  /** Surnames of those who are named in full. */
  const full = new Set<string>();
  /** Whether what looks like a person is a common word of the list or begins with one: 王座, 周囲. */
  const listed = ({ start, end }: SurnameHit): boolean => {
    for (let to = start + 1; to <= end; to++) if (finder.notNames.has(folded.slice(start, to))) return true;
    return false;
  };
  /** Every run of characters between other signs may hold a person's name. */
  const surnamesIn = (segment: Segment): void => {
    if (finder.surnames.size === 0) return;
    for (let i = segment.start; i < segment.end; ) {
      if (!isHan(folded.charCodeAt(i)) || taken[i] !== 0) {
        i++;
        continue;
      }
      const start = i;
      while (i < segment.end && i - start < RUN && isHan(folded.charCodeAt(i)) && taken[i] === 0) i++;
      const cut = i;
      while (i < segment.end && isHan(folded.charCodeAt(i)) && taken[i] === 0) i++;
      if (cut - start < 2) continue;
      const hit = surnameIn(
        {
          folded,
          start,
          end: cut,
          wordEnd: (at) => {
            wordAt(at);
            return wordEnd;
          },
          ...(lexicon.verbLast
            ? {}
            : {
                serves: (at: number) => serves(trie.get(folded.charAt(at))),
              }),
          leads: (at: number) => finder.leads.includes(folded.charAt(at)),
          bars: (at: number) => finder.notGiven.includes(folded.charAt(at)),
          titleAt,
        },
        finder.surnames,
      );
      if (hit !== undefined && !listed(hit)) hits.push(hit);
    }
  };
  /** Full names, and the bare surnames of those who are named in full somewhere. */
  const putSurnames = (): void => {
    const ground = placesAmong(
      folded,
      hits.filter(({ surnameEnd, end }) => end > surnameEnd),
      finder.ground,
      ({ start, end }) => titleAt(end) || titleBefore(start),
    );
    for (const { start, surnameEnd, end } of hits)
      if (end > surnameEnd && !ground.has(folded.slice(start, end)))
        full.add(folded.slice(start, surnameEnd));
    for (const { start, surnameEnd, end } of hits) {
      if (end > surnameEnd && ground.has(folded.slice(start, end)))
        put(start, end, {
          nameKind: 'place',
          rule: 'names.ground',
          says: 'what stands beside it tells a place',
        });
      else if (end > surnameEnd)
        put(start, end, {
          nameKind: 'person',
          rule: 'names.surname',
          says: `begins with the surname ${text.slice(start, surnameEnd)}`,
        });
      else if (full.has(folded.slice(start, surnameEnd)))
        put(start, end, {
          nameKind: 'person',
          rule: 'names.surname',
          says: 'the surname of one who is named in full',
        });
    }
  };

  for (const segment of segments) {
    base = segment.start;
    length = segment.end;
    for (let i = base; i < length; i++) {
      const unit = folded.charCodeAt(i);
      const bit = bits[unit] as number;
      if ((bit & (AT.demonym | AT.katakana | AT.ordinal | AT.town)) === 0 || taken[i] !== 0) continue;
      const state = bit & AT.demonym ? demonymAt(finder, folded, i) : undefined;
      if (state === undefined && bit & AT.town) {
        const end = townAt(i);
        if (end > i) {
          put(i, end, { nameKind: 'place', rule: 'names.town', says: 'a town or province of the list' });
          i = end - 1;
          continue;
        }
      }
      if (state === undefined && bit & AT.katakana && (i === base || !isKatakana(folded.charCodeAt(i - 1)))) {
        let to = i + 1;
        while (
          to < length &&
          (isKatakana(folded.charCodeAt(to)) ||
            (isDot(folded.charCodeAt(to)) && to + 1 < length && isKatakana(folded.charCodeAt(to + 1))))
        )
          to++;
        if (to - i >= 3) {
          if (!folded.slice(i, to).split(DOTS).every(isCommonRun))
            put(i, to, { nameKind: 'other', rule: 'names.katakana', says: 'a run of katakana' });
          i = to - 1;
        }
        continue;
      }
      if (state !== undefined) {
        const [form, code] = state;
        const end = i + form.length;
        if (code === '') {
          i = end - 1;
          continue;
        }
        if (finder.parted.has(form) && happensBefore(i)) continue;
        const inside =
          i > base &&
          isHan(folded.charCodeAt(i - 1)) &&
          form.length === 1 &&
          covered(i, Math.max(base, i - 3), length);
        const cut =
          isKatakana(folded.charCodeAt(end - 1)) && end < length && isKatakana(folded.charCodeAt(end));
        const bearing = end > length || inside || cut || noPlace(end) ? 0 : placeAfter(folded, end);
        if (bearing > 0 && end + bearing <= length) {
          // 日本海, 朝鮮半島: a place that bears the name of a state.
          put(i, end + bearing, {
            nameKind: 'place',
            rule: 'names.place-ending',
            says: `ends in ${text.slice(end, end + bearing)}`,
          });
          i = end + bearing - 1;
          continue;
        }
        if (end <= length && !inside && !cut) {
          put(i, end, {
            nameKind: 'demonym',
            party: code,
            rule: 'names.demonym',
            says: 'a state or its people',
          });
          i = end - 1;
          continue;
        }
      }
      if (bit & AT.ordinal) {
        const force = unitAt(lexicon, folded, i, length);
        if (force > i) {
          put(i, force, { nameKind: 'unit', rule: 'names.unit', says: 'a force with a number' });
          i = force - 1;
        }
      }
    }

    for (let i = base + 1; i < length; i++) {
      const unit = folded.charCodeAt(i);
      const bit = bits[unit] as number;
      if ((bit & (AT.placeEnd | AT.title | AT.dot | AT.groundBehind | AT.groundBefore)) === 0) continue;
      if (bit & (AT.groundBehind | AT.groundBefore)) meetGround(i, bit);
      if (bit & AT.placeEnd && isHan(folded.charCodeAt(i - 1))) {
        const suffix = finder.suffixes.find((one) => folded.startsWith(one, i + 1 - one.length));
        const at = suffix === undefined ? base : i + 1 - suffix.length;
        if (suffix !== undefined && at > base) {
          let from = leftOf(at, PLACE);
          // 渡|鸭绿江: a sign that crosses or takes, before a name long enough without it.
          if (!lexicon.verbLast && at - from > 2 && crosses(trie.get(folded.charAt(from)))) from++;
          while (from < at && '等舰兼'.includes(folded.charAt(from))) from++;
          if (from < at && !(PERSONAL.includes(suffix) && titleBefore(from))) {
            // 高地, 山峰, 両国: the whole is a common word.
            wordAt(at);
            const counts =
              lexicon.digits.has(folded.charCodeAt(at - 1)) || lexicon.tens.has(folded.charCodeAt(at - 1));
            const common =
              // 三百口, 十二城: so many of them.
              (counts && at - from > 1) ||
              wordEnd > i + 1 ||
              noPlace(i) ||
              (suffix.length === 1 && isOwnEnd(i)) ||
              trie.get(folded.slice(at - 1, i + 1)) !== undefined ||
              covered(i, Math.max(base, at - 3), i + 1);
            if (!common) {
              const name = {
                nameKind: 'place',
                rule: 'names.place-ending',
                says: `ends in ${text.slice(at, i + 1)}`,
              } as const;
              if (lexicon.verbLast && surnameAt(from) === i + 1)
                deferred.push({ start: from, end: i + 1, ...name });
              else put(from, i + 1, name);
            }
          }
        }
      }
      if (bit & AT.title && isHan(folded.charCodeAt(i - 1))) {
        const title = finder.titles.find((one) => folded.startsWith(one, i));
        if (title !== undefined && !beginsBody(folded, i + title.length)) {
          const from = withSurname(foreignFrom(leftOf(i, LONGEST), i), i, title);
          let to = i;
          // 山中燁子外務|大臣.
          if (to - from > 3 && finder.notNames.has(folded.slice(to - 2, to))) to -= 2;
          const words = folded.slice(from, to);
          const surnameEnd = surnameAt(from);
          if (
            to - from >= 2 &&
            !finder.notNames.has(words) &&
            !straddled(i) &&
            !isOffice(words, surnameEnd > 0 && surnameEnd <= to)
          ) {
            if (surnameEnd > 0 && surnameEnd < to) full.add(folded.slice(from, surnameEnd));
            put(from, to, {
              nameKind: 'person',
              rule: 'names.before-title',
              says: `stands before ${text.slice(i, i + title.length)}`,
            });
          }
        }
      }
      // 瓦西里·布柳赫尔: unknown signs on both sides of a dot; in Japanese a dot between signs parts a list.
      if (
        bit & AT.dot &&
        !lexicon.verbLast &&
        i + 1 < length &&
        isHan(folded.charCodeAt(i - 1)) &&
        isHan(folded.charCodeAt(i + 1))
      ) {
        const from = leftOf(i, LONGEST, true);
        let to = i + 1;
        let part = i;
        while (
          to < length &&
          to - part <= LONGEST &&
          to - i <= DOTTED &&
          ((isHan(folded.charCodeAt(to)) &&
            taken[to] === 0 &&
            !covered(to, i + 1, length) &&
            ((bits[folded.charCodeAt(to)] as number) & AT.sound || !serves(wordAt(to)))) ||
            (isDot(folded.charCodeAt(to)) && to + 1 < length && isHan(folded.charCodeAt(to + 1))))
        ) {
          if (isDot(folded.charCodeAt(to))) part = to;
          to++;
        }
        if (to - part === 1 && part > i) to = part;
        if (from < i && to > i + 1 && spellsSounds(from, i) && spellsSounds(i + 1, to))
          put(from, to, { nameKind: 'person', rule: 'names.dotted', says: 'parts joined by a dot' });
      }
    }
    if (language.names.spelling !== undefined) spelt(segment);
    surnamesIn(segment);
  }
  putSurnames();
  for (const { start, end, ...name } of deferred) put(start, end, name);
  for (const { start, end } of ground.found(folded, standsFree))
    put(start, end, {
      nameKind: 'place',
      rule: 'names.ground',
      says: 'what stands beside it tells a place',
    });
  return found;
}

/** Endings of places that names of people have too, folded: behind an office they are a person's. */
const PERSONAL = '村山川岛江海城原桥坂';
/** Behind the name of a town: it is a ship's. */
const SHIPS = '丸号舰';
/** Signs of the four sides, which end names of provinces, and signs behind which a side is meant. */
const SIDES = '东西南北';
const OF_SIDES = '岸侧麓坡部面端方';
/** Signs that begin a word of a state's people or forces. */
const FORCES = '军人兵方侧势士步骑舰';

/** A state or people whose name begins here; one sign alone, and the name of a city, stand for a state only before a word of its forces. */
function demonymAt(finder: Finder, folded: string, at: number): readonly [string, string] | undefined {
  const { demonyms, cities } = finder;
  const long = demonyms
    .get(headOf(folded, at, at + 2))
    ?.find(
      ([form]) =>
        folded.startsWith(form, at) &&
        (!cities.has(form) || FORCES.includes(folded.charAt(at + form.length) || ' ')),
    );
  if (long !== undefined || !'军方侧兵机舰满苏ソ日两俄露清'.includes(folded.charAt(at + 1) || ' '))
    return long;
  return demonyms.get(folded.charCodeAt(at))?.[0];
}

/** The first two signs of a form, or its only one, as a key. */
const headOf = (folded: string, at: number, to: number): number =>
  folded.charCodeAt(at) + (to - at > 1 ? (folded.charCodeAt(at + 1) || 0) * 65_536 : 0);

/** Endings of places that bear the name of a state, folded. */
const BEARING = ['海峡', '半岛', '海', '湾', '列岛'];

/** Length of such an ending at a place; 0 when there is none. */
const placeAfter = (folded: string, at: number): number =>
  BEARING.find((ending) => folded.startsWith(ending, at))?.length ?? 0;

/** Whether a sign alone tells of a crossing. */
const crosses = (sense: HanSense | undefined): boolean =>
  sense?.kind === undefined && sense?.acts.some((act) => act.row.act === 'cross') === true;

/** Signs that are words of their own and yet spell sounds in foreign names (沃尔顿·沃克). */
const SOUNDS = '克达多加利得拉马西里';

/** Whether a sign serves the clause (a particle, a verb, an adverb) and cannot be the inside of a name. */
function serves(sense: HanSense | undefined): boolean {
  if (sense === undefined) return false;
  if (sense.case !== undefined) return true;
  return (
    (sense.flags &
      (HAN.be |
        HAN.have |
        HAN.passive |
        HAN.support |
        HAN.coordinator |
        HAN.subordinator |
        HAN.negation |
        HAN.plain |
        HAN.light |
        HAN.adverb |
        HAN.say |
        HAN.determiner |
        HAN.pronoun |
        HAN.possessive |
        HAN.total |
        HAN.enemy)) !==
      0 ||
    (sense.acts.some((act) => act.row.act !== 'cross') && sense.kind === undefined) ||
    sense.before !== undefined ||
    sense.after !== undefined
  );
}

/** Place after a force with its number: 第19師団, 歩兵第75聯隊, 第40狙撃師団, 第39步兵军; `at` itself when there is none. */
function unitAt(lexicon: HanLexicon, folded: string, at: number, length: number): number {
  const number = hanNumberAt(folded, at + 1, length, lexicon);
  if (number === undefined || number.lo !== number.hi) return at;
  let i = number.stop;
  // Words of arm and kind up to the last word of a force.
  let end = at;
  let steps = 0;
  while (i < length && steps < 4) {
    let stop = i;
    let sense: HanSense | undefined;
    const count = lexicon.trie.walk(folded, i, length);
    for (let k = 0; k < count; k++) {
      const one = lexicon.trie.met[k] as HanSense;
      if (one.kind === undefined && one.object === undefined && !(one.near & NEAR.labelAfter)) continue;
      stop = lexicon.trie.stops[k] as number;
      sense = one;
    }
    if (sense === undefined) break;
    if (sense.kind === 'formation' || sense.object === 'unit') end = stop;
    else if (
      sense.object !== 'person' &&
      sense.kind !== 'person' &&
      sense.kind !== 'materiel' &&
      sense.object === undefined
    )
      break;
    i = stop;
    steps++;
  }
  return end;
}

// Over the usual length: the walk that cuts a sentence into words weighs several readings of one place against each other.

import type { NameMention, TimeMention } from '../../model/mention.ts';
import { foldedHan } from '../../text/han-variants.ts';
import { memberAt } from '../member-at.ts';
import { type HanNumber, hanNumberAt } from '../numbers/numbers-cjk.ts';
import type { HanLexicon } from './han-lexicon.ts';
import {
  BEHIND,
  COUNTER,
  COUNTS,
  KNOWN,
  KNOWN_ONE,
  NAME,
  NUMBER,
  RUN,
  SERVES,
  SMALL,
  UNKNOWN,
} from './han-price.ts';
import { emptySense, type HanSense } from './han-sense.ts';
import { SIGN } from './number-signs.ts';

/** One word of a sentence in Chinese characters. Offsets are those of the edition's text. */
export interface HanWord {
  readonly start: number;
  readonly end: number;
  /** `run`: characters the lists do not know. */
  readonly kind: 'word' | 'run' | 'number' | 'name' | 'time' | 'mark';
  /** Folded words. */
  readonly form: string;
  readonly sense: HanSense;
  readonly name: NameMention | undefined;
  readonly number: HanNumber | undefined;
}

const NONE: HanSense = emptySense();

/** Kind of a character: 1 Chinese, 2 hiragana, 3 katakana, 4 Latin or Cyrillic letter, 5 figure, 6 space, 7 mark. */
function kindOf(unit: number): number {
  if (unit >= 0x4e00 && unit <= 0x9fff) return 1;
  if (unit >= 0x3041 && unit <= 0x309f) return 2;
  if ((unit >= 0x30a1 && unit <= 0x30fa) || (unit >= 0x30fc && unit <= 0x30ff)) return 3;
  if (unit >= 0x30 && unit <= 0x39) return 5;
  if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit <= 0x24f) || (unit >= 0x400 && unit <= 0x4ff))
    return 4;
  if (unit === 0x20 || unit === 0x3000 || (unit >= 9 && unit <= 13)) return 6;
  if (unit === 0x3005 || unit === 0x3007 || (unit >= 0x3400 && unit <= 0x4dbf)) return 1;
  return 7;
}

const KINDS = Uint8Array.from({ length: 65_536 }, (_, unit) => kindOf(unit));

/** Work arrays, grown when a longer sentence comes; written before they are read. */
let cost = new Float64Array(1024);
let stop = new Int32Array(1024);
let what = new Uint8Array(1024);
const senses: (HanSense | undefined)[] = [];
const numbers: (HanNumber | undefined)[] = [];

const AS_RUN = 0;
const AS_WORD = 1;
const AS_NUMBER = 2;
const AS_NAME = 3;
const AS_TIME = 4;
const AS_SPACE = 5;

/**
 * Cuts one segment into words: the way through its characters that needs the fewest and best known words, found from
 * the end to the beginning in linear time. Times and names found before are words of their own.
 */
export function hanWords(
  text: string,
  start: number,
  end: number,
  lexicon: HanLexicon,
  times: readonly TimeMention[],
  names: readonly NameMention[],
): HanWord[] {
  const folded = foldedHan(text);
  const length = end - start;
  if (cost.length <= length) {
    cost = new Float64Array(length * 2 + 2);
    stop = new Int32Array(length * 2 + 2);
    what = new Uint8Array(length * 2 + 2);
  }
  const { trie, signs } = lexicon;
  /** Whether a number may end before this character. */
  const behindNumber = (kind: number, unit: number): boolean =>
    kind === 5 || ((signs[unit] as number) & (SIGN.number | SIGN.more)) !== 0;
  const beforeCounter = (at: number): boolean => {
    const count = trie.walk(folded, at, end);
    for (let k = 0; k < count; k++) {
      const sense = trie.met[k] as HanSense;
      if (sense.counter !== undefined || sense.unit !== undefined) return true;
    }
    return false;
  };
  cost[length] = 0;
  let time = times.length - 1;
  let name = names.length - 1;
  // The foreign run met last: the work for a run of many parts stays that of its length.
  let runKind = 0;
  let runFrom = end;
  let runEnd = end;
  for (let i = length - 1; i >= 0; i--) {
    const place = start + i;
    while (time >= 0 && (times[time] as TimeMention).start > place) time--;
    const told = time >= 0 ? (times[time] as TimeMention) : undefined;
    if (told !== undefined && told.end > place && told.end <= end) {
      if (told.start === place || told.start < start) {
        cost[i] = 5 + (cost[told.end - start] as number);
        stop[i] = told.end - start;
        what[i] = AS_TIME;
      } else {
        cost[i] = Number.POSITIVE_INFINITY;
        stop[i] = i + 1;
        what[i] = AS_RUN;
      }
      continue;
    }
    const unit = folded.charCodeAt(place);
    const kind = KINDS[unit] as number;
    if (kind === 6) {
      cost[i] = cost[i + 1] as number;
      stop[i] = i + 1;
      what[i] = AS_SPACE;
      continue;
    }
    const unitBefore = i === 0 ? 0 : folded.charCodeAt(place - 1);
    const before = i === 0 ? 0 : (KINDS[unitBefore] as number);
    let best = (UNKNOWN[kind] as number) + (cost[i + 1] as number);
    let bestStop = i + 1;
    let bestWhat = AS_RUN;
    let bestSense: HanSense | undefined;
    const foreign = kind === 3 || kind === 4;
    const inRun = foreign && before === kind;
    if (foreign && !inRun) {
      // A foreign word is not cut: a run of katakana, or of letters with their hyphens and figures.
      if (kind !== runKind) runFrom = end;
      runEnd = foreignEnd(folded, place, end, kind, runFrom, runEnd);
      runFrom = place;
      runKind = kind;
      const to = runEnd - start;
      const whole = RUN + (cost[to] as number);
      if (whole < best) {
        best = whole;
        bestStop = to;
      }
    }
    if (!inRun && kind !== 7) {
      const count = trie.walk(folded, place, end);
      for (let k = 0; k < count; k++) {
        const to = (trie.stops[k] as number) - start;
        const sense = trie.met[k] as HanSense;
        const last = KINDS[folded.charCodeAt(start + to - 1)] as number;
        if (
          last >= 3 &&
          last <= 5 &&
          to < length &&
          kind !== 1 &&
          (KINDS[folded.charCodeAt(start + to)] as number) === last
        )
          continue;
        if (sense.price === BEHIND && !(i > 0 && ((signs[unitBefore] as number) & SIGN.figureEnd) !== 0))
          continue;
        const price =
          sense.price === COUNTS
            ? behindNumber(before, unitBefore)
              ? SMALL
              : COUNTER
            : sense.price === BEHIND
              ? KNOWN
              : (sense.price ?? KNOWN);
        const sum = price + (cost[to] as number);
        if (sum < best || (sum === best && to > bestStop)) {
          best = sum;
          bestStop = to;
          bestWhat = AS_WORD;
          bestSense = sense;
        }
      }
    }
    while (name >= 0 && (names[name] as NameMention).start > place) name--;
    const known = name >= 0 ? (names[name] as NameMention) : undefined;
    if (known !== undefined && known.start === place && known.end <= end) {
      const to = known.end - start;
      const sum = NAME + (cost[to] as number);
      if (sum <= best) {
        best = sum;
        bestStop = to;
        bestWhat = AS_NAME;
      }
    }
    const glued =
      kind === 5 &&
      (before === 5 ||
        before === 4 ||
        (unitBefore === 0x2d && i >= 2 && (KINDS[folded.charCodeAt(place - 2)] as number) === 4));
    if ((kind === 5 && !glued) || ((signs[unit] as number) & (SIGN.number | SIGN.opens)) !== 0) {
      const found = hanNumberAt(folded, place, end, lexicon);
      if (found !== undefined) {
        const to = found.stop - start;
        const single = !found.figures && to === i + 1;
        const sum =
          (single ? (beforeCounter(found.stop) ? NUMBER : KNOWN_ONE + 1) : NUMBER) + (cost[to] as number);
        if (sum < best || (sum === best && to > bestStop)) {
          best = sum;
          bestStop = to;
          bestWhat = AS_NUMBER;
          numbers[i] = found;
        }
      }
    }
    cost[i] = best;
    stop[i] = bestStop;
    what[i] = bestWhat;
    senses[i] = bestSense;
  }
  return collect(start, length, folded, names, lexicon);
}

/**
 * Place after a run of katakana, or of letters with the figures, hyphens and stops inside it. A run that goes on through a place behind,
 * `known`, ends where the run from there does, at `knownEnd`.
 */
function foreignEnd(
  folded: string,
  at: number,
  end: number,
  kind: number,
  known: number,
  knownEnd: number,
): number {
  let to = at + 1;
  while (to < end) {
    if (to === known) return knownEnd;
    const letter = folded.charCodeAt(to);
    const next = KINDS[letter] as number;
    if (next === kind || (kind === 4 && next === 5)) to++;
    else if (kind === 4 && (letter === 0x2d || letter === 0x2e || letter === 0x27) && to + 1 < end) {
      const after = KINDS[folded.charCodeAt(to + 1)] as number;
      if (after !== 4 && after !== 5) break;
      to++;
    } else break;
  }
  return to;
}

/** 徳川方, 幕府方: the sign for those of someone, behind a name or a body of men. */
const OF_SOMEONE = '方';
/** The word for a side, as it is folded. */
export const SIDE = '侧';

const isSide = (folded: string, at: number, before: HanWord | undefined, { verbLast }: HanLexicon): boolean =>
  folded.charAt(at) === OF_SOMEONE &&
  verbLast &&
  before?.end === at &&
  (before.kind === 'name' || before.sense.kind === 'formation' || before.sense.kind === 'state') &&
  KINDS[folded.charCodeAt(at + 1)] !== 1;

function collect(
  start: number,
  length: number,
  folded: string,
  names: readonly NameMention[],
  lexicon: HanLexicon,
): HanWord[] {
  const out: HanWord[] = [];
  let name = 0;
  let runs = false;
  let named = false;
  let i = 0;
  while (i < length) {
    const to = stop[i] as number;
    const as = what[i] as number;
    const place = start + i;
    const end = start + to;
    while (name < names.length && (names[name] as NameMention).start < place) name++;
    const known =
      name < names.length &&
      (names[name] as NameMention).start === place &&
      (names[name] as NameMention).end <= end
        ? (names[name] as NameMention)
        : undefined;
    if (as === AS_TIME)
      out.push({
        start: place,
        end,
        kind: 'time',
        form: '',
        sense: NONE,
        name: undefined,
        number: undefined,
      });
    else if (as === AS_WORD) {
      // A longer word may begin with a name (日本人): it keeps the name.
      const sense = senses[i] ?? NONE;
      named ||= sense.form === RULER;
      out.push({ start: place, end, kind: 'word', form: sense.form, sense, name: known, number: undefined });
    } else if (as === AS_NUMBER)
      out.push({
        start: place,
        end,
        kind: 'number',
        form: folded.slice(place, end),
        sense: NONE,
        name: undefined,
        number: numbers[i],
      });
    else if (as === AS_NAME)
      out.push({
        start: place,
        end,
        kind: 'name',
        form: folded.slice(place, end),
        sense: NONE,
        name: known,
        number: undefined,
      });
    else if (as === AS_RUN) {
      const kind = KINDS[folded.charCodeAt(place)] as number;
      const last = out.at(-1);
      if (to === i + 1 && isSide(folded, place, last, lexicon)) {
        const sense = lexicon.trie.get(SIDE) ?? NONE;
        out.push({ start: place, end, kind: 'word', form: SIDE, sense, name: undefined, number: undefined });
        i = to;
        continue;
      }
      // Unknown characters of one script stand together.
      if (
        kind <= 2 &&
        last?.kind === 'run' &&
        last.end === place &&
        KINDS[last.form.charCodeAt(0)] === kind
      ) {
        out[out.length - 1] = { ...last, end, form: folded.slice(last.start, end) };
      } else
        out.push({
          start: place,
          end,
          kind: kind === 7 ? 'mark' : 'run',
          form: folded.slice(place, end),
          sense: NONE,
          name: undefined,
          number: undefined,
        });
      runs ||= kind === 1;
    }
    i = to;
  }
  return named ? numbered(runs ? rejoined(out) : out) : runs ? rejoined(out) : out;
}

/** 拿破仑三世: the number of a ruler is part of his name. */
function numbered(words: readonly HanWord[]): HanWord[] {
  const out: HanWord[] = [];
  for (const word of words) {
    const [name, number] = [memberAt(out, out.length - 2), out.at(-1)];
    if (
      word.form === RULER &&
      number?.number !== undefined &&
      number.end === word.start &&
      name !== undefined &&
      (name.kind === 'name' || name.kind === 'run') &&
      name.end === number.start
    ) {
      out.length -= 2;
      out.push({ ...name, end: word.end, form: name.form + number.form + word.form });
    } else out.push(word);
  }
  return out;
}

/** The sign behind the number of a ruler. */
const RULER = '世';

/** Kinds of one-sign nouns that end no name (底, 末): behind unknown signs they are part of them. */
const ENDS_NOTHING: ReadonlySet<string> = new Set(['time', 'abstract', 'text', 'event']);

/**
 * A known noun of one sign at the edge of unknown signs is most often a part of the same name (旅|顺港, 麦|克|阿瑟): the
 * signs go together again when the noun opens its phrase or stands between two unknown runs.
 */
function rejoined(words: readonly HanWord[]): HanWord[] {
  const out: HanWord[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as HanWord;
    const before = out.at(-1);
    const next = words[i + 1];
    const unknown = (one: HanWord | undefined): boolean =>
      one?.kind === 'run' && KINDS[one.form.charCodeAt(0)] === 1;
    const one =
      word.kind === 'word' &&
      word.form.length === 1 &&
      (word.sense.flags & SERVES) === 0 &&
      word.sense.case === undefined &&
      KINDS[word.form.charCodeAt(0)] === 1;
    const joinsNext = one && unknown(next) && next?.start === word.end;
    const content =
      word.sense.kind !== undefined || word.sense.object !== undefined || word.sense.counter !== undefined;
    const inside = joinsNext && unknown(before) && before?.end === word.start;
    const opens =
      joinsNext &&
      content &&
      (before === undefined ||
        before.end !== word.start ||
        before.kind === 'mark' ||
        before.kind === 'time' ||
        (before.kind === 'word' &&
          (before.sense.case !== undefined ||
            (before.sense.flags & SERVES) !== 0 ||
            (before.sense.acts.length > 0 && before.form.length > 1))));
    if (inside && before !== undefined && next !== undefined) {
      out[out.length - 1] = { ...before, end: next.end, form: before.form + word.form + next.form };
      i++;
    } else if (opens && next !== undefined) {
      out.push({ ...next, start: word.start, form: word.form + next.form });
      i++;
    } else if (
      one &&
      unknown(before) &&
      before !== undefined &&
      before.end === word.start &&
      ENDS_NOTHING.has(word.sense.kind ?? '') &&
      word.sense.unit === undefined
    ) {
      out[out.length - 1] = { ...before, end: word.end, form: before.form + word.form };
    } else if (unknown(word) && unknown(before) && before !== undefined && before.end === word.start)
      out[out.length - 1] = { ...before, end: word.end, form: before.form + word.form };
    else out.push(word);
  }
  return out;
}

import type { SegmentWords } from '../languages/segment-words.ts';
import type { Structure } from '../model/account.ts';
import { cutLong } from './cut-long.ts';
import { leadEnd } from './lead-end.ts';
import { CLOSER, CLOSES, isMark, MARKS, OPENS, STOP } from './sentence-marks.ts';
import { tellsBehind } from './tells-behind.ts';
import { blocks } from './text-blocks.ts';
import { trimmed } from './trimmed.ts';

/** One sentence, heading, list item or other run of text; the unit the later steps read in. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Number of the paragraph it stands in, from 0. */
  readonly paragraph: number;
  readonly kind: 'heading' | 'prose' | 'list' | 'table' | 'cell' | 'note' | 'caption' | 'credit';
  /** Words of the heading it stands under. */
  readonly heading?: string;
}

/** A bracket that is not closed within so many characters holds no sentence together. */
const BRACKET_REACH = 400;
const SPACE = /\s/;
const LETTER = /[\p{L}\p{N}]/u;
const UPPER = /[\p{Lu}\p{Lt}\p{Nd}\p{Lo}"«“„'‘([—–-]/u;
const ROMAN = /^[IVXLC]+$/;
const KANA = /[\u3041-\u3096]/;
const NONE: SegmentWords = {
  abbreviations: [],
  mayEnd: [],
  openers: [],
  ordinalStop: true,
  fullwidth: false,
};

/**
 * Cuts a text into segments, one for each sentence of prose. Together they cover every character that is not
 * white space. Runs of `structure` other than prose stay whole (a heading, a cell) and no sentence crosses them.
 * `words` undefined: a language without a folder; then initials and ordinals are still respected.
 */
export function segment(
  text: string,
  structure: readonly Structure[],
  words: SegmentWords | undefined,
): Segment[] {
  const known = words ?? NONE;
  const set = {
    never: new Set(known.abbreviations),
    may: new Set(known.mayEnd),
    openers: new Set(known.openers),
    words: known,
  };
  const out: Segment[] = [];
  let heading: string | undefined;
  let lead = true;
  for (const block of blocks(text, structure)) {
    if (block.kind === 'heading') {
      const [start, end] = trimmed(text, block.start, block.end);
      if (end <= start) continue;
      heading = text.slice(start, end).replace(/^#+\s*/, '');
      out.push({ start, end, paragraph: block.paragraph, kind: 'heading' });
      continue;
    }
    const whole = block.kind === 'cell' || block.kind === 'credit';
    // Only what opens a report has a lead.
    const behind = lead && block.kind === 'prose' ? leadEnd(text, block.start, block.end) : undefined;
    if (block.kind === 'prose') lead = false;
    for (const [start, end] of cutLong(
      text,
      whole ? [trimmed(text, block.start, block.end)] : sentences(text, block.start, block.end, set, behind),
    )) {
      if (end <= start) continue;
      out.push({
        start,
        end,
        paragraph: block.paragraph,
        kind: block.kind,
        ...(heading === undefined ? {} : { heading }),
      });
    }
  }
  return out;
}

interface Known {
  readonly never: ReadonlySet<string>;
  readonly may: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly words: SegmentWords;
}

/** Sentences of one block. What stands before `lead` is one of its own. */
function* sentences(
  text: string,
  from: number,
  to: number,
  known: Known,
  lead?: number,
): Generator<[number, number]> {
  let start = from;
  if (lead !== undefined) {
    yield trimmed(text, from, lead);
    start = lead;
  }
  let depth = 0;
  let opened = 0;
  for (let i = start; i < to; i++) {
    const mark = MARKS[text.charCodeAt(i)] as number;
    if (mark === 0) continue;
    if (mark & OPENS) {
      if (depth === 0) opened = i;
      depth++;
      continue;
    }
    if (mark & CLOSES) {
      if (depth > 0) depth--;
      continue;
    }
    if ((mark & STOP) === 0) continue;
    const c = text.charAt(i);
    let end = i + 1;
    while (end < to && isMark(text, end, STOP | CLOSER)) end++;
    const held = depth > 0 && i - opened < BRACKET_REACH;
    const inside = held && end === i + 1;
    const wide = c > '\u2FFF';
    // A bracket inside a sentence, or quoted speech a particle follows, closes no sentence.
    const joined =
      wide &&
      end > i + 1 &&
      ((held && (text.slice(start, opened).trim() !== '' || KANA.test(text.charAt(end)))) ||
        tellsBehind(text, end, to, known.words.tellsBehind));
    if (wide ? inside || joined : inside || !cuts(text, start, i, end, to, known)) {
      if (c !== '.' && !joined) i = Math.max(i, end - 1);
      continue;
    }
    depth = 0;
    const [a, b] = trimmed(text, start, end);
    if (b > a) yield [a, b];
    start = end;
    i = end - 1;
  }
  const [a, b] = trimmed(text, start, to);
  if (b > a) yield [a, b];
}

/** Whether the stop at `at`, with closers up to `end`, ends a sentence of an alphabetic script. */
function cuts(text: string, start: number, at: number, end: number, to: number, known: Known): boolean {
  if (end >= to) return true;
  if (!SPACE.test(text.charAt(end))) return false;
  let next = end;
  while (next < to && SPACE.test(text.charAt(next))) next++;
  if (next >= to) return true;
  const opener = String.fromCodePoint(text.codePointAt(next) ?? 32);
  if (!UPPER.test(opener)) return false;
  if (text.charAt(at) !== '.') return true;
  let first = at;
  const floor = Math.max(start, at - 24);
  while (first > floor && (LETTER.test(text.charAt(first - 1)) || text.charAt(first - 1) === '.')) first--;
  const word = text.slice(first, at);
  if (word === '') return true;
  const lower = word.toLowerCase();
  // A short word before an initial, where no abbreviations are known (av. J.-C.).
  if (
    known.words === NONE &&
    word === lower &&
    word.length <= 3 &&
    /^\p{Lu}\./u.test(text.slice(next, next + 2))
  )
    return false;
  // `Г. С. Люшков`: a capital initial is no abbreviation that may end a sentence.
  if (/^\p{Lu}$/u.test(word) && UPPER.test(opener) && text.charAt(at - 2) !== '.') return false;
  if (known.may.has(lower))
    return known.openers.has(wordAt(text, next)) || text.slice(at, next).includes('\n');
  if (known.never.has(lower)) return false;
  // An initial, or one letter of an abbreviation (v. Chr.).
  if (/^\p{L}$/u.test(word) || /\.\p{Lu}$/u.test(word)) return false;
  if (ROMAN.test(word) && word.length < 6) return !known.words.ordinalStop;
  if (known.words.ordinalStop && /^\d{1,2}$/.test(word)) return false;
  // A number with a stop that opens the sentence is the number of an item.
  return !(/^\d{1,2}$/.test(word) && first === start);
}

function wordAt(text: string, at: number): string {
  let start = at;
  while (start < text.length && start < at + 3 && !LETTER.test(text.charAt(start))) start++;
  let end = start;
  while (end < text.length && end < start + 20 && LETTER.test(text.charAt(end))) end++;
  return text.slice(start, end).toLowerCase();
}

import type { SegmentWords } from '../languages/segment-words.ts';
import type { Structure } from '../model/account.ts';
import { cutLong } from './cut-long.ts';
import { leadEnd } from './lead-end.ts';
import { tellsBehind } from './tells-behind.ts';
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

const OPENS = 1;
const CLOSES = 2;
const STOP = 4;
const CLOSER = 8;
/** What a character may mean for the end of a sentence, by code unit: every character is asked, and few mean anything. */
const MARKS = new Uint8Array(65_536);
for (const [marks, bit] of [
  ['（(「『【〈《', OPENS],
  ['）)」』】〉》', CLOSES],
  ['.!?…。！？．؟।։', STOP],
  [`"'”’»“)]」』）】〉》`, CLOSER],
] as const)
  for (const mark of marks) MARKS[mark.charCodeAt(0)] = (MARKS[mark.charCodeAt(0)] as number) | bit;
const isMark = (text: string, at: number, bits: number): boolean =>
  ((MARKS[text.charCodeAt(at)] as number) & bits) !== 0;
const HEADING_LENGTH = 90;
/** A bracket that is not closed within so many characters holds no sentence together. */
const BRACKET_REACH = 400;
const SPACE = /\s/;
const LETTER = /[\p{L}\p{N}]/u;
const UPPER = /[\p{Lu}\p{Lt}\p{Nd}\p{Lo}"«“„'‘([—–-]/u;
const ROMAN = /^[IVXLC]+$/;
const KANA = /[\u3041-\u3096]/;
const LIST = /^(?:[-*•·‣–—]|\d{1,3}[.)]|[a-zа-я]\))[ \t]/u;
const NONE: SegmentWords = {
  abbreviations: [],
  mayEnd: [],
  openers: [],
  ordinalStop: true,
  fullwidth: false,
};

interface Block {
  start: number;
  end: number;
  paragraph: number;
  kind: Segment['kind'];
}

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

/** A line that is longer was not broken to fit a page; signs of East Asian writing take twice the room. */
const PAGE_WIDTH = 200;

/**
 * Whether a text has its paragraphs each on one line, as word processors write them: a line is longer than a page is wide and holds several
 * sentences. Then every line is a paragraph, and no blank line need part them.
 */
function hasLongLines(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    let stop = text.indexOf('\n', at);
    if (stop < 0 || stop > to) stop = to;
    if (stop - at > PAGE_WIDTH / 2 && holdsSentences(text, at, stop)) return true;
    at = stop + 1;
  }
  return false;
}

/** Whether a long line ends a sentence before its end. */
function holdsSentences(text: string, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) {
    if (!isMark(text, at, STOP)) continue;
    const wide = text.charAt(at) > '\u2FFF';
    if (wide || (to - from > PAGE_WIDTH && SPACE.test(text.charAt(at + 1)))) return to - at > 2;
  }
  return false;
}

/** Blocks in order: the structure's own runs, and between them paragraphs parted by blank lines. */
function blocks(text: string, structure: readonly Structure[]): Block[] {
  const out: Block[] = [];
  let paragraph = 0;
  const sorted = [...structure].sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  for (const run of sorted) {
    const start = Math.max(at, Math.min(run.start, text.length));
    const end = Math.min(run.end, text.length);
    if (end <= start) continue;
    paragraph = plain(text, at, start, paragraph, out);
    if (run.kind === 'prose' || run.kind === 'note')
      paragraph = plain(text, start, end, paragraph, out, run.kind);
    else out.push({ start, end, paragraph: paragraph++, kind: run.kind });
    at = end;
  }
  plain(text, at, text.length, paragraph, out);
  return out;
}

function plain(
  text: string,
  from: number,
  to: number,
  first: number,
  out: Block[],
  as: Segment['kind'] = 'prose',
): number {
  let paragraph = first;
  let at = from;
  let open: Block | undefined;
  const unwrapped = hasLongLines(text, from, to);
  const [lead, trail] = trimmed(text, from, to);
  const close = (): void => {
    if (open === undefined) return;
    const block = open;
    open = undefined;
    const [start, end] = trimmed(text, block.start, block.end);
    if (end <= start) return;
    const words = text.slice(start, Math.min(end, start + HEADING_LENGTH + 2));
    const lone =
      !words.includes('\n') &&
      end - start < HEADING_LENGTH &&
      !isMark(text, end - 1, STOP | CLOSER) &&
      !':;,；：、'.includes(text.charAt(end - 1));
    // A text that is one unfinished line is prose, not a heading over nothing.
    const whole = start === lead && end === trail;
    out.push({ start, end, paragraph: paragraph++, kind: lone && !whole && as === 'prose' ? 'heading' : as });
  };
  while (at < to) {
    let stop = text.indexOf('\n', at);
    if (stop < 0 || stop > to) stop = to;
    const [start, end] = trimmed(text, at, stop);
    if (end <= start) close();
    else if (text.charAt(start) === '#' && /^#{1,6}\s/.test(text.slice(start, start + 8))) {
      close();
      out.push({ start, end, paragraph: paragraph++, kind: 'heading' });
    } else if (LIST.test(text.slice(start, start + 6))) {
      close();
      out.push({ start, end, paragraph: paragraph++, kind: 'list' });
    } else if (open === undefined) open = { start, end, paragraph: 0, kind: as };
    else open.end = end;
    if (unwrapped) close();
    at = stop + 1;
  }
  close();
  return paragraph;
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

import type { Structure } from '../model/account.ts';
import type { Segment } from './segment.ts';
import { CLOSER, isMark, STOP } from './sentence-marks.ts';
import { trimmed } from './trimmed.ts';

/** Longest heading that is known by its line alone, in code units. */
const HEADING_LENGTH = 90;
const SPACE = /\s/;
const LIST = /^(?:[-*•·‣–—]|\d{1,3}[.)]|[a-zа-я]\))[ \t]/u;

/** A paragraph, heading, list item or cell. */
export interface Block {
  start: number;
  end: number;
  paragraph: number;
  kind: Segment['kind'];
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
export function blocks(text: string, structure: readonly Structure[]): Block[] {
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

import type { Structure } from '../core/model/account.ts';

/** Characters up to which a line is taken for a title. */
const LONGEST = 120;
/** Words up to which a line that opens with a figure is a date or a page and no title. */
const DATED = 4;

/** A sentence ends so, or goes on; an abbreviation does so in no title. */
const GOES_ON = /[.!?…:;,，。！？：；、—–-]["”»“」』)\]]*$/u;

/**
 * The title a text bears itself: its first line, where that is a heading or stands by itself above more text, is short and is neither a sentence nor a
 * date. Undefined where the text opens with prose: an account has no better name then than that of its file.
 */
export function guessTitle(text: string, structure: readonly Structure[]): string | undefined {
  const start = text.search(/\S/);
  if (start < 0) return undefined;
  const end = text.indexOf('\n', start);
  if (end < 0 || text.slice(end).trim() === '') return undefined;
  const heading = structure.some(
    (one) => one.kind === 'heading' && one.start <= start && one.end >= end - 1 && one.end <= end + 1,
  );
  if (!heading && !/^\n[ \t]*\n/.test(text.slice(end, end + 80).replaceAll('\r', ''))) return undefined;
  const line = text.slice(start, end).trim().replace(/\s+/g, ' ');
  if (line.length > LONGEST || !/\p{L}{2}/u.test(line) || GOES_ON.test(line)) return undefined;
  if (/^\P{L}*\p{N}/u.test(line) && line.split(' ').length <= DATED) return undefined;
  return line;
}

import type { CjkTimeWords } from '../../languages/time-words.ts';
import type { TimeCandidate } from './candidate.ts';
import { cjkClock } from './cjk-clock.ts';
import { CjkCursor } from './cjk-cursor.ts';
import { pushCjk } from './cjk-push.ts';
import { cjkRange } from './cjk-range.ts';
import { cjkRelative } from './cjk-relative.ts';
import { figure } from './tokens.ts';

/** Longest run of figures and numerals that may be a year. */
const LONGEST_NUMBER = 9;

/**
 * Finds time expressions of a language written without spaces (Chinese, Japanese; Korean by its suffixes) in one
 * pass. Rules are tried only at a figure, a numeral or the first character of a phrase, and look a bounded way ahead.
 */
export function scanCjkTimes(text: string, words: CjkTimeWords): TimeCandidate[] {
  const c = new CjkCursor(text, words);
  for (let i = 0; i < c.text.length; ) {
    const type = c.classes[c.text.charCodeAt(i)] ?? 0;
    if (type === 0) {
      i++;
      continue;
    }
    if (type === 1 || type === 2) {
      // A number opens an expression only if a sign of date, time or length, or a joining mark, follows it.
      let end = i;
      while ((c.classes[c.text.charCodeAt(end)] ?? 0) & 3) end++;
      if (end - i > LONGEST_NUMBER || !c.lexicon.followers.has(c.text.charAt(c.gap(end)))) {
        i = end;
        continue;
      }
    }
    let next = -1;
    const parsed = cjkRange(c, i);
    if (parsed !== undefined) next = pushCjk(c, i, parsed);
    if (next < 0) next = cjkRelative(c, i);
    if (next < 0) {
      const timed = cjkClock(c, i, false);
      if (timed > 0 && c.clockValue !== undefined) {
        c.out.push({
          start: i,
          end: timed,
          kind: 'clock',
          from: {},
          clock: c.clockValue,
          approximate: c.clockNear || c.find(timed, 'approx') > 0 || c.aboutBefore(i),
        });
        next = timed;
      }
    }
    if (next > i) {
      i = next;
      continue;
    }
    // A number that is no date is passed over whole, so that long runs of figures cost one look.
    i++;
    if (type & 1) while (i < c.text.length && figure(c.text.charCodeAt(i)) >= 0) i++;
  }
  return c.out;
}

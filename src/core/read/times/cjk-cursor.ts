import type { CjkTimeWords } from '../../languages/time-words.ts';
import type { CalendarName, Clock } from '../../model/interval.ts';
import type { DateParts, TimeCandidate } from './candidate.ts';
import { type CjkKind, type CjkLexicon, type CjkSense, cjkLexicon, NUMERAL_VALUES } from './cjk-lexicon.ts';
import { figure } from './tokens.ts';

export const OPEN = '（(［[';
export const CLOSE = '）)］]';

/**
 * A text written without spaces under the words of one language. A rule gives the offset behind what it read, or -1,
 * and leaves the value in a field.
 */
export class CjkCursor {
  readonly text: string;
  readonly words: CjkTimeWords;
  readonly lexicon: CjkLexicon;
  /** Class of every character, as the lexicon gives it. */
  readonly classes: Uint8Array;
  readonly out: TimeCandidate[] = [];
  /** Sense of the last phrase found. */
  sense: CjkSense = {};
  /** Last number read, and how many figures it had; 0 for numerals. */
  value = 0;
  digits = 0;
  yearParts: DateParts = {};
  /** The era told last, and where. */
  lastEra:
    | { readonly before: number; readonly calendar: CalendarName | undefined; readonly at: number }
    | undefined;
  /** Whether the last clock time was told as near it. */
  clockNear = false;
  clockValue: Clock | undefined;

  constructor(text: string, words: CjkTimeWords) {
    this.text = text;
    this.words = words;
    this.lexicon = cjkLexicon(words);
    this.classes = this.lexicon.classes;
  }

  /** Offset behind the longest phrase of a kind at `i`, or -1; `sense` is then its sense. */
  find(i: number, kind: CjkKind): number {
    const entries = this.lexicon.find(kind).get(this.text.charCodeAt(i));
    if (entries === undefined) return -1;
    for (const entry of entries) {
      if (entry.phrase.length === 1 || this.text.startsWith(entry.phrase, i)) {
        this.sense = entry.sense;
        return i + entry.phrase.length;
      }
    }
    return -1;
  }

  gap(i: number): number {
    let at = i;
    while (at < i + 2 && (this.text.charAt(at) === ' ' || this.text.charAt(at) === '\u3000')) at++;
    return at;
  }

  /** The phrase, perhaps behind a space. */
  spaced(i: number, kind: CjkKind): number {
    const at = this.find(i, kind);
    return at > 0 ? at : this.find(this.gap(i), kind);
  }

  link(i: number): number {
    const at = this.gap(i);
    const next = this.find(at, 'links');
    return next > 0 ? this.gap(next) : at;
  }

  /** A number in figures or signs at `i`; `digits` counts figures, 0 for signs. */
  number(i: number): number {
    let at = i;
    let sum = 0;
    while (at < i + 6) {
      const one = figure(this.text.charCodeAt(at));
      if (one < 0) break;
      sum = sum * 10 + one;
      at++;
    }
    if (at > i) {
      if (figure(this.text.charCodeAt(at)) >= 0) return -1;
      this.value = sum;
      this.digits = at - i;
      return at;
    }
    let held = -1;
    let positional = 0;
    let structured = false;
    while (at < i + 9) {
      const unit = this.text.charCodeAt(at);
      const sign = NUMERAL_VALUES[unit] ?? -1;
      // 元 and 正 are first alone.
      if (sign < 0 || ((unit === 0x5143 || unit === 0x6b63) && at > i)) break;
      if (sign >= 10) {
        structured = true;
        sum += sign >= 100 || sign === 10 ? (held < 0 ? 1 : held) * sign : sign;
        held = -1;
      } else {
        positional = positional * 10 + sign;
        held = held < 0 ? sign : held * 10 + sign;
      }
      at++;
    }
    if (at === i) return -1;
    this.value = structured ? sum + Math.max(0, held) : positional;
    this.digits = 0;
    return at;
  }

  plainDigits(i: number): boolean {
    const before = this.text.charAt(i - 1);
    return !(
      figure(this.text.charCodeAt(i - 1)) >= 0 ||
      ((before === '.' || before === ',' || before === '．' || before === '，') &&
        figure(this.text.charCodeAt(i - 2)) >= 0 &&
        figure(this.text.charCodeAt(i)) >= 0)
    );
  }

  aboutBefore(i: number): boolean {
    for (let back = 1; back <= 3; back++) if (this.find(i - back, 'approx') === i) return true;
    return false;
  }
}

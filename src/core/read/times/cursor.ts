import type { TimeWords } from '../../languages/time-words.ts';
import type { Clock } from '../../model/interval.ts';
import { memberAt } from '../member-at.ts';
import type { TimeCandidate } from './candidate.ts';
import { highBit, KIND, lowBit, opens, type PhraseNode, type Sense, type TimeLexicon } from './lexicon.ts';
import { isRoman, roman, romanOrdinal } from './roman.ts';
import { BREAK, NUMBER, type TimeTokens, WORD } from './tokens.ts';

/** Longest phrase of a lexicon, in tokens. */
const LONGEST = 8;

/**
 * The tokens of a text under the words of one language, as the rules of dates look at them. A rule gives the token
 * behind what it read, or -1, and leaves the value in a field.
 */
export class TimeCursor {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly lower: readonly string[];
  readonly value: Int32Array;
  readonly lexicon: TimeLexicon;
  readonly words: TimeWords;
  readonly out: TimeCandidate[] = [];
  /** Sense of the last phrase found. */
  sense: Sense | undefined;
  /** Last month, day and year read, and whether the words themselves make the year one. */
  monthValue = 0;
  dayValue = 0;
  yearValue = 0;
  yearSure = false;
  /** Token that is read as a figure of its own though it is glued to a word (`mid-2007`). */
  uncoded = -1;
  /** True inside `between ... and ...`: two days joined by `and` are a range. */
  between = false;
  clockValue: Clock | undefined;
  /** 1 = an expression may open at the token. */
  readonly hits: Uint8Array;
  /** Kinds of the phrases that begin with each token and may go on with the one behind it, as bits. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Node of the phrases that begin with each token. */
  readonly roots: (PhraseNode | undefined)[];
  readonly countedRoot: PhraseNode | undefined;

  constructor(tokens: TimeTokens, lexicon: TimeLexicon) {
    this.text = tokens.text;
    this.count = tokens.count;
    this.start = tokens.start;
    this.end = tokens.end;
    this.kind = tokens.kind;
    this.lower = tokens.lower;
    this.value = tokens.value;
    this.lexicon = lexicon;
    this.words = lexicon.words;
    this.hits = new Uint8Array(this.count);
    this.low = new Int32Array(this.count);
    this.high = new Int32Array(this.count);
    this.roots = new Array(this.count);
    this.countedRoot = lexicon.root.next.get('#');
    for (let i = 0; i < this.count; i++) {
      const type = this.kind[i];
      if (type === BREAK) continue;
      const w = this.lower[i] ?? '';
      let hit = type === NUMBER;
      let counts = hit;
      if (type !== NUMBER) {
        const node = this.lexicon.root.next.get(w);
        if (node !== undefined) {
          this.roots[i] = node;
          this.begin(i, node);
          hit = type === WORD && opens(this.low[i] ?? 0, this.high[i] ?? 0);
          counts = type === WORD && node.number;
        }
      }
      if (counts) {
        hit = true;
        if (this.countedRoot !== undefined) this.begin(i, this.countedRoot);
      }
      if (!hit && type === WORD)
        hit =
          this.lexicon.guess !== undefined
            ? this.guess(i) > 0 || (this.capital(i) && this.size(i) < 8 && roman(w) > 0)
            : w.length < 12 &&
              isRoman(w.charCodeAt(0)) &&
              this.capital(i) &&
              romanOrdinal(w, lexicon.suffixes) > 0;
      if (hit) this.hits[i] = 1;
    }
  }

  /** Notes the kinds of phrase that begin with the token: of most first words no phrase goes on as the text does. */
  private begin(i: number, node: PhraseNode): void {
    let low = node.ownLow;
    let high = node.ownHigh;
    const behind = i + 1;
    if (node.next.size > 0 && behind < this.count && this.kind[behind] !== BREAK) {
      const word = this.lower[behind] ?? '';
      const next = node.next.get(word);
      if (next !== undefined) {
        low |= next.low;
        high |= next.high;
      }
      const counted = node.next.get('#');
      if (counted !== undefined && (this.kind[behind] === NUMBER || this.lexicon.numbers.has(word))) {
        low |= counted.low;
        high |= counted.high;
      }
    }
    this.low[i] = (this.low[i] ?? 0) | low;
    this.high[i] = (this.high[i] ?? 0) | high;
  }

  /** The token in lower case. */
  word(i: number): string {
    return this.lower[i] ?? '';
  }

  is(i: number, mark: string): boolean {
    return memberAt(this.lower, i) === mark;
  }

  /** True when no space stands before the token. */
  glued(i: number): boolean {
    return i > 0 && i < this.count && this.start[i] === this.end[i - 1];
  }

  /** Length in code units. */
  size(i: number): number {
    return (this.end[i] ?? 0) - (this.start[i] ?? 0);
  }

  capital(i: number): boolean {
    const c = this.text.charAt(this.start[i] ?? 0);
    return c !== c.toLowerCase();
  }

  sentenceStart(i: number): boolean {
    return i === 0 || this.kind[i - 1] === BREAK || '.!?:;"«»„“”()[]*#…'.includes(this.word(i - 1));
  }

  /** Month of an inflected or prefixed form, or 0. */
  guess(i: number): number {
    if (
      this.lexicon.guess === undefined ||
      (!this.words.capitalMonths && this.capital(i) && !this.sentenceStart(i))
    )
      return 0;
    const known = this.lexicon.guess(this.word(i));
    if (known > 0) return known;
    for (const prefix of this.words.monthPrefixes ?? []) {
      if (!this.word(i).startsWith(prefix)) continue;
      const inner = this.lexicon.guess(this.word(i).slice(prefix.length));
      if (inner > 0) return inner;
    }
    return 0;
  }

  private walk(i: number, node: PhraseNode, want: number, depth: number): number {
    let best = -1;
    for (const found of node.senses) {
      if (found.kind !== want) continue;
      best = i;
      this.sense = found;
    }
    if (depth === 0 || i >= this.count || node.next.size === 0 || this.kind[i] === BREAK) return best;
    const next = node.next.get(this.word(i));
    if (next !== undefined && ((next.low & lowBit(want)) | (next.high & highBit(want))) !== 0) {
      const kept = this.sense;
      const longer = this.walk(i + 1, next, want, depth - 1);
      if (longer > best) best = longer;
      else this.sense = kept;
    }
    const counted = node.next.get('#');
    if (
      counted !== undefined &&
      ((counted.low & lowBit(want)) | (counted.high & highBit(want))) !== 0 &&
      (this.kind[i] === NUMBER || this.lexicon.numbers.has(this.word(i)))
    ) {
      const kept = this.sense;
      const longer = this.walk(i + 1, counted, want, depth - 1);
      if (longer > best) best = longer;
      else this.sense = kept;
    }
    return best;
  }

  /** Token after the longest phrase of this kind at `i`, or -1; `sense` is then its sense. */
  lex(i: number, want: number): number {
    if (
      i < 0 ||
      i >= this.count ||
      (((this.low[i] ?? 0) & lowBit(want)) | ((this.high[i] ?? 0) & highBit(want))) === 0
    )
      return -1;
    const first = this.roots[i];
    let best = -1;
    if (first !== undefined && ((first.low & lowBit(want)) | (first.high & highBit(want))) !== 0)
      best = this.walk(i + 1, first, want, LONGEST);
    if (
      this.countedRoot !== undefined &&
      ((this.countedRoot.low & lowBit(want)) | (this.countedRoot.high & highBit(want))) !== 0 &&
      (this.kind[i] === NUMBER || (this.kind[i] === WORD && this.lexicon.numbers.has(this.word(i))))
    ) {
      const kept = this.sense;
      const counted = this.walk(i + 1, this.countedRoot, want, LONGEST);
      if (counted > best) best = counted;
      else this.sense = kept;
    }
    return best;
  }

  /** Token behind the phrase, or the same token. */
  skip(i: number, want: number): number {
    return Math.max(i, this.lex(i, want));
  }

  links(i: number): number {
    return this.skip(this.skip(i, KIND.links), KIND.links);
  }

  /** True when a phrase of this kind ends right before the token. */
  before(i: number, want: number): boolean {
    for (let back = 1; back <= 4 && i - back >= 0; back++) {
      if (this.kind[i - back] === BREAK) return false;
      if (this.lex(i - back, want) === i) return true;
    }
    return false;
  }
}

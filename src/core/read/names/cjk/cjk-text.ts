import type { TimeMention } from '../../../model/mention.ts';
import { foldedHan } from '../../../text/han-variants.ts';
import { type HanSense, NEAR } from '../../han/han-sense.ts';
import type { CjkName } from './cjk-name.ts';
import { BEFORE_TITLE } from './name-lengths.ts';
import type { NameTables } from './name-tables.ts';
import { serves } from './serves.ts';
import { MARK } from './sign-marks.ts';
import { isHan } from './signs.ts';

/** Signs that are words of their own and yet spell sounds in foreign names (沃尔顿·沃克). */
const SOUNDS = '克达多加利得拉马西里';

/** Characters of the longest listed word that is looked for around a sign. */
const WORD = 5;

/**
 * The text in which names are found, and what is found so far: every way to find one asks it where words and names may begin and end. No name
 * lies over another, and none begins or ends inside a word of the lists.
 */
export class CjkText {
  readonly text: string;
  /** The text as the lists are written, unit for unit. */
  readonly folded: string;
  readonly tables: NameTables;
  readonly found: CjkName[] = [];
  /** Bounds of the part of the text at hand, which no word and no name reaches over. */
  from = 0;
  to = 0;
  /** End of the word that `wordAt` found last; the place itself where it found none. */
  wordEnd = 0;
  readonly #taken: Uint8Array;

  constructor(text: string, tables: NameTables, times: readonly TimeMention[]) {
    this.text = text;
    this.folded = foldedHan(text);
    this.tables = tables;
    this.#taken = new Uint8Array(text.length);
    for (const time of times) this.#taken.fill(1, time.start, time.end);
  }

  /** Turns to another part of the text. */
  within(from: number, to: number): void {
    this.from = from;
    this.to = to;
  }

  /** Keeps a name, unless a part of it is taken. */
  put(start: number, end: number, name: Omit<CjkName, 'start' | 'end'>): void {
    for (let at = start; at < end; at++) if (this.#taken[at] !== 0) return;
    this.#taken.fill(1, start, end);
    this.found.push({ start, end, ...name });
  }

  /** Lets go of the name that was kept last. */
  takeBack(): void {
    const last = this.found.pop();
    if (last !== undefined) this.#taken.fill(0, last.start, last.end);
  }

  /** Whether a name or a time has a character. */
  isTaken(at: number): boolean {
    return this.#taken[at] !== 0;
  }

  /** The bits of `MARK` of a character. */
  marksAt(at: number): number {
    return this.tables.marks[this.folded.charCodeAt(at)] as number;
  }

  isHanAt(at: number): boolean {
    return isHan(this.folded.charCodeAt(at));
  }

  /** Whether a Chinese character stands at a place that no name has. */
  isFreeHan(at: number): boolean {
    return isHan(this.folded.charCodeAt(at)) && this.#taken[at] === 0;
  }

  /** Whether a sign at a place is one of some. */
  isOneOf(signs: string, at: number): boolean {
    return at < this.folded.length && signs.includes(this.folded.charAt(at));
  }

  /** The longest listed word that begins at a place; its end stands in `wordEnd`. */
  wordAt(at: number): HanSense | undefined {
    const { trie } = this.tables.lexicon;
    const count = trie.walk(this.folded, at, this.to);
    this.wordEnd = count === 0 ? at : (trie.stops[count - 1] as number);
    return count === 0 ? undefined : trie.met[count - 1];
  }

  /** Where the longest listed word ends that begins at a place; the place itself where none does. */
  wordEndAt(at: number): number {
    this.wordAt(at);
    return this.wordEnd;
  }

  /** Whether a listed word of two characters or more covers a character, beginning no earlier than `floor` and ending no later than `ceiling`. */
  covered(at: number, floor: number, ceiling: number): boolean {
    const { trie } = this.tables.lexicon;
    for (let from = Math.max(floor, at - WORD + 1); from <= at; from++) {
      const count = trie.walk(this.folded, from, this.to);
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
  }

  /** Whether a listed word reaches over a place from before it: 占|領事|件. */
  straddled(at: number): boolean {
    for (let from = Math.max(this.from, at - 2); from < at; from++)
      if (this.wordEndAt(from) > at) return true;
    return false;
  }

  /** Whether a listed word begins inside a run of signs and ends behind it. */
  overrun(start: number, end: number): boolean {
    for (let at = start + 1; at < end; at++) if (this.wordEndAt(at) > end) return true;
    return false;
  }

  /** How far to the left of a place a name may reach. `sounds`: through signs of sounds, whatever they are besides. */
  leftOf(at: number, most: number, sounds = false): number {
    let from = at;
    while (from > this.from && at - from < most) {
      if (!this.isFreeHan(from - 1)) break;
      if (this.covered(from - 1, Math.max(this.from, from - WORD), at)) break;
      const sense = this.wordAt(from - 1);
      const sounding = sounds && SOUNDS.includes(this.folded.charAt(from - 1));
      if (!sounding && this.wordEnd === from && sense !== undefined && serves(sense)) break;
      from--;
    }
    return from;
  }

  /** How far to the right a name may reach. */
  rightOf(at: number, most: number): number {
    let to = at;
    while (to < this.to && to - at < most && this.isFreeHan(to)) {
      const sense = this.wordAt(to);
      if (this.wordEnd - to > 1) break;
      if (sense !== undefined && (serves(sense) || (sense.near & (NEAR.when | NEAR.locative)) !== 0)) break;
      to++;
    }
    return to;
  }

  /** Whether a run of signs, anywhere in the text, stands free: nothing of it is taken or belongs to a listed word around it, and a name may begin or end there. */
  standsFree(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.#taken[at] !== 0) return false;
    this.within(Math.max(0, start - BEFORE_TITLE), Math.min(this.text.length, end + BEFORE_TITLE));
    if (this.straddled(start) || this.overrun(start, end)) return false;
    return (
      start === 0 ||
      !this.isHanAt(start - 1) ||
      this.leftOf(start, 1) === start ||
      !this.isHanAt(end) ||
      this.rightOf(end, 1) === end
    );
  }

  /** The title that begins at a place. */
  titleAt(at: number): string | undefined {
    if ((this.marksAt(at) & MARK.title) === 0) return undefined;
    return this.tables.titles.find((title) => this.folded.startsWith(title, at));
  }

  /** Whether a title ends at a place. */
  titleBefore(at: number): boolean {
    return this.tables.titles.some((title) => this.folded.startsWith(title, at - title.length));
  }

  /** Where a surname of the list ends that begins at a place; 0 where none does. */
  surnameAt(at: number): number {
    const { surnames } = this.tables;
    const surname = surnames.get(this.folded.charCodeAt(at))?.find((one) => this.folded.startsWith(one, at));
    return surname === undefined ? 0 : at + surname.length;
  }
}

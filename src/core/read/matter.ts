import type { Language } from '../languages/language.ts';
import type { MatterWords } from '../languages/matter-words.ts';
import { foldWord } from '../text/fold.ts';
import { WordTable } from './lexicon/word-table.ts';

const NONE: readonly number[] = [];
/** Word forms whose classes are kept; a text of more distinct forms than that looks the others up again. */
const KEPT = 50_000;
/** A word with the hyphens and apostrophes inside it. */
const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
const LETTER = /[\p{L}\p{M}]/u;

/** Kinds of code units, filled when first asked: letters and marks, half of a character, all else. */
const kinds = new Uint8Array(65_536);
const INSIDE = 1;
const HALF = 2;
const OUTSIDE = 3;

function kindOf(unit: number): number {
  const known = kinds[unit] as number;
  if (known !== 0) return known;
  const made =
    unit >= 0xd800 && unit <= 0xdfff ? HALF : LETTER.test(String.fromCharCode(unit)) ? INSIDE : OUTSIDE;
  kinds[unit] = made;
  return made;
}

/** Finds what a text is about: classes of its words, without regard to what is said of them. */
export interface MatterFinder {
  /** Classes met between two places of a text, by default in all of it, each once, sorted. Linear in the text. */
  in(text: string, from?: number, to?: number): string[];
}

/** The classes of a language in order, and which of them were met in the text at hand. */
class Met {
  readonly #names: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #stamps: Int32Array;
  #stamp = 0;
  #found: number[] = [];

  constructor({ classes }: MatterWords) {
    this.#names = Object.keys(classes).sort();
    this.#numbers = new Map(this.#names.map((name, at) => [name, at]));
    this.#stamps = new Int32Array(this.#names.length);
  }

  number(name: string): number {
    return this.#numbers.get(name) as number;
  }

  begin(): void {
    this.#stamp++;
    this.#found = [];
  }

  /** Adds a class to those met, which stay in order: a passage has few. */
  add(number: number): void {
    if (this.#stamps[number] === this.#stamp) return;
    this.#stamps[number] = this.#stamp;
    const found = this.#found;
    let at = found.length;
    for (; at > 0 && (found[at - 1] as number) > number; at--) found[at] = found[at - 1] as number;
    found[at] = number;
  }

  /** Names of what was met since `begin`, sorted. */
  names(): string[] {
    return this.#found.map((number) => this.#names[number] as string);
  }
}

/** Words filed by where in a word they must stand, with the lengths that occur, so that a word is cut only there. */
class Filed {
  readonly whole = new Map<string, number[]>();
  readonly opening = new Cuts();
  readonly closing = new Cuts();
  readonly inside = new Cuts();

  constructor({ classes }: MatterWords, met: Met) {
    for (const [name, entries] of Object.entries(classes)) {
      const matter = met.number(name);
      for (const entry of entries) {
        const opens = entry.endsWith('*');
        const closes = entry.startsWith('*');
        const word = foldWord(entry.slice(closes ? 1 : 0, opens ? -1 : undefined));
        const map =
          opens && closes
            ? this.inside.map
            : opens
              ? this.opening.map
              : closes
                ? this.closing.map
                : this.whole;
        const old = map.get(word);
        if (old === undefined) map.set(word, [matter]);
        else old.push(matter);
      }
    }
    for (const cuts of [this.opening, this.closing, this.inside]) cuts.measure();
  }
}

class Cuts {
  readonly map = new Map<string, number[]>();
  lengths: readonly number[] = [];

  measure(): void {
    this.lengths = [...new Set([...this.map.keys()].map((word) => word.length))].sort((a, b) => a - b);
  }
}

/** Words parted by spaces: every form is looked up once and kept. */
class SpacedFinder implements MatterFinder {
  readonly #met: Met;
  readonly #filed: Filed;
  readonly #words = new WordTable<readonly number[]>((word) => this.#of(word), KEPT);

  constructor(words: MatterWords) {
    this.#met = new Met(words);
    this.#filed = new Filed(words, this.#met);
  }

  in(text: string, from = 0, to = text.length): string[] {
    this.#met.begin();
    for (let at = from; at < to; ) {
      const kind = kindOf(text.charCodeAt(at));
      // Characters of two code units are rare, and the pattern knows which of them are letters.
      if (kind === HALF) return this.#byPattern(text.slice(from, to));
      if (kind === OUTSIDE) {
        at++;
        continue;
      }
      let end = at + 1;
      for (; end < to; end++) {
        const unit = text.charCodeAt(end);
        const inside = kindOf(unit);
        if (inside === INSIDE) continue;
        if (inside === HALF) break;
        const joins = unit === 0x27 || unit === 0x2019 || unit === 0x2d;
        if (!joins || end + 1 >= to || kindOf(text.charCodeAt(end + 1)) === OUTSIDE) break;
      }
      for (const matter of this.#words.at(text, at, end)) this.#met.add(matter);
      at = end;
    }
    return this.#met.names();
  }

  #byPattern(text: string): string[] {
    this.#met.begin();
    for (const [word] of text.matchAll(WORD)) for (const matter of this.#of(word)) this.#met.add(matter);
    return this.#met.names();
  }

  #of(word: string): readonly number[] {
    const folded = foldWord(word);
    const parts = folded.split(/['-]/);
    const found = new Set(this.#look(folded));
    if (parts.length > 1) for (const part of parts) for (const matter of this.#look(part)) found.add(matter);
    return found.size === 0 ? NONE : [...found];
  }

  /** Classes of one folded form. A form of more than 40 letters is no word. */
  #look(word: string): number[] {
    if (word.length > 40) return [];
    const { whole, opening, closing, inside } = this.#filed;
    const found = [...(whole.get(word) ?? NONE)];
    for (const length of opening.lengths) found.push(...(opening.map.get(word.slice(0, length)) ?? NONE));
    for (const length of closing.lengths)
      if (length <= word.length) found.push(...(closing.map.get(word.slice(word.length - length)) ?? NONE));
    for (const length of inside.lengths)
      for (let at = 0; at + length <= word.length; at++)
        found.push(...(inside.map.get(word.slice(at, at + length)) ?? NONE));
    return found;
  }
}

/** Words not parted: at each character the entries that begin with it are compared. */
class UnspacedFinder implements MatterFinder {
  readonly #met: Met;
  readonly #byFirst = new Map<number, { entry: string; matter: number }[]>();

  constructor(words: MatterWords) {
    this.#met = new Met(words);
    for (const [name, entries] of Object.entries(words.classes)) {
      const matter = this.#met.number(name);
      for (const entry of entries) {
        const first = entry.charCodeAt(0);
        const list = this.#byFirst.get(first) ?? [];
        this.#byFirst.set(first, list);
        list.push({ entry, matter });
      }
    }
  }

  in(text: string, from = 0, to = text.length): string[] {
    this.#met.begin();
    for (let at = from; at < to; at++) {
      const entries = this.#byFirst.get(text.charCodeAt(at));
      if (entries === undefined) continue;
      for (const { entry, matter } of entries)
        if (at + entry.length <= to && text.startsWith(entry, at)) this.#met.add(matter);
    }
    return this.#met.names();
  }
}

const finders = new WeakMap<MatterWords, MatterFinder>();

/** The finder of a language, made once. */
export function matterFinder({ matter, clauses }: Language): MatterFinder {
  const old = finders.get(matter);
  if (old !== undefined) return old;
  const made = clauses === 'cjk' ? new UnspacedFinder(matter) : new SpacedFinder(matter);
  finders.set(matter, made);
  return made;
}

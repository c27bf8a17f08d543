import type { Language } from '../languages/language.ts';
import type { MatterWords } from '../languages/matter-words.ts';
import { foldWord } from '../text/fold.ts';

const NONE: readonly string[] = [];
/** Word forms whose classes are kept; a text of more distinct forms than that looks the others up again. */
const KEPT = 50_000;
/** A word with the hyphens and apostrophes inside it. */
const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;

/** Finds what a text is about: classes of its words, without regard to what is said of them. */
export interface MatterFinder {
  /** Classes met, each once, sorted. Linear in the text. */
  in(text: string): string[];
}

/** Words filed by where in a word they must stand, with the lengths that occur, so that a word is cut only there. */
class Filed {
  readonly whole = new Map<string, string[]>();
  readonly opening = new Cuts();
  readonly closing = new Cuts();
  readonly inside = new Cuts();

  constructor({ classes }: MatterWords) {
    for (const [matter, entries] of Object.entries(classes)) {
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
  readonly map = new Map<string, string[]>();
  lengths: readonly number[] = [];

  measure(): void {
    this.lengths = [...new Set([...this.map.keys()].map((word) => word.length))].sort((a, b) => a - b);
  }
}

/** Words parted by spaces: every form is looked up once and kept. */
class SpacedFinder implements MatterFinder {
  readonly #filed: Filed;
  readonly #kept = new Map<string, readonly string[]>();

  constructor(words: MatterWords) {
    this.#filed = new Filed(words);
  }

  in(text: string): string[] {
    const found = new Set<string>();
    for (const [word] of text.matchAll(WORD)) for (const matter of this.#of(word)) found.add(matter);
    return [...found].sort();
  }

  #of(word: string): readonly string[] {
    const old = this.#kept.get(word);
    if (old !== undefined) return old;
    const folded = foldWord(word);
    const parts = folded.split(/['-]/);
    const found = new Set(this.#look(folded));
    if (parts.length > 1) for (const part of parts) for (const matter of this.#look(part)) found.add(matter);
    const made = found.size === 0 ? NONE : [...found];
    if (this.#kept.size < KEPT) this.#kept.set(word, made);
    return made;
  }

  /** Classes of one folded form. A form of more than 40 letters is no word. */
  #look(word: string): string[] {
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
  readonly #byFirst = new Map<string, { entry: string; matter: string }[]>();

  constructor({ classes }: MatterWords) {
    for (const [matter, entries] of Object.entries(classes)) {
      for (const entry of entries) {
        const first = entry.charAt(0);
        const list = this.#byFirst.get(first) ?? [];
        this.#byFirst.set(first, list);
        list.push({ entry, matter });
      }
    }
  }

  in(text: string): string[] {
    const found = new Set<string>();
    for (let at = 0; at < text.length; at++)
      for (const { entry, matter } of this.#byFirst.get(text.charAt(at)) ?? [])
        if (text.startsWith(entry, at)) found.add(matter);
    return [...found].sort();
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

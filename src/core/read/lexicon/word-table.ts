import type { WordInfo } from './word-info.ts';

const FIRST_SIZE = 4096;

/**
 * Words already met, found by their characters in the text itself, so that a word seen before costs no new string.
 * An open table with linear probing; grows by doubling and never holds more than `most` words.
 */
export class WordTable {
  readonly #most: number;
  readonly #make: (surface: string) => WordInfo;
  #slots: (WordInfo | undefined)[] = new Array<WordInfo | undefined>(FIRST_SIZE);
  #hashes = new Int32Array(FIRST_SIZE);
  #size = 0;

  /** `make` works out a word that is new; `most`: how many words are remembered. */
  constructor(make: (surface: string) => WordInfo, most: number) {
    this.#make = make;
    this.#most = most;
  }

  /** What is known of the word standing at a run of the text. */
  at(text: string, start: number, end: number): WordInfo {
    let hash = 0x811c9dc5 | 0;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    const mask = this.#slots.length - 1;
    let place = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const info = this.#slots[place];
      if (info === undefined) break;
      if (this.#hashes[place] === hash && same(info.surface, text, start, end)) return info;
      place = (place + 1) & mask;
    }
    const made = this.#make(text.slice(start, end));
    if (this.#size < this.#most) this.#put(place, hash, made);
    return made;
  }

  #put(place: number, hash: number, info: WordInfo): void {
    this.#slots[place] = info;
    this.#hashes[place] = hash;
    this.#size++;
    if (this.#size * 2 > this.#slots.length) this.#grow();
  }

  #grow(): void {
    const slots = this.#slots;
    const hashes = this.#hashes;
    const size = slots.length * 2;
    this.#slots = new Array<WordInfo | undefined>(size);
    this.#hashes = new Int32Array(size);
    for (let i = 0; i < slots.length; i++) {
      const info = slots[i];
      if (info === undefined) continue;
      const hash = hashes[i] as number;
      let place = (hash ^ (hash >>> 15)) & (size - 1);
      while (this.#slots[place] !== undefined) place = (place + 1) & (size - 1);
      this.#slots[place] = info;
      this.#hashes[place] = hash;
    }
  }
}

function same(surface: string, text: string, start: number, end: number): boolean {
  if (surface.length !== end - start) return false;
  for (let i = start; i < end; i++) if (surface.charCodeAt(i - start) !== text.charCodeAt(i)) return false;
  return true;
}

const FIRST_SIZE = 4096;

/**
 * What is known of words already met, found by their characters in the text itself, so that a word seen before costs no new
 * string. An open table with linear probing; grows by doubling and never holds more than `most` words.
 */
export class WordTable<T> {
  readonly #most: number;
  readonly #make: (surface: string) => T;
  /** The word of each place and what is known of it, side by side, so that both are fetched at once. */
  #words: (string | T | undefined)[] = new Array<string | T | undefined>(FIRST_SIZE * 2);
  /** Hash of the word of each place; 0 where there is none: most places asked in vain are known by it alone. */
  #hashes = new Int32Array(FIRST_SIZE);
  #size = 0;

  /** `make` works out a word that is new; `most`: how many words are remembered. */
  constructor(make: (surface: string) => T, most: number) {
    this.#make = make;
    this.#most = most;
  }

  /** What is known of the word standing at a run of the text. `make`: what works it out where it is new, if not what the table was given. */
  at(text: string, start: number, end: number, make = this.#make): T {
    let hash = 0x811c9dc5 | 0;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    if (hash === 0) hash = 1;
    const hashes = this.#hashes;
    const mask = hashes.length - 1;
    let place = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const there = hashes[place];
      if (there === 0) break;
      if (there === hash && same(this.#words[place * 2] as string, text, start, end))
        return this.#words[place * 2 + 1] as T;
      place = (place + 1) & mask;
    }
    const surface = text.slice(start, end);
    const made = make(surface);
    if (this.#size < this.#most) this.#put(hash, surface, made);
    return made;
  }

  #put(hash: number, surface: string, made: T): void {
    if ((this.#size + 1) * 2 > this.#hashes.length) this.#grow();
    const mask = this.#hashes.length - 1;
    let place = (hash ^ (hash >>> 15)) & mask;
    while (this.#hashes[place] !== 0) place = (place + 1) & mask;
    this.#hashes[place] = hash;
    this.#words[place * 2] = surface;
    this.#words[place * 2 + 1] = made;
    this.#size++;
  }

  #grow(): void {
    const words = this.#words;
    const hashes = this.#hashes;
    const size = hashes.length * 2;
    this.#words = new Array<string | T | undefined>(size * 2);
    this.#hashes = new Int32Array(size);
    for (let i = 0; i < hashes.length; i++) {
      const hash = hashes[i] as number;
      if (hash === 0) continue;
      let place = (hash ^ (hash >>> 15)) & (size - 1);
      while (this.#hashes[place] !== 0) place = (place + 1) & (size - 1);
      this.#hashes[place] = hash;
      this.#words[place * 2] = words[i * 2];
      this.#words[place * 2 + 1] = words[i * 2 + 1];
    }
  }
}

function same(surface: string, text: string, start: number, end: number): boolean {
  if (surface.length !== end - start) return false;
  for (let i = start; i < end; i++) if (surface.charCodeAt(i - start) !== text.charCodeAt(i)) return false;
  return true;
}

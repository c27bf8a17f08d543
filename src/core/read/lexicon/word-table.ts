const FIRST_SIZE = 4096;

/**
 * What is known of words already met, found by their characters in the text itself, so that a word seen before costs no new
 * string. An open table with linear probing; grows by doubling and never holds more than `most` words.
 */
export class WordTable<T> {
  readonly #most: number;
  readonly #make: (surface: string) => T;
  #surfaces: (string | undefined)[] = new Array<string | undefined>(FIRST_SIZE);
  #known: (T | undefined)[] = new Array<T | undefined>(FIRST_SIZE);
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
    const mask = this.#surfaces.length - 1;
    let place = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const surface = this.#surfaces[place];
      if (surface === undefined) break;
      if (this.#hashes[place] === hash && same(surface, text, start, end)) return this.#known[place] as T;
      place = (place + 1) & mask;
    }
    const surface = text.slice(start, end);
    const made = make(surface);
    if (this.#size < this.#most) this.#put(place, hash, surface, made);
    return made;
  }

  #put(place: number, hash: number, surface: string, made: T): void {
    this.#surfaces[place] = surface;
    this.#known[place] = made;
    this.#hashes[place] = hash;
    this.#size++;
    if (this.#size * 2 > this.#surfaces.length) this.#grow();
  }

  #grow(): void {
    const surfaces = this.#surfaces;
    const known = this.#known;
    const hashes = this.#hashes;
    const size = surfaces.length * 2;
    this.#surfaces = new Array<string | undefined>(size);
    this.#known = new Array<T | undefined>(size);
    this.#hashes = new Int32Array(size);
    for (let i = 0; i < surfaces.length; i++) {
      if (surfaces[i] === undefined) continue;
      const hash = hashes[i] as number;
      let place = (hash ^ (hash >>> 15)) & (size - 1);
      while (this.#surfaces[place] !== undefined) place = (place + 1) & (size - 1);
      this.#surfaces[place] = surfaces[i];
      this.#known[place] = known[i];
      this.#hashes[place] = hash;
    }
  }
}

function same(surface: string, text: string, start: number, end: number): boolean {
  if (surface.length !== end - start) return false;
  for (let i = start; i < end; i++) if (surface.charCodeAt(i - start) !== text.charCodeAt(i)) return false;
  return true;
}

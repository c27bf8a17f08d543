import type { Language } from '../../languages/language.ts';

const all = new Set<LanguageTable<unknown>>();

/**
 * What was compiled of each language, kept until the texts are read. Six languages compiled hold some sixty megabytes
 * that the steps after reading have no use for, and are compiled anew in a tenth of a second each.
 */
export class LanguageTable<V> {
  #made = new WeakMap<Language, V>();
  /** The language asked for last and what was made of it: a text asks for its own some thousand times. */
  #last: Language | undefined;
  #value: V | undefined;

  constructor() {
    all.add(this);
  }

  get(language: Language): V | undefined {
    if (language !== this.#last) {
      this.#last = language;
      this.#value = this.#made.get(language);
    }
    return this.#value;
  }

  set(language: Language, value: V): void {
    this.#made.set(language, value);
    this.#last = undefined;
  }

  /** Lets go of what was made of one language. */
  delete(language: Language): void {
    this.#made.delete(language);
    this.#last = undefined;
    this.#value = undefined;
  }

  /** Lets go of all. */
  clear(): void {
    this.#made = new WeakMap();
    this.#last = undefined;
    this.#value = undefined;
  }
}

/** Lets go of everything compiled of every language; the next reading compiles what it needs. */
export function forgetLanguages(): void {
  for (const table of all) table.clear();
}

/** Lets go of everything compiled of one language; its next text compiles what it needs. */
export function forgetLanguage(language: Language): void {
  for (const table of all) table.delete(language);
}

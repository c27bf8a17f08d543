import { HEAD, LateForms } from './late-forms.ts';
import { bucketOf, letterOf, mayHold } from './word-bucket.ts';

/** How one word of an entry stands for several. */
export interface Notation {
  /** The word forms it stands for. */
  forms(word: string): readonly string[];
  /** Letters that all of them begin with, as far as that is known without making them. */
  beginning(word: string): string;
}

/** `stem|a|b` stands for stem+a and stem+b (`stem||a` also for stem); anything else for itself. */
export const BARS: Notation = {
  forms: formsOf,
  beginning: (word) => word.slice(0, word.includes('|') ? word.indexOf('|') : word.length),
};

/**
 * A trie of words and phrases of one language, compiled once, each part of it when a word that begins so is first met. Entries are folded
 * and lower case: a word stands for the forms of its notation, `stem*` for every word that begins so,
 * the words of a phrase are parted by single spaces. Matching walks word by word and never goes back.
 */
export class PhraseTrie<V> {
  readonly #root = new TrieNode<V>();
  readonly #notation: Notation;
  readonly #late = new LateForms();

  constructor(notation: Notation = BARS) {
    this.#notation = notation;
  }

  /** Adds one entry. */
  add(entry: string, value: V): void {
    const space = entry.indexOf(' ');
    const first = space < 0 ? entry : entry.slice(0, space);
    if (first === '') return;
    const rest = space < 0 ? undefined : entry.slice(space + 1);
    // Stems are asked in the order in which they were put, whatever words were met.
    if (first.includes('*')) {
      this.#file(this.#notation.forms(first), rest, value);
      return;
    }
    const beginning = this.#notation.beginning(first);
    if (beginning === first) this.#late.later(first, () => this.#file([first], rest, value));
    else if (beginning.length >= HEAD)
      this.#late.later(beginning, () => this.#file(this.#notation.forms(first), rest, value));
    // Two forms that are the same are one place.
    else
      for (const form of new Set(this.#notation.forms(first)))
        this.#late.later(form, () => this.#file([form], rest, value));
  }

  /** Adds one form as it stands: most entries of a language that inflects are forms already made. */
  addForm(form: string, value: V): void {
    if (form.includes(' ')) this.add(form, value);
    else this.#late.later(form, () => this.#root.grow(form).file(value));
  }

  /** Adds forms that all begin with `beginning`; where it is long enough they are made when a word that begins so is met. */
  addLater(beginning: string, make: () => Iterable<readonly [form: string, value: V]>): void {
    if (beginning.length < HEAD) for (const [form, value] of make()) this.addForm(form, value);
    else
      this.#late.later(beginning, () => {
        for (const [form, value] of make()) this.#file([form], undefined, value);
      });
  }

  #file(firsts: readonly string[], rest: string | undefined, value: V): void {
    let nodes: Iterable<TrieNode<V>> =
      firsts.length === 1
        ? [this.#root.grow(firsts[0] as string)]
        : new Set(firsts.map((form) => this.#root.grow(form)));
    if (rest !== undefined)
      for (const word of rest.split(' ')) {
        if (word === '') continue;
        const next = new Set<TrieNode<V>>();
        for (const node of nodes) for (const form of this.#notation.forms(word)) next.add(node.grow(form));
        nodes = next;
      }
    for (const node of nodes) node.file(value);
  }

  /** Where a phrase that begins with this word stands in the trie; empty when none does. Keep it by word form. */
  first(word: string): readonly TrieNode<V>[] {
    this.#late.ask(word);
    return this.#root.follow(word);
  }

  /** Every whole word with which an entry begins, in no order. */
  firstWords(): Iterable<string> {
    this.#late.askAll();
    return this.#root.words();
  }

  /**
   * Every entry that begins at a word, longest first: `word(i)` gives the folded word i after the first, undefined at the
   * end. `begin` is what `first` gave for the word itself.
   */
  matches(begin: readonly TrieNode<V>[], word: (offset: number) => string | undefined): readonly Match<V>[] {
    return leads(begin, word(1)) ? longerFrom(begin, word) : aloneFrom(begin);
  }
}

/** The entries of one word. */
export const aloneFrom = <V>(begin: readonly TrieNode<V>[]): readonly Match<V>[] =>
  begin.filter((node) => node.values.length > 0).map((node) => ({ length: 1, values: node.values }));

/** The entries of a word and of the phrases that go on behind it, the longest first. */
export function longerFrom<V>(
  begin: readonly TrieNode<V>[],
  word: (offset: number) => string | undefined,
): readonly Match<V>[] {
  const found: Match<V>[] = [];
  let nodes = begin;
  for (let length = 1; nodes.length > 0; length++) {
    for (const node of nodes) if (node.values.length > 0) found.push({ length, values: node.values });
    if (!nodes.some((node) => node.deeper)) break;
    const next = word(length);
    if (next === undefined) break;
    nodes =
      nodes.length === 1
        ? (nodes[0] as TrieNode<V>).follow(next)
        : nodes.flatMap((node) => node.follow(next));
  }
  return found.reverse();
}

/** Whether some phrase that begins here goes on with this word: asked before anything is made, since most do not. */
export function leads<V>(begin: readonly TrieNode<V>[], word: string | undefined): boolean {
  if (word === undefined) return false;
  for (const node of begin) if (node.leads(word)) return true;
  return false;
}

/** An entry met: how many words it takes and what was filed under it. */
export interface Match<V> {
  readonly length: number;
  readonly values: readonly V[];
}

/** One place in the trie. Most places lead nowhere and hold one value, so what they do not need is not made. */
export class TrieNode<V> {
  #values: V[] | undefined;
  #words: Map<string, TrieNode<V>> | undefined;
  #stems: Map<string, TrieNode<V>> | undefined;
  /** Buckets of the words, and first letters of the stems, as bits. */
  #buckets = 0;
  #letters = 0;
  /** Lengths of the stems that end here in `*`, so that a word is cut only there. */
  #cuts: readonly number[] = NONE;

  /** What was filed under the phrase that ends here. */
  get values(): readonly V[] {
    return this.#values ?? NONE;
  }

  /** Files a value under the phrase that ends here. */
  file(value: V): void {
    if (this.#values === undefined) this.#values = [value];
    else this.#values.push(value);
  }

  /** Whether a longer phrase goes on from here. */
  get deeper(): boolean {
    return this.#words !== undefined || this.#stems !== undefined;
  }

  /** Buckets of the words with which a phrase goes on from here, as bits. */
  get buckets(): number {
    return this.#buckets;
  }

  /** First letters of the stems with which one goes on. */
  get letters(): number {
    return this.#letters;
  }

  /** Whether a phrase goes on from here with this word. */
  leads(word: string): boolean {
    if (mayHold(this.#buckets, bucketOf(word)) && this.#words?.has(word) === true) return true;
    if (this.#letters === 0 || !mayHold(this.#letters, letterOf(word))) return false;
    for (const cut of this.#cuts)
      if (cut <= word.length && this.#stems?.has(word.slice(0, cut)) === true) return true;
    return false;
  }

  /** The node behind one form, made when missing. */
  grow(form: string): TrieNode<V> {
    const open = form.endsWith('*');
    const key = open ? form.slice(0, -1) : form;
    let map = open ? this.#stems : this.#words;
    if (map === undefined) {
      map = new Map();
      if (open) this.#stems = map;
      else this.#words = map;
    }
    const old = map.get(key);
    if (old !== undefined) return old;
    const made = new TrieNode<V>();
    map.set(key, made);
    // A stem that is empty begins every word.
    if (open) this.#letters |= key === '' ? -1 : 1 << letterOf(key);
    else this.#buckets |= 1 << bucketOf(key);
    if (open && !this.#cuts.includes(key.length)) this.#cuts = [...this.#cuts, key.length];
    return made;
  }

  /** The whole words with which phrases go on from here. */
  words(): Iterable<string> {
    return this.#words?.keys() ?? [];
  }

  /** The nodes one word leads to: the word itself and every stem it begins with. */
  follow(word: string): TrieNode<V>[] {
    const found: TrieNode<V>[] = [];
    const whole = mayHold(this.#buckets, bucketOf(word)) ? this.#words?.get(word) : undefined;
    if (whole !== undefined) found.push(whole);
    if (!mayHold(this.#letters, letterOf(word))) return found;
    for (const cut of this.#cuts) {
      if (cut > word.length) continue;
      const stem = this.#stems?.get(word.slice(0, cut));
      if (stem !== undefined) found.push(stem);
    }
    return found;
  }
}

const NONE: readonly never[] = [];

/** The word forms one word of an entry stands for. */
export function formsOf(word: string): string[] {
  if (!word.includes('|')) return [word];
  const parts = word.split('|');
  const stem = parts[0] as string;
  return parts.slice(1).map((ending) => stem + ending);
}

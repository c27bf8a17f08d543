import type { Sense, SenseOf, Tag, VerbForm } from './claim-senses.ts';
import { aloneFrom, leads, type Match, type TrieNode } from './phrase-trie.ts';
import { bucketOf, letterOf, mayHold } from './word-bucket.ts';
import { FLAG, flagsOf } from './word-flags.ts';

const CAPITAL = /^\p{Lu}/u;
const DIGIT = /\p{Nd}/u;

/** A verb that is nothing but a modal. */
const isModal = ({ entry, form }: SenseOf<'verb'>): boolean =>
  form === 'base' &&
  entry.uses.every((use) => use.rest.length === 0 && (use.class === 'poss' || use.class === 'future'));

const supports = ({ entry, form }: SenseOf<'verb'>): boolean =>
  form === 'base' && entry.uses.some((use) => use.class === 'support');

/** Everything a language's lists know of one word or solid phrase, worked out once for each form. */
export class WordInfo {
  readonly surface: string;
  readonly folded: string;
  /** The folded words; one, or several for a solid phrase. */
  readonly words: readonly string[];
  /** Bucket of the first of them (`word-bucket.ts`). */
  readonly bucket: number;
  readonly senses: readonly Sense[];
  /** Where longer phrases begin; empty when none does. */
  readonly begin: readonly TrieNode<Sense>[];
  /** Forms the word may be of some verb. */
  readonly forms: readonly (VerbForm | undefined)[];
  /** Answers that are yes or no, as bits: what is known of a word should lie in few places of the memory. */
  readonly #flags: number;
  /** The kinds of its meanings, each once: a word has few, and looking through them is faster than a map. */
  readonly #tags: readonly Tag[];
  /** Buckets of the names of these kinds, as bits: most kinds that are asked for are in none of them. */
  readonly #tagBuckets: number;
  /** Buckets and first letters of the words with which a longer phrase goes on behind it. */
  readonly #nextBuckets: number;
  readonly #nextLetters: number;
  /** Bucket and first letter of the folded word or phrase, asked for where it stands behind another. */
  readonly #wholeBucket: number;
  readonly #letter: number;
  /** Its first meaning of each kind, in the order of the kinds: meanings have many shapes and are slow to look through. */
  readonly #firsts: readonly Sense[];
  /** Questions of `askedOfWord` that were asked, and those whose answer is yes. */
  asked = 0;
  answers = 0;
  /** What the clause engine of its language makes of it (`word-of-engine.ts`). */
  ofEngine: object | undefined;
  /** Made when first asked for: most words met have one meaning or none. */
  #byTag: Map<Tag, readonly Sense[]> | undefined;
  #alone: readonly Match<Sense>[] | undefined;

  constructor(
    surface: string,
    folded: string,
    senses: readonly Sense[],
    begin: readonly TrieNode<Sense>[],
    byLastPart: boolean,
  ) {
    this.surface = surface;
    this.folded = folded;
    this.words = folded.split(' ');
    this.bucket = bucketOf(this.words[0] as string);
    this.senses = senses;
    this.begin = begin;
    const tags: Tag[] = [];
    const firsts: Sense[] = [];
    for (const sense of senses) {
      if (tags.includes(sense.tag)) continue;
      tags.push(sense.tag);
      firsts.push(sense);
    }
    this.#tags = tags;
    this.#firsts = firsts;
    this.#tagBuckets = tags.reduce((buckets, tag) => buckets | (1 << bucketOf(tag)), 0);
    this.#nextBuckets = begin.reduce((buckets, node) => buckets | node.buckets, 0);
    this.#nextLetters = begin.reduce((letters, node) => letters | node.letters, 0);
    this.#wholeBucket = bucketOf(folded);
    this.#letter = letterOf(folded);
    const verbs = this.all('verb');
    this.forms = verbs.map(({ form }) => form);
    this.#flags =
      flagsOf(tags) |
      (CAPITAL.test(surface) ? FLAG.capital : 0) |
      (DIGIT.test(surface) ? FLAG.digits : 0) |
      (byLastPart ? FLAG.byLastPart : 0) |
      (verbs.some(isModal) ? FLAG.modal : 0) |
      (verbs.some(supports) ? FLAG.supports : 0);
  }

  get capital(): boolean {
    return (this.#flags & FLAG.capital) !== 0;
  }

  get digits(): boolean {
    return (this.#flags & FLAG.digits) !== 0;
  }

  /** True when the meaning is that of a compound's last part. */
  get byLastPart(): boolean {
    return (this.#flags & FLAG.byLastPart) !== 0;
  }

  get determiner(): boolean {
    return (this.#flags & FLAG.determiner) !== 0;
  }

  get possessive(): boolean {
    return (this.#flags & FLAG.possessive) !== 0;
  }

  get pronoun(): boolean {
    return (this.#flags & FLAG.pronoun) !== 0;
  }

  get preposition(): boolean {
    return (this.#flags & FLAG.preposition) !== 0;
  }

  get coordinator(): boolean {
    return (this.#flags & FLAG.coordinator) !== 0;
  }

  get subordinator(): boolean {
    return (this.#flags & FLAG.subordinator) !== 0;
  }

  get relative(): boolean {
    return (this.#flags & FLAG.relative) !== 0;
  }

  get be(): boolean {
    return (this.#flags & FLAG.be) !== 0;
  }

  get have(): boolean {
    return (this.#flags & FLAG.have) !== 0;
  }

  get adverb(): boolean {
    return (this.#flags & FLAG.adverb) !== 0;
  }

  get adjective(): boolean {
    return (this.#flags & FLAG.adjective) !== 0;
  }

  get noun(): boolean {
    return (this.#flags & FLAG.noun) !== 0;
  }

  get verb(): boolean {
    return (this.#flags & FLAG.verb) !== 0;
  }

  get numeral(): boolean {
    return (this.#flags & FLAG.numeral) !== 0;
  }

  /** A word of doubt, denial or citing, or the first of a phrase of that kind. */
  get cue(): boolean {
    return (this.#flags & FLAG.cue) !== 0;
  }

  /** A verb that is nothing but a modal. */
  get modal(): boolean {
    return (this.#flags & FLAG.modal) !== 0;
  }

  /** `do`, `would`. */
  get supports(): boolean {
    return (this.#flags & FLAG.supports) !== 0;
  }

  /** `of`. */
  get ofWord(): boolean {
    return (this.#flags & FLAG.ofWord) !== 0;
  }

  /** Tells what became of men or things: `killed`. */
  get role(): boolean {
    return (this.#flags & FLAG.role) !== 0;
  }

  get idiom(): boolean {
    return (this.#flags & FLAG.idiom) !== 0;
  }

  get infinitive(): boolean {
    return (this.#flags & FLAG.infinitive) !== 0;
  }

  get that(): boolean {
    return (this.#flags & FLAG.that) !== 0;
  }

  get particle(): boolean {
    return (this.#flags & FLAG.particle) !== 0;
  }

  get negation(): boolean {
    return (this.#flags & FLAG.negation) !== 0;
  }

  /** What it means alone, as phrases of one word. */
  get alone(): readonly Match<Sense>[] {
    this.#alone ??= aloneFrom(this.begin);
    return this.#alone;
  }

  /** Whether some phrase that begins with it goes on with the next word: asked before anything is made, since most do not. */
  leads(next: WordInfo | undefined): boolean {
    return (
      next !== undefined &&
      (mayHold(this.#nextBuckets, next.#wholeBucket) || mayHold(this.#nextLetters, next.#letter)) &&
      leads(this.begin, next.folded)
    );
  }

  /** Whether any of its meanings is of this kind. */
  has(tag: Tag): boolean {
    if (!mayHold(this.#tagBuckets, bucketOf(tag))) return false;
    for (const one of this.#tags) if (one === tag) return true;
    return false;
  }

  /** Its first meaning of a kind. */
  sense<T extends Tag>(tag: T): SenseOf<T> | undefined {
    if (!mayHold(this.#tagBuckets, bucketOf(tag))) return undefined;
    const at = this.#tags.indexOf(tag);
    return at < 0 ? undefined : (this.#firsts[at] as SenseOf<T>);
  }

  /** All its meanings of a kind. */
  all<T extends Tag>(tag: T): readonly SenseOf<T>[] {
    if (!this.has(tag)) return NONE;
    if (this.#tags.length === 1) return this.senses as unknown as readonly SenseOf<T>[];
    this.#byTag ??= new Map();
    const old = this.#byTag.get(tag);
    if (old !== undefined) return old as unknown as readonly SenseOf<T>[];
    const made = this.senses.filter((sense) => sense.tag === tag);
    this.#byTag.set(tag, made);
    return made as unknown as readonly SenseOf<T>[];
  }
}

const NONE: readonly never[] = [];

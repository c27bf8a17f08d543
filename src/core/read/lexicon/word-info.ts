import type { Sense, SenseOf, Tag, VerbForm } from './claim-senses.ts';
import { aloneFrom, leads, type Match, type TrieNode } from './phrase-trie.ts';
import { bucketOf, letterOf, mayHold } from './word-bucket.ts';

const CAPITAL = /^\p{Lu}/u;
const DIGIT = /\p{Nd}/u;

/** Everything a language's lists know of one word or solid phrase, worked out once for each form. */
export class WordInfo {
  readonly surface: string;
  readonly folded: string;
  /** The folded words; one, or several for a solid phrase. */
  readonly words: readonly string[];
  /** Bucket of the first of them (`word-bucket.ts`). */
  readonly bucket: number;
  readonly capital: boolean;
  readonly digits: boolean;
  readonly senses: readonly Sense[];
  /** Where longer phrases begin; empty when none does. */
  readonly begin: readonly TrieNode<Sense>[];
  /** True when the meaning is that of a compound's last part. */
  readonly byLastPart: boolean;
  readonly determiner: boolean;
  readonly possessive: boolean;
  readonly pronoun: boolean;
  readonly preposition: boolean;
  readonly coordinator: boolean;
  readonly subordinator: boolean;
  readonly relative: boolean;
  readonly be: boolean;
  readonly have: boolean;
  readonly adverb: boolean;
  readonly adjective: boolean;
  readonly noun: boolean;
  readonly verb: boolean;
  readonly numeral: boolean;
  /** A word of doubt, denial or citing, or the first of a phrase of that kind. */
  readonly cue: boolean;
  /** A verb that is nothing but a modal. */
  readonly modal: boolean;
  /** `do`, `would`. */
  readonly supports: boolean;
  /** Forms the word may be of some verb. */
  readonly forms: readonly (VerbForm | undefined)[];
  /** `of`. */
  readonly ofWord: boolean;
  /** Tells what became of men or things: `killed`. */
  readonly role: boolean;
  readonly idiom: boolean;
  readonly infinitive: boolean;
  readonly that: boolean;
  readonly particle: boolean;
  readonly negation: boolean;
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
    this.capital = CAPITAL.test(surface);
    this.digits = DIGIT.test(surface);
    this.senses = senses;
    this.begin = begin;
    this.byLastPart = byLastPart;
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
    this.determiner = this.has('determiner');
    this.possessive = this.has('possessive');
    this.pronoun = this.has('pronoun');
    this.preposition = this.has('preposition');
    this.coordinator = this.has('coordinator');
    this.subordinator = this.has('subordinator');
    this.relative = this.has('relative');
    this.be = this.has('be');
    this.have = this.has('have');
    this.adverb = this.has('adverb');
    this.adjective = this.has('adjective');
    this.noun =
      this.has('noun') ||
      this.has('object') ||
      this.has('subset') ||
      this.has('frameNoun') ||
      this.has('roleHead') ||
      this.has('unit') ||
      this.has('enemy') ||
      this.has('mutual');
    this.verb = this.has('verb');
    this.cue =
      this.has('hedged') ||
      this.has('untrue') ||
      this.has('hearsay') ||
      this.has('negation') ||
      this.has('attribution') ||
      this.has('cueStart');
    const verbs = this.all('verb');
    this.modal = verbs.some(
      ({ entry, form }) =>
        form === 'base' &&
        entry.uses.every((use) => use.rest.length === 0 && (use.class === 'poss' || use.class === 'future')),
    );
    this.supports = verbs.some(
      ({ entry, form }) => form === 'base' && entry.uses.some((use) => use.class === 'support'),
    );
    this.forms = verbs.map(({ form }) => form);
    this.ofWord = this.has('ofPreposition');
    this.role = this.has('role');
    this.idiom = this.has('idiom');
    this.infinitive = this.has('infinitive');
    this.that = this.has('that');
    this.particle = this.has('particle');
    this.negation = this.has('negation');
    this.numeral =
      this.has('value') ||
      this.has('magnitude') ||
      this.has('fraction') ||
      this.has('fused') ||
      this.has('about') ||
      this.has('vague');
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

import type { NameMention } from '../model/mention.ts';
import { ANY, GENITIVE, inBothNumbers, NOMINATIVE, SINGULAR } from './case-bits.ts';
import { type CaseLists, caseLists } from './case-lists.ts';
import type { CaseVerb, CaseWord } from './case-word.ts';
import type { ClauseInput, Token } from './claim-tokens.ts';

/** Whether a reading of a form is a predicate or infinitive rather than an attribute. */
const isVerbal = (verb: CaseVerb): boolean => verb.bits === 0 && verb.is !== 'modal';
const isFinite = (verb: CaseVerb): boolean => verb.is === 'past' || verb.is === 'present';

/** What noun groups need to know of the words at each place of one sentence. */
export class WordsAt {
  readonly input: ClauseInput;
  readonly lists: CaseLists;
  readonly #word: (info: Token['info']) => CaseWord;
  readonly #numberAt = new Map<number, number>();

  constructor(input: ClauseInput, word: (info: Token['info']) => CaseWord) {
    this.input = input;
    this.lists = caseLists(input.language);
    this.#word = word;
    input.numbers.forEach((number, at) => {
      for (const from of [number.outerFrom, number.from])
        if (!this.#numberAt.has(from)) this.#numberAt.set(from, at);
    });
  }

  /** Case word of a token. */
  wordAt(at: number): CaseWord {
    return this.#word((this.input.tokens[at] as Token).info);
  }

  /** Place in `numbers` of the number that begins at a token. */
  numberAt(at: number): number | undefined {
    return this.#numberAt.get(at);
  }

  /** Tokens of an ordinal in figures (`32-я`, `19-й`) that begins here; 0 where none does. */
  ordinalAt(at: number): number {
    const { tokens, language } = this.input;
    const hyphen = tokens[at + 1];
    const suffix = tokens[at + 2];
    if (hyphen?.kind !== 'mark' || hyphen.spaced || suffix?.kind !== 'word' || suffix.spaced) return 0;
    if (hyphen.info.surface.length !== 1 || !'-‑–'.includes(hyphen.info.surface)) return 0;
    return language.numbers.ordinalSuffixes.includes(suffix.info.folded) ? 3 : 0;
  }

  /** The name a token stands in. */
  nameAt(at: number): NameMention | undefined {
    const token = this.input.tokens[at];
    return token === undefined || token.name < 0 ? undefined : this.input.names[token.name];
  }

  /** A proper name: not a people, and not a listed noun or an adjective that has its capital from the sentence's start. */
  isName(at: number): boolean {
    const name = this.nameAt(at);
    if (name === undefined || name.nameKind === 'demonym') return false;
    const word = this.wordAt(at);
    // A listed noun with a capital is that noun (`Государства Хорезмшахов`), and a unit's name is made of common words.
    if (word.known || name.nameKind === 'unit') return false;
    if (name.nameKind !== 'other' || at > 0) return true;
    return !(word.adjective !== 0 && this.continues(at, word.adjective, false));
  }

  /** Whether a word can stand before a noun of these cases. */
  modifies(at: number, bits: number): boolean {
    const token = this.input.tokens[at];
    if (token === undefined || token.kind !== 'word' || token.time >= 0) return false;
    const word = this.wordAt(at);
    if (token.info.adverb && word.noun === 0)
      return this.input.tokens[at + 1]?.info.adverb !== true && this.modifies(at + 1, bits);
    if (this.isName(at)) return false;
    return (
      (word.adjective & inBothNumbers(bits)) !== 0 &&
      (word.noun === 0 || !word.known) &&
      this.leads(at + 1, ANY)
    );
  }

  /** Whether a group goes on at a token with a word of these cases. */
  leads(at: number, bits: number): boolean {
    const token = this.input.tokens[at];
    if (token === undefined || token.kind !== 'word' || token.time >= 0) return this.#numberAt.has(at);
    const word = this.wordAt(at);
    return ((word.noun | word.adjective) & bits) !== 0 && !this.closes(at);
  }

  /** A word that may be adjective or noun is an adjective when a noun of its case stands right behind. */
  continues(at: number, modifier: number, numeric: boolean): boolean {
    const next = this.input.tokens[at + 1];
    if (next === undefined || next.time >= 0) return false;
    const here = this.wordAt(at);
    // `британские и французские войска`
    if (next.info.coordinator || next.info.surface === ',')
      return !here.known && this.modifies(at + 2, modifier) && !this.isVerb(at + 2);
    if (next.kind !== 'word' || this.closes(at + 1)) return false;
    const word = this.wordAt(at + 1);
    if (word.noun === 0) return !numeric && !next.info.capital && this.modifies(at + 1, modifier);
    if (word.verbs.some(isFinite)) return false;
    // A name behind a listed noun is its apposition, no noun it modifies.
    if (here.known && !word.known && next.info.capital) return false;
    const fits = word.noun & (numeric ? inBothNumbers(modifier) : modifier);
    return fits !== 0 && ((fits & ~GENITIVE) !== 0 || !here.known || (here.noun & fits) !== 0);
  }

  /** Words that end a group and never stand in one. */
  closes(at: number): boolean {
    const { info } = this.input.tokens[at] as Token;
    if (info.preposition || info.subordinator || info.has('negation') || info.has('idiom')) return true;
    const word = this.wordAt(at);
    if (word.noun !== 0) return false;
    if (info.be || (word.adjective === 0 && word.pronoun === 0)) return true;
    return word.verbs.some((verb) => isVerbal(verb) && !(verb.is === 'short' && word.adjective !== 0));
  }

  isVerb(at: number): boolean {
    return this.input.tokens[at] !== undefined && this.wordAt(at).verbs.some(isVerbal);
  }

  /** Whether a word that may be a noun is a finite verb of the lists, or likely one that is in none. */
  isLikelyVerb(at: number): boolean {
    return this.wordAt(at).verbs.some(
      (verb) => isFinite(verb) && (verb.entry.lemma !== '' || this.#looksFinite(at, verb.gender === 1)),
    );
  }

  /**
   * Whether an unlisted word that looks like a past is one: `генерал опоздал`, but not `захватил арсенал`. Masculine forms, which many
   * nouns share, want a subject, an adverb or a negation before them.
   */
  #looksFinite(at: number, masculine: boolean): boolean {
    const before = this.input.tokens[at - 1];
    if (before === undefined || before.kind === 'mark') return !masculine;
    if (before.info.preposition) return false;
    if (before.info.has('negation') || before.info.adverb || before.info.coordinator) return true;
    const word = this.wordAt(at - 1);
    if (!masculine) return word.adjective === 0 || word.noun !== 0;
    return ((word.noun | word.pronoun) & NOMINATIVE & SINGULAR) !== 0 && word.verbs.length === 0;
  }

  isAfterPreposition(at: number): boolean {
    return this.input.tokens[at - 1]?.info.preposition === true;
  }

  /** The last word of a foreign name that may not decline (`Сакуни`). */
  isForeign(at: number): boolean {
    const { folded } = (this.input.tokens[at] as Token).info;
    return this.lists.words.foreignEndings.some((end) => folded.endsWith(end));
  }
}

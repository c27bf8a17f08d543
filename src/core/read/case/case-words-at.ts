import type { NameMention } from '../../model/mention.ts';
import { askedOfWord } from '../lexicon/asked-once.ts';
import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import { ANY, casesByName, GENITIVE, inBothNumbers, NOMINATIVE, SINGULAR } from './case-bits.ts';
import { type CaseLists, caseLists } from './case-lists.ts';
import { reflexives, withReflexive } from './case-reflexives.ts';
import type { CaseVerb } from './case-verb-forms.ts';
import type { CaseWord } from './case-word.ts';

/** Whether a reading of a form is a predicate or infinitive rather than an attribute. */
const isVerbal = (verb: CaseVerb): boolean => verb.bits === 0 && verb.is !== 'modal';
const isPastOrPresent = (verb: CaseVerb): boolean => verb.is === 'past' || verb.is === 'present';

/** `М`, `М.` */
const isInitial = askedOfWord(({ surface }) => /^\p{Lu}\.?$/u.test(surface));

/** Longest list of adjectives before one noun. */
const LONGEST = 4;

/** What noun groups need to know of the words at each place of one sentence. */
export class WordsAt {
  readonly input: ClauseInput;
  readonly lists: CaseLists;
  readonly #word: (info: Token['info']) => CaseWord;
  /** Places in `numbers`, from 1, of the number that begins at each token; 0 where none does. */
  readonly #numberAt: Int32Array;
  /** Verbs that have a reflexive word apart; undefined where the language has none. */
  readonly #reflexives: ReadonlySet<number> | undefined;
  readonly #apart = new Map<number, CaseWord>();

  constructor(input: ClauseInput, word: (info: Token['info']) => CaseWord) {
    this.input = input;
    this.lists = caseLists(input.language);
    this.#word = word;
    const apart = input.language.conjugation?.reflexive.word;
    if (apart !== undefined) this.#reflexives = reflexives(input.tokens, apart, word);
    this.#numberAt = new Int32Array(input.tokens.length);
    input.numbers.forEach(({ from, outerFrom }, at) => {
      this.#numberAt[outerFrom] ||= at + 1;
      this.#numberAt[from] ||= at + 1;
    });
  }

  /** Case word of a token. */
  wordAt(at: number): CaseWord {
    const { info } = this.input.tokens[at] as Token;
    const word = this.#reflexives === undefined ? this.#word(info) : this.#wordApart(at, this.#reflexives);
    // `маршал Ней`: a name that looks like a pronoun.
    const titled = word.pronoun !== 0 && info.capital && !info.possessive && this.#isTitle(at - 1);
    return titled ? { ...word, noun: SINGULAR, pronoun: 0 } : word;
  }

  /** A word whose verbs have their reflexive word, or have none. */
  #wordApart(at: number, owners: ReadonlySet<number>): CaseWord {
    const known = this.#apart.get(at);
    if (known !== undefined) return known;
    const word = this.#word((this.input.tokens[at] as Token).info);
    const verbs = owners.has(at) ? withReflexive(word.verbs) : word.verbs.filter((verb) => !verb.reflexive);
    const made = word.verbs.length === 0 ? word : { ...word, verbs };
    this.#apart.set(at, made);
    return made;
  }

  #isTitle(at: number): boolean {
    return (
      memberAt(this.input.tokens, at)
        ?.info.all('noun')
        .some(({ kind }) => kind === 'leader') === true
    );
  }

  /** Place in `numbers` of the number that begins at a token. */
  numberAt(at: number): number | undefined {
    const number = this.#numberAt[at] ?? 0;
    return number === 0 ? undefined : number - 1;
  }

  /** Tokens of an ordinal or compound in figures (`32-я`, `26-летний`) that begins here; 0 where none does. */
  ordinalAt(at: number): number {
    const { tokens, language } = this.input;
    const hyphen = tokens[at + 1];
    const suffix = tokens[at + 2];
    if (hyphen?.kind !== 'mark' || hyphen.spaced || suffix?.kind !== 'word' || suffix.spaced) return 0;
    if (hyphen.info.surface.length !== 1 || !'-‑–'.includes(hyphen.info.surface)) return 0;
    return language.numbers.ordinalSuffixes.includes(suffix.info.folded) ||
      this.wordAt(at + 2).adjective !== 0
      ? 3
      : 0;
  }

  /** Place of the adjective behind the hyphen of a compound that begins with a figure; -1 where none stands there. */
  compoundEnd(at: number): number {
    const { tokens } = this.input;
    const last = tokens[at - 1];
    const hyphen = tokens[at];
    if (last?.kind === 'word' && this.wordAt(at - 1).adjective !== 0) return at - 1;
    if (hyphen?.kind !== 'mark' || hyphen.spaced || tokens[at + 1]?.kind !== 'word') return -1;
    return this.wordAt(at + 1).adjective !== 0 ? at + 1 : -1;
  }

  /** Tokens of the initials with their stops (`М. А.` of `М. А. Муравйов`) that begin here; 0 where none do. */
  initialAt(at: number, steps = 0): number {
    const { tokens } = this.input;
    const info = tokens[at]?.info;
    if (info === undefined || !isInitial(info)) return 0;
    const { surface } = info;
    const stop = tokens[at + 1];
    if (surface.length === 1 && (stop?.info.surface !== '.' || stop.spaced)) return 0;
    const length = surface.length === 1 ? 2 : 1;
    const next = tokens[at + length];
    if (next?.kind !== 'word' || !next.info.capital) return 0;
    // A second initial, or a third, and no more.
    return length + (steps < 2 ? this.initialAt(at + length, steps + 1) : 0);
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

  /** Whether a word can stand before a noun of these cases; `steps`: words looked at so far. */
  modifies(at: number, bits: number, steps = 0): boolean {
    const token = this.input.tokens[at];
    // `38-й и 58-й дивизий`
    const ordinal = token?.kind === 'figure' && token.time < 0 ? this.ordinalAt(at) : 0;
    if (ordinal > 0)
      return steps < LONGEST && (this.leads(at + ordinal, bits) || this.#goesOn(at + ordinal, bits, steps));
    if (token === undefined || token.kind !== 'word' || token.time >= 0) return false;
    const word = this.wordAt(at);
    if (token.info.adverb && word.noun === 0)
      return this.input.tokens[at + 1]?.info.adverb !== true && this.modifies(at + 1, bits, steps + 1);
    if (this.isName(at)) return false;
    return (
      (word.adjective & inBothNumbers(bits)) !== 0 &&
      (word.noun === 0 || !word.known) &&
      (this.leads(at + 1, ANY) || this.#goesOn(at + 1, bits, steps))
    );
  }

  /** Whether another adjective follows behind a comma or conjunction: `робітничих, солдатських і селянських`. */
  #goesOn(at: number, bits: number, steps: number): boolean {
    const info = this.input.tokens[at]?.info;
    if (info === undefined || steps >= LONGEST) return false;
    return (
      (info.surface === ',' || this.lists.joiningAdjectives.has(info.folded)) &&
      this.modifies(at + 1, bits, steps + 1) &&
      !this.isVerb(at + 1)
    );
  }

  /** Whether a group goes on at a token with a word of these cases. */
  leads(at: number, bits: number): boolean {
    const token = this.input.tokens[at];
    if (token === undefined || token.kind !== 'word' || token.time >= 0)
      return this.numberAt(at) !== undefined;
    const word = this.wordAt(at);
    const initial = this.initialAt(at);
    if (initial > 0)
      return ((this.wordAt(at + initial).noun | this.wordAt(at + initial).adjective) & bits) !== 0;
    return ((word.noun | word.adjective) & bits) !== 0 && !this.closes(at);
  }

  /** Whether a noun of these cases stands at a token that can be nothing else, or behind one more adjective. */
  leadsNoun(at: number, bits: number): boolean {
    for (let i = at; i <= at + 1; i++) {
      const token = this.input.tokens[i];
      if (token === undefined || token.kind !== 'word' || token.time >= 0 || this.closes(i)) return false;
      const { adjective, known, noun } = this.wordAt(i);
      if ((noun & bits & ~GENITIVE) !== 0 && (known || token.info.capital)) return true;
      if ((adjective & bits) === 0 || token.info.capital) return false;
    }
    return false;
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
    if (!word.known && word.verbs.some(isPastOrPresent)) return false;
    // A name behind a listed noun is its apposition, no noun it modifies.
    if (here.known && !word.known && next.info.capital) return false;
    const fits = word.noun & (numeric ? inBothNumbers(modifier) : modifier);
    return fits !== 0 && ((fits & ~GENITIVE) !== 0 || !here.known || (here.noun & fits) !== 0);
  }

  /** Words that end a group and never stand in one. */
  closes(at: number): boolean {
    const { info } = this.input.tokens[at] as Token;
    if (this.initialAt(at) > 0) return false;
    if (info.preposition || info.subordinator || info.has('negation')) return true;
    const word = this.wordAt(at);
    if (word.noun !== 0) return false;
    if (info.has('idiom')) return true;
    if (info.be || (word.adjective === 0 && word.pronoun === 0)) return true;
    return word.verbs.some((verb) => isVerbal(verb) && !(verb.is === 'short' && word.adjective !== 0));
  }

  isVerb(at: number): boolean {
    return this.input.tokens[at] !== undefined && this.wordAt(at).verbs.some(isVerbal);
  }

  /** Whether a word that may be a noun is a finite verb of the lists, or likely one that is in none. */
  isLikelyVerb(at: number): boolean {
    return this.wordAt(at).verbs.some(
      (verb) =>
        isPastOrPresent(verb) &&
        (verb.entry.lemma !== '' || this.#looksFinite(at, verb.gender === 1 && verb.number !== 'p')),
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

  /** Cases the preposition right before asks for; all where none stands there. */
  governedAt(at: number): number {
    const before = memberAt(this.input.tokens, at - 1)?.info;
    if (before?.preposition !== true || before.subordinator) return ANY;
    const cases = casesByName(before.sense('preposition')?.cases ?? '');
    return cases === 0 ? ANY : cases;
  }

  /** Whether what a possessive before may own begins at a token: a noun, or at the beginning of a clause a number (`его тридцать тысяч`). */
  isOwned(at: number, bits: number): boolean {
    if (this.leads(at, bits)) return true;
    const { tokens } = this.input;
    const before = tokens[at - 2]?.info.coordinator === true ? tokens[at - 3] : tokens[at - 2];
    return this.numberAt(at) !== undefined && (before === undefined || before.kind === 'mark');
  }

  isAfterPreposition(at: number): boolean {
    return memberAt(this.input.tokens, at - 1)?.info.preposition === true;
  }

  /** The last word of a foreign name that may not decline (`Сакуни`). */
  isForeign(at: number): boolean {
    const { folded } = (this.input.tokens[at] as Token).info;
    return this.lists.words.foreignEndings.some((end) => folded.endsWith(end));
  }
}

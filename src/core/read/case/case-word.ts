import type { DeclensionWords } from '../../languages/declension-words.ts';
import type { Lexicon } from '../lexicon/claim-lexicon.ts';
import { LanguageTable } from '../lexicon/language-table.ts';
import type { WordInfo } from '../lexicon/word-info.ts';
import { wordOfEngine } from '../lexicon/word-of-engine.ts';
import {
  ACCUSATIVE,
  ANY,
  type ByGender,
  bit,
  bitsByGender,
  GENITIVE,
  MASCULINE,
  NOMINATIVE,
  parseCodes,
  SINGULAR,
} from './case-bits.ts';
import { type CaseLists, caseLists } from './case-lists.ts';
import { type NounForm, nounForms } from './case-noun-forms.ts';
import { type CaseVerb, UNKNOWN, VerbForms } from './case-verb-forms.ts';

/** Words that do not decline: abbreviations, names with figures, in Cyrillic text names in Latin letters. */
const FOREIGN = /^(?:\p{Lu}{2,}|\p{Lu}.*\p{Nd}.*)$/u;
/** Nouns that decline as adjectives. */
const ADJECTIVAL = /:a\p{L}*$/u;
const LATIN = /\p{Script=Latin}/u;

/** What endings and lists tell of one word. */
export interface CaseWord {
  /** Case and number as a noun; 0 = cannot be one. */
  readonly noun: number;
  readonly genders: number;
  /** The noun is in the lists rather than guessed from its ending. */
  readonly known: boolean;
  /** Case and number as an adjective; 0 = cannot be one. */
  readonly adjective: number;
  /** The same by gender of the noun: masculine, feminine, neuter. */
  readonly adjectiveBy: ByGender;
  readonly pronoun: number;
  readonly verbs: readonly CaseVerb[];
  /** List entries the noun may be a form of, to compare words of a phrase whatever their case. */
  readonly lemmas: readonly string[];
}

/** Meanings that make a solid phrase a noun. */
const NOUN_TAGS = ['noun', 'object', 'subset', 'roleHead', 'unit', 'frameNoun', 'enemy', 'mutual'] as const;

const NO_GENDERS: ByGender = [0, 0, 0];
const NOTHING: CaseWord = {
  noun: 0,
  genders: 0,
  known: true,
  adjective: 0,
  adjectiveBy: NO_GENDERS,
  pronoun: 0,
  verbs: [],
  lemmas: [],
};

const compiled = new LanguageTable<(info: WordInfo) => CaseWord>();

/** What is known of a word's case and conjugation, in a language that inflects by endings. Worked out once for each form. */
export function caseWords(lexicon: Lexicon): (info: WordInfo) => CaseWord {
  const old = compiled.get(lexicon.language);
  if (old !== undefined) return old;
  const reader = new WordReader(lexicon);
  const read = wordOfEngine((info) => reader.read(info));
  compiled.set(lexicon.language, read);
  return read;
}

/** An ending with what it tells. */
interface Ending {
  readonly ending: string;
  /** Letters of it that are no part of the stem. */
  readonly length: number;
  readonly bits: number;
  readonly genders: number;
  readonly by: ByGender;
}

/** What an adjective ending tells of a word; `length` 0 where it has none. */
interface Adjective {
  readonly bits: number;
  readonly by: ByGender;
  readonly length: number;
}

class WordReader {
  readonly #lexicon: Lexicon;
  readonly #declension: DeclensionWords;
  readonly #lists: CaseLists;
  readonly #nouns: (word: string) => NounForm | undefined;
  readonly #verbs: VerbForms;
  readonly #endings: readonly Ending[];
  readonly #guesses: readonly Ending[];
  readonly #pronouns: ReadonlyMap<string, number>;
  /** Determiners among the pronouns, by gender. */
  readonly #determiners: ReadonlyMap<string, ByGender>;

  constructor(lexicon: Lexicon) {
    const { code, conjugation, declension } = lexicon.language;
    if (declension === undefined || conjugation === undefined) throw new Error(`${code} has no endings`);
    this.#lexicon = lexicon;
    this.#declension = declension;
    this.#lists = caseLists(lexicon.language);
    this.#nouns = nounForms(lexicon.language, declension);
    this.#endings = endingsOf(declension.adjectives);
    this.#guesses = endingsOf(declension.guesses);
    this.#verbs = new VerbForms(lexicon, conjugation, this.#endings, this.#lists.words.nounEndings);
    this.#pronouns = new Map(
      Object.entries(declension.pronouns).map(([form, codes]) => [form, parseCodes(codes).bits]),
    );
    this.#determiners = new Map(
      Object.entries(declension.pronouns).map(([form, codes]) => [form, bitsByGender(codes)]),
    );
  }

  read(info: WordInfo): CaseWord {
    const closed = isClosed(info, this.#lists);
    return info.folded.includes(' ') ? this.#phrase(info, closed) : this.#word(info, closed);
  }

  /** A solid phrase of the lists. */
  #phrase(info: WordInfo, closed: boolean): CaseWord {
    const words = info.words;
    const first = words[0] as string;
    const last = words[words.length - 1] as string;
    if (!NOUN_TAGS.some((tag) => info.has(tag))) {
      // With a verb first (`пропали без вести`) it is that verb.
      const told = this.#verbs.ofSenses(this.#lexicon.info(first), false);
      // `без вести пропало`: the verb stands last.
      const verbs = told.length > 0 ? told : this.#verbs.ofSenses(this.#lexicon.info(last), false);
      return { ...NOTHING, adjective: info.has('role') && verbs.length === 0 ? ANY : 0, verbs };
    }
    const form = this.#phraseForm(info, first, last);
    return this.#withForm(info, closed, last, form, 0, []);
  }

  #phraseForm(info: WordInfo, first: string, last: string): NounForm | undefined {
    const byFirst = this.#nouns(first);
    const byLast = this.#nouns(last);
    // `поле боя`: the first word is the head when the last is a genitive.
    if (byFirst !== undefined && (byLast === undefined || (byLast.bits & GENITIVE) !== 0)) {
      // `Речи Посполитой`: an adjective behind narrows it.
      const behind = byLast === undefined ? byFirst.bits & this.read(this.#lexicon.info(last)).adjective : 0;
      return behind === 0 ? byFirst : { ...byFirst, bits: behind };
    }
    if (byLast === undefined) {
      // `зниклих безвісти`: an adjective that stands for a noun.
      const { adjective } = this.read(this.#lexicon.info(first));
      return adjective === 0 ? undefined : { bits: adjective, genders: 0, lemmas: [] };
    }
    // `початку війни`: an unlisted first word is the head too unless it agrees as an adjective.
    if (byFirst === undefined && info.words.length === 2 && (byLast.bits & GENITIVE) !== 0) {
      const { adjective, genders, noun } = this.read(this.#lexicon.info(first));
      if (noun !== 0 && (adjective & byLast.bits) === 0) return { bits: noun, genders, lemmas: [] };
    }
    // The words before the noun narrow it: `обидві сторони` is plural.
    let { bits } = byLast;
    for (const part of info.words.slice(0, -1)) {
      const before = this.#pronouns.get(part) ?? 0;
      if ((before & bits) !== 0) bits &= before;
    }
    return { ...byLast, bits };
  }

  #word(info: WordInfo, closed: boolean): CaseWord {
    const word = info.folded;
    const noun = this.#nouns(word);
    const pronoun = this.#pronouns.get(word) ?? 0;
    const listed = this.#lists.nounsNotVerbs.has(word)
      ? []
      : this.#verbs.ofWord(info, !closed && noun === undefined);
    // `zdobyć`: the infinitive rather than the genitive plural of `zdobycie`.
    const infinitive = noun?.bits === bit('pg') && listed.some((verb) => verb.is === 'infinitive');
    const form = infinitive ? undefined : noun;
    const open =
      !closed && form === undefined && pronoun === 0 && listed.length === 0 && info.senses.length === 0;
    // With a capital only a reflexive form is surely none of a name: `Ширилися чутки`.
    const guessed = open ? this.#verbs.guess(word).filter((verb) => !info.capital || verb.reflexive) : listed;
    return this.#withForm(info, closed, word, form, pronoun, guessed);
  }

  #withForm(
    info: WordInfo,
    closed: boolean,
    last: string,
    form: NounForm | undefined,
    pronoun: number,
    verbs: readonly CaseVerb[],
  ): CaseWord {
    const adjective = this.#adjective(info, closed, last, pronoun);
    const common = { adjectiveBy: adjective.by, pronoun, verbs };
    if (form !== undefined) {
      // A listed noun that is written like an adjective (`пленный`) may also stand before another noun.
      const both =
        (adjective.length > 1 && info.adjective) ||
        (last.length > 4 && form.lemmas.some((lemma) => ADJECTIVAL.test(lemma)));
      return {
        noun: form.bits,
        genders: form.genders,
        known: true,
        adjective: both ? adjective.bits : 0,
        ...common,
        lemmas: form.lemmas,
      };
    }
    const guessable =
      !closed &&
      !info.numeral &&
      pronoun === 0 &&
      !info.determiner &&
      !info.possessive &&
      last.length > 1 &&
      verbs.every((verb) => verb.entry === UNKNOWN && verb.is !== 'gerund') &&
      /^\p{L}[\p{L}\p{Nd}'’-]*$/u.test(last);
    const { bits, genders } = guessable ? this.#guess(info, last, adjective) : { bits: 0, genders: 0 };
    return { noun: bits, genders, known: false, adjective: adjective.bits, ...common, lemmas: [] };
  }

  #adjective(info: WordInfo, closed: boolean, last: string, pronoun: number): Adjective {
    const small = info.determiner || info.possessive;
    let found: Adjective = { bits: 0, by: NO_GENDERS, length: 0 };
    if ((!closed || info.relative) && (last.length > 4 || small || info.relative)) {
      const ending = this.#endings.find((one) => last.endsWith(one.ending) && last.length - one.length >= 2);
      if (ending !== undefined) found = { bits: ending.bits, by: ending.by, length: ending.length };
    }
    if (!small || (pronoun === 0 && found.bits !== 0 && found.bits !== ANY)) return found;
    const bits = pronoun === 0 ? ANY : pronoun;
    return { bits, by: this.#determiners.get(last) ?? [bits, bits, bits], length: found.length };
  }

  /** Case and gender of a noun in no list, by its ending. */
  #guess(info: WordInfo, last: string, adjective: Adjective): { bits: number; genders: number } {
    const { words } = this.#lists;
    const endsIn = (ends: readonly string[]): boolean => ends.some((end) => last.endsWith(end));
    const { capital } = info;
    // `Ту-154`, `Boeing`: names that do not decline.
    if (FOREIGN.test(info.surface) || (this.#lexicon.language.script !== 'latin' && LATIN.test(info.surface)))
      return { bits: ANY, genders: 0 };
    const guess = this.#guesses.find(({ ending }) => last.endsWith(ending) && last.length > ending.length);
    const length = guess?.ending.length ?? 0;
    // An unknown word in `-о` is an adverb.
    const adverb = !capital && length < 2 && endsIn(words.adverbEndings);
    // A bare consonant: masculine singular, or the genitive plural of a feminine or neuter.
    let bits = adverb ? 0 : (guess?.bits ?? bit('sn') | bit('sa') | bit('pg'));
    const genders = adverb ? 0 : (guess?.genders ?? MASCULINE);
    const isAdjective =
      adjective.bits !== 0 &&
      this.#declension.adjectiveStems.some((end) => last.slice(0, -adjective.length).endsWith(end));
    if (!capital && ((isAdjective && adjective.length >= length) || adjective.length > length)) bits = 0;
    if (!capital) return { bits, genders };
    if (length < 2 && endsIn(words.nameEndings)) bits |= SINGULAR;

    // Where endings of adjectives are single letters every name has one.
    if (this.#lexicon.language.script === 'latin' && !isAdjective) return { bits, genders };
    bits |= endsIn(words.obliqueEndings) ? adjective.bits & ~(NOMINATIVE | ACCUSATIVE) : adjective.bits;
    return { bits, genders };
  }
}

/** Endings of the lists, the longest first; what stands before a hyphen is the end of the stem they are told for. */
function endingsOf(list: Readonly<Record<string, string>>): Ending[] {
  const endings = Object.entries(list).map(([ending, codes]) => ({
    ending: ending.replace('-', ''),
    length: ending.length - ending.indexOf('-') - 1,
    ...parseCodes(codes),
    by: bitsByGender(codes),
  }));
  return endings.sort((a, b) => b.ending.length - a.ending.length);
}

/** Small words that are neither nouns nor predicates. */
const isClosed = (info: WordInfo, { conditional }: CaseLists): boolean =>
  info.preposition ||
  info.coordinator ||
  info.subordinator ||
  info.relative ||
  info.adverb ||
  info.has('negation') ||
  info.has('idiom') ||
  info.has('that') ||
  info.has('hedged') ||
  info.has('bound') ||
  // `полковник Ли`: a name that looks like such a word.
  (conditional.has(info.folded) && !info.capital);

import type { Token } from '../lexicon/claim-tokens.ts';
import type { NumberPhrase } from '../numbers/number-phrases.ts';
import {
  ACCUSATIVE,
  ANY,
  type ByGender,
  DATIVE,
  forGenders,
  GENITIVE,
  INSTRUMENTAL,
  inBothNumbers,
  NOMINATIVE,
  PLURAL,
} from './case-bits.ts';
import { isTransitive } from './case-transitive.ts';
import type { CaseWord } from './case-word.ts';
import type { WordsAt } from './case-words-at.ts';

/** The words of one noun group from its first to its head: numerals, adjectives, determiners, the noun. */
export class GroupScan {
  readonly from: number;
  /** Place of the head noun; -1 where none came. */
  head = -1;
  /** Cases and numbers all words share. */
  bits = ANY;
  /** Led by a numeral. */
  numeric = false;
  /** Places in `numbers`. */
  readonly held: number[] = [];
  demonymAt = -1;
  possessiveAt = -1;
  lastModifier = -1;
  /** The last modifier is a participle. */
  participle = false;
  readonly #words: WordsAt;
  #coordinated = false;
  /** Cases of a possessive before. */
  #owned = ANY;
  /** Cases of the numeral's form; 0 where it tells none. */
  #numeral = 0;
  #thousands = 0;
  #by: ByGender = [ANY, ANY, ANY];
  #at: number;

  /** `governed`: cases the word before asks for. */
  constructor(words: WordsAt, from: number, governed: number) {
    this.#words = words;
    this.from = from;
    this.bits = governed;
    this.#at = from;
    const { tokens } = words.input;
    while (this.#at < tokens.length && this.#step(tokens[this.#at] as Token));
  }

  /** Takes the next word into the group; false where the group ends. */
  #step(token: Token): boolean {
    const at = this.#at;
    const words = this.#words;
    const numbered = words.numberAt(at);
    if (numbered !== undefined) return this.#number(numbered);
    if (token.time < 0 && token.kind === 'figure') {
      const ordinal = words.ordinalAt(at);
      return ordinal > 0 && this.#modifier(at + ordinal - 1, false);
    }
    const { info } = token;
    // `под командованием де Боно`
    if (
      at === this.from &&
      words.isAfterPreposition(at) &&
      words.lists.nameParticles.has(info.surface) &&
      words.input.tokens[at + 1]?.info.capital === true
    ) {
      this.#at++;
      return true;
    }
    const initial = words.initialAt(at);
    if (initial > 0) {
      this.#at += initial;
      return true;
    }
    // `английские, французские и русские войска`
    if (token.time >= 0 || token.kind !== 'word')
      return token.time < 0 && info.surface === ',' && this.#conjunction();
    if (info.coordinator) {
      if (!words.lists.joiningAdjectives.has(info.folded) || !this.#conjunction()) return false;
      this.#coordinated = true;
      return true;
    }
    const word = words.wordAt(at);
    if (info.adverb && word.noun === 0 && this.#goesOn(at + 1)) {
      this.#at++;
      return true;
    }
    const quantifier =
      words.input.language.declension?.quantifiers.includes(info.folded) === true &&
      words.leads(at + 1, GENITIVE);
    if (quantifier) {
      this.numeric = true;
      return this.#modifier(at, this.participle);
    }
    if (info.possessive || info.determiner) return this.#determiner(token, word);
    if (word.pronoun !== 0 && !info.relative) return this.#pronoun(word);
    if (info.relative || words.closes(at)) return false;
    return this.#noun(token, word);
  }

  /** Whether the group goes on behind an adverb: `хорошо укреплённую высоту`, `занятые накануне позиции`. */
  #goesOn(at: number): boolean {
    return this.#words.modifies(at, this.bits) || (this.participle && this.#words.leads(at, this.bits));
  }

  #number(numbered: number): boolean {
    const words = this.#words;
    const { numbers, tokens } = words.input;
    const number = numbers[numbered] as NumberPhrase;
    // `имевшая 14 полков`: what a participle in the singular stands before is its object.
    if (this.participle && !this.numeric && !number.one && (this.bits & PLURAL) === 0) return false;
    this.held.push(numbered);
    const first = words.wordAt(number.from);
    // `тридцатитысячная армия`: the numeral is an adjective; so is the end of `100-тысячная`.
    const fused = (tokens[number.from] as Token).info.has('fused') ? number.outerTo - 1 : -1;
    const end = number.compound ? words.compoundEnd(number.outerTo) : fused;
    const ending = end < 0 ? undefined : fused < 0 ? words.wordAt(end) : first;
    if (ending !== undefined && words.leads(end + 1, ending.adjective & this.bits)) {
      this.bits &= ending.adjective;
      this.#by = narrowed(this.#by, ending.adjectiveBy);
      return this.#modifier(end, false);
    }
    this.numeric = true;
    // `до двух полков`: behind a bound the numeral stands in the case the bound asks for.
    const bounded = number.outerFrom < number.from;
    this.#numeral = bounded ? 0 : words.lists.numeral((tokens[number.from] as Token).info.folded);
    // `с двадцатью шестью тысячами воинов`: the noun hangs on the thousands, which tell the case.
    const last = tokens[number.to - 1] as Token;
    this.#thousands = !bounded && last.info.has('magnitude') ? words.lists.numeral(last.info.folded) : 0;
    let at = Math.max(number.outerTo, this.#at + 1);
    const next = tokens[at];
    const mark = next?.kind === 'mark' && !next.spaced;
    const behind = tokens[at + 1];
    // `7,3 тыс. солдат`: the stop belongs to the abbreviation.
    const abbreviated =
      mark &&
      next.info.surface === '.' &&
      /^\p{L}/u.test((tokens[at - 1] as Token).info.folded) &&
      behind?.kind === 'word' &&
      !behind.info.capital;
    // `30-тысячный`, `12-часовой`: the hyphen belongs to the compound.
    if (abbreviated || next?.info.surface === '%' || (number.compound && mark)) at++;
    // `4-х`: so does the ending of the cardinal.
    const { cardinalSuffixes = {} } = words.input.language.numbers;
    if (number.compound && mark && Object.hasOwn(cardinalSuffixes, tokens[at]?.info.folded ?? '')) at++;
    this.#at = at;
    return true;
  }

  #modifier(at: number, participle: boolean): boolean {
    this.lastModifier = at;
    this.participle = participle;
    this.#at = at + 1;
    return true;
  }

  /** A comma or conjunction between adjectives. */
  #conjunction(): boolean {
    const at = this.#at;
    if (
      this.lastModifier < 0 ||
      this.lastModifier !== at - 1 ||
      !this.#words.modifies(at + 1, this.bits) ||
      this.#words.isVerb(at + 1)
    )
      return false;
    this.#at++;
    return true;
  }

  #determiner({ info }: Token, word: CaseWord): boolean {
    const at = this.#at;
    const words = this.#words;
    // `их` before no noun of its case is a pronoun.
    if (info.possessive && word.pronoun !== 0 && !words.isOwned(at + 1, this.bits))
      return this.#pronoun(word);
    const fits = word.adjective & this.bits;
    if (fits === 0) return false;
    if (info.possessive) {
      this.possessiveAt = at;
      this.#owned = word.adjective;
    } else {
      this.bits = fits;
      this.#by = narrowed(this.#by, word.adjectiveBy);
    }
    return this.#modifier(at, this.participle);
  }

  #pronoun(word: CaseWord): boolean {
    if (this.#at === this.from) {
      this.head = this.#at;
      this.bits = word.pronoun;
    }
    return false;
  }

  /** A noun ends the group; an adjective goes before one. */
  #noun(token: Token, word: CaseWord): boolean {
    const at = this.#at;
    const words = this.#words;
    const by = narrowed(this.#by, word.adjectiveBy);
    const modifier = this.numeric
      ? word.adjective & inBothNumbers(this.bits)
      : this.bits & word.adjective & (by[0] | by[1] | by[2]);
    const isName = words.isName(at) && !this.#isNameBeforeNoun(token, word);
    const noun = this.#nounBits(word);
    if (noun !== 0 && !(modifier !== 0 && !isName && words.continues(at, modifier, this.numeric))) {
      if (
        this.lastModifier < 0 &&
        !this.numeric &&
        !isName &&
        !words.isAfterPreposition(at) &&
        words.isLikelyVerb(at)
      )
        return false;
      // `его частью истреблены`
      if (token.info.adverb && !words.isAfterPreposition(this.from)) return false;
      if (this.#isObject(noun)) return false;
      this.head = at;
      this.bits = noun;
      return false;
    }
    if (modifier === 0 || isName) return false;
    if (words.nameAt(at)?.nameKind === 'demonym') this.demonymAt = at;
    if (!this.numeric) {
      this.bits = modifier;
      this.#by = by;
    }
    return this.#modifier(
      at,
      word.verbs.some((verb) => verb.bits > 0),
    );
  }

  /** `занявший город отряд`: the object of an active participle may look like its noun, which stands behind. */
  #isObject(noun: number): boolean {
    const at = this.#at;
    const words = this.#words;
    if (!this.participle || this.lastModifier !== at - 1 || (noun & ACCUSATIVE) === 0) return false;
    const { verbs } = words.wordAt(at - 1);
    if (!verbs.every((verb) => verb.is === 'active' && !verb.reflexive)) return false;
    // `арестовавший Муравьёва`
    if (words.isName(at) && verbs.some(isTransitive)) return true;
    const next = words.input.tokens[at + 1];
    if (next?.kind !== 'word' || next.time >= 0 || next.info.capital) return false;
    const behind = words.wordAt(at + 1);
    return behind.known && (behind.noun & this.bits & forGenders(this.#by, behind.genders) & ~GENITIVE) !== 0;
  }

  /** `Квантунская армия`, `Посьетскому участку`: a name written as an adjective before a listed noun of its case. */
  #isNameBeforeNoun(token: Token, word: CaseWord): boolean {
    const at = this.#at;
    const words = this.#words;
    const next = words.input.tokens[at + 1];
    if (word.adjective === 0 || next?.kind !== 'word' || next.name === token.name) return false;
    const behind = words.wordAt(at + 1);
    return (
      (!next.info.capital || behind.known) &&
      behind.noun !== 0 &&
      words.continues(at, word.adjective & this.bits, this.numeric)
    );
  }

  /** Behind a numeral the genitive stands for nominative and accusative too. */
  #countedBits(noun: number): number {
    // `двух вертолётов`, `тремя ротами` stand in the case of the numeral.
    if (this.#thousands !== 0) return this.#thousands;
    if (this.#numeral !== 0 && (noun & this.#numeral) !== 0) return noun & this.#numeral;
    // `trzy krypy`: what looks like a genitive of the singular alone is none of the plural.
    const genitive = (noun & GENITIVE & PLURAL) === 0 ? GENITIVE & ~PLURAL : GENITIVE;
    if ((noun & GENITIVE) !== 0) return noun | NOMINATIVE | ACCUSATIVE | genitive;
    // `от своих 11 турецкими кораблями`: the possessive stands alone.
    if ((noun & inBothNumbers(this.#owned)) === 0) return 0;
    // `две занятые японцами сопки`: an instrumental behind a participle is its agent.
    // `двести преданных суду матросов`: so is a dative.
    const { adjective } = this.#words.wordAt(this.lastModifier < 0 ? this.from : this.lastModifier);
    const inside = (case_: number): boolean =>
      this.participle && (noun & ~inBothNumbers(case_)) === 0 && (adjective & case_) === 0;
    if (inside(INSTRUMENTAL) || inside(DATIVE)) return 0;
    // `убивши 53 мешканці`: the nominative behind two, three and four is their accusative too.
    return (noun & NOMINATIVE & PLURAL) === 0 ? noun : noun | (ACCUSATIVE & PLURAL);
  }

  /** Cases in which a noun may close the group. */
  #nounBits({ genders, noun }: CaseWord): number {
    if (this.numeric) return this.#countedBits(noun);
    // `между японской и русской армиями`: two singular adjectives, a plural noun.
    return this.#coordinated
      ? noun & inBothNumbers(this.bits)
      : noun & this.bits & forGenders(this.#by, genders);
  }
}

const narrowed = (a: ByGender, b: ByGender): ByGender => [a[0] & b[0], a[1] & b[1], a[2] & b[2]];

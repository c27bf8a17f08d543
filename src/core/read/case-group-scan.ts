import { ACCUSATIVE, ANY, FEMININE, GENITIVE, inBothNumbers, MASCULINE, NEUTER, NOMINATIVE } from './case-bits.ts';
import type { CaseWord } from './case-word.ts';
import type { WordsAt } from './case-words-at.ts';
import type { Token } from './claim-tokens.ts';
import type { NumberPhrase } from './number-phrases.ts';

type ByGender = readonly [number, number, number];

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
  #by: ByGender = [ANY, ANY, ANY];
  #at: number;

  constructor(words: WordsAt, from: number) {
    this.#words = words;
    this.from = from;
    this.#at = from;
    const { tokens } = words.input;
    while (this.#at < tokens.length && this.#step(tokens[this.#at] as Token)) continue;
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
    // `английские, французские и русские войска`
    if (token.time >= 0 || token.kind !== 'word') return token.time < 0 && info.surface === ',' && this.#conjunction();
    if (info.coordinator) {
      if (!words.lists.joiningAdjectives.has(info.folded) || !this.#conjunction()) return false;
      this.#coordinated = true;
      return true;
    }
    const word = words.wordAt(at);
    if (info.adverb && word.noun === 0 && words.modifies(at + 1, this.bits)) {
      this.#at++;
      return true;
    }
    if (info.possessive || info.determiner) return this.#determiner(token, word);
    if (word.pronoun !== 0 && !info.relative) return this.#pronoun(word);
    if (info.relative || words.closes(at)) return false;
    return this.#noun(token, word);
  }

  #number(numbered: number): boolean {
    const { numbers, tokens } = this.#words.input;
    const number = numbers[numbered] as NumberPhrase;
    this.held.push(numbered);
    this.numeric = true;
    let at = Math.max(number.outerTo, this.#at + 1);
    const next = tokens[at];
    const mark = next?.kind === 'mark' && !next.spaced;
    const behind = tokens[at + 1];
    // `7,3 тыс. солдат`: the stop belongs to the abbreviation.
    const abbreviated = mark && next.info.surface === '.' && /^\p{L}/u.test((tokens[at - 1] as Token).info.folded) && behind?.kind === 'word' && !behind.info.capital;
    // `30-тысячный`, `12-часовой`: the hyphen belongs to the compound.
    if (abbreviated || next?.info.surface === '%' || (number.compound && mark)) at++;
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
    if (this.lastModifier < 0 || this.lastModifier !== at - 1 || !this.#words.modifies(at + 1, this.bits) || this.#words.isVerb(at + 1)) return false;
    this.#at++;
    return true;
  }

  #determiner({ info }: Token, word: CaseWord): boolean {
    const at = this.#at;
    const words = this.#words;
    if (info.determiner && words.input.language.declension?.quantifiers.includes(info.folded) === true && words.leads(at + 1, GENITIVE)) {
      this.numeric = true;
      return this.#modifier(at, this.participle);
    }
    // `их` before no noun of its case is a pronoun.
    if (info.possessive && word.pronoun !== 0 && !words.leads(at + 1, this.bits)) return this.#pronoun(word);
    const fits = word.adjective & this.bits;
    if (fits === 0) return false;
    if (info.possessive) this.possessiveAt = at;
    else this.bits = fits;
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
    const by: ByGender = [this.#by[0] & word.adjectiveBy[0], this.#by[1] & word.adjectiveBy[1], this.#by[2] & word.adjectiveBy[2]];
    const modifier = this.numeric ? word.adjective & inBothNumbers(this.bits) : this.bits & word.adjective & (by[0] | by[1] | by[2]);
    const isName = words.isName(at) && !this.#isNameBeforeNoun(token, word);
    const noun = this.#nounBits(word);
    if (noun !== 0 && !(modifier !== 0 && !isName && words.continues(at, modifier, this.numeric))) {
      if (this.lastModifier < 0 && !this.numeric && !isName && !words.isAfterPreposition(at) && words.isLikelyVerb(at)) return false;
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
    return this.#modifier(at, word.verbs.some((verb) => verb.bits > 0));
  }

  /** `Квантунская армия`, `Посьетскому участку`: a name written as an adjective before a listed noun of its case. */
  #isNameBeforeNoun(token: Token, word: CaseWord): boolean {
    const at = this.#at;
    const words = this.#words;
    const next = words.input.tokens[at + 1];
    if (word.adjective === 0 || next?.kind !== 'word' || next.name === token.name) return false;
    const behind = words.wordAt(at + 1);
    return (!next.info.capital || behind.known) && behind.noun !== 0 && words.continues(at, word.adjective & this.bits, this.numeric);
  }

  /** Cases in which a noun may close the group. */
  #nounBits({ genders, noun }: CaseWord): number {
    // Behind a numeral the genitive stands for nominative and accusative too.
    if (this.numeric) return (noun & GENITIVE) === 0 ? noun : noun | NOMINATIVE | ACCUSATIVE | GENITIVE;
    // `между японской и русской армиями`: two singular adjectives, a plural noun.
    return this.#coordinated ? noun & inBothNumbers(this.bits) : noun & this.bits & forGenders(this.#by, genders);
  }
}

/** What modifiers allow a noun of some genders (0 = not known: all). */
function forGenders(by: ByGender, genders: number): number {
  if (genders === 0) return by[0] | by[1] | by[2];
  return ((genders & MASCULINE) !== 0 ? by[0] : 0) | ((genders & FEMININE) !== 0 ? by[1] : 0) | ((genders & NEUTER) !== 0 ? by[2] : 0);
}

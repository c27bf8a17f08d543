// Over 300 lines: one decision for each kind of small word, and they ask one another what stands before.

import type { HeadFirstWords } from '../../languages/head-first-words.ts';
import { memberAt } from '../member-at.ts';
import type { ClauseInput, Token } from './claim-tokens.ts';
import { contentBehind } from './content-behind.ts';
import { startsGroup, type WordClass } from './word-class.ts';
import type { WordInfo } from './word-info.ts';

/** How far behind the first word of denial the second is looked for, in tokens. */
const DENIAL = 14;
/** How far back the verb of a clause is looked for. */
const BACK = 24;

/**
 * Decides for every token of a sentence what it is there, in a language whose nouns have an article and stand before their attributes
 * and whose pronouns stand before the verb. A word that can be noun and verb is a noun behind an article or preposition.
 */
export function headFirstClasses(input: ClauseInput, words: HeadFirstWords): WordClass[] {
  const { tokens, numbers } = input;
  const reader = new ClassReader(input, words);
  let number = 0;
  for (let at = 0; at < tokens.length; at++) {
    while (number < numbers.length && (numbers[number]?.outerTo ?? 0) <= at) number++;
    const inNumber = number < numbers.length && (numbers[number]?.outerFrom ?? 0) <= at;
    reader.out[at] = inNumber ? 'number' : reader.classAt(at);
  }
  return reader.out;
}

const VERBAL: ReadonlySet<WordClass> = new Set(['verb', 'be', 'have']);
const NAMING: ReadonlySet<WordClass> = new Set(['noun', 'name', 'adjective']);
const GROUP: ReadonlySet<WordClass> = new Set(['determiner', 'possessive', 'number']);

class ClassReader {
  readonly out: WordClass[] = [];
  readonly #input: ClauseInput;
  readonly #words: HeadFirstWords;
  /** Prepositions run together with an article. */
  readonly #articled: ReadonlySet<string>;
  /** Tokens of `que` behind a `ne` that it turns into `only`. */
  readonly #only = new Set<number>();

  constructor(input: ClauseInput, words: HeadFirstWords) {
    this.#input = input;
    this.#words = words;
    this.#articled = new Set(Object.keys(words.standFor).filter((word) => /^\p{L}+$/u.test(word)));
  }

  #token(at: number): Token | undefined {
    return memberAt(this.#input.tokens, at);
  }

  #info(at: number): WordInfo | undefined {
    const token = this.#token(at);
    return token === undefined || token.time >= 0 ? undefined : token.info;
  }

  classAt(at: number): WordClass {
    return this.#markOrFigure(at) ?? this.#smallWord(at) ?? this.#link(at) ?? this.#word(at);
  }

  #markOrFigure(at: number): WordClass | undefined {
    const token = this.#token(at) as Token;
    const { info } = token;
    if (token.time >= 0) return 'time';
    if (token.kind === 'figure')
      return this.#day(at) ? 'time' : /\d$/.test(info.surface) ? 'number' : 'adjective';
    if (token.kind !== 'mark') return undefined;
    if (token.name >= 0 && this.out[at - 1] === 'name' && info.surface === '.') return 'name';
    return info.has('unit') && this.out[at - 1] === 'number' ? 'noun' : 'mark';
  }

  /** `Le 7, les Autrichiens`: a day of the month, which is no number. */
  #day(at: number): boolean {
    const { numbers, language } = this.#input;
    const before = this.#info(at - 1)?.folded;
    return (
      before !== undefined &&
      language.numbers.dayArticles?.includes(before) === true &&
      /^(?:[2-9]|[12]\d|3[01])$/.test(this.#token(at)?.info.surface ?? '') &&
      !numbers.some(({ from, to }) => from <= at && at < to)
    );
  }

  #smallWord(at: number): WordClass | undefined {
    const { info } = this.#token(at) as Token;
    const { objects, clitics, reflexive, denial } = this.#words;
    const { folded } = info;
    const before = memberAt(this.out, at - 1);
    if (info.words.length > 1) {
      if (info.idiom && !info.preposition && !info.noun) return 'adverb';
      if (info.has('untrue')) return 'that';
      if (info.has('hedged') && !info.preposition && !info.verb) return 'adverb';
    } else if (info.has('hedged') && info.adverb) return 'adverb';
    if (folded === denial.first) return this.#denial(at);
    if (folded === denial.only && this.#only.has(at)) return 'adverb';
    if (denial.second.includes(folded) && !info.determiner) {
      if (before === 'determiner' || before === 'possessive' || before === 'number')
        return info.noun ? 'noun' : 'adverb';
      return info.pronoun ? 'pronoun' : 'adverb';
    }
    if (reflexive.includes(folded) && !info.has('coordinator')) {
      // `s'il`.
      if (this.#info(at + 1)?.pronoun === true && !this.#clitic(at + 1)) return 'subordinator';
      return this.#verbal(at + 1) || this.#clitic(at + 1) ? 'clitic' : 'pronoun';
    }
    // `si l'on en croit`.
    if (objects.includes(folded) && this.#words.anyone.includes(this.#info(at + 1)?.folded ?? ''))
      return 'adverb';
    if (objects.includes(folded) && info.words.length === 1)
      return this.#behindArticle(at) ? 'clitic' : 'determiner';
    if (clitics.includes(folded)) {
      const pronoun = this.#cliticBefore(at);
      if (pronoun) return 'clitic';
    }
    if (info.be && !this.#nounHere(at)) return 'be';
    if (info.have && !this.#nounHere(at)) return 'have';
    if (info.possessive) return startsGroup(this.#token(at + 1)) || !info.pronoun ? 'possessive' : 'pronoun';
    if (info.ofWord && !info.has('hedged')) return this.#genitive(at);
    if (info.determiner) {
      // `c'est à Narva que`: no noun loses its article's vowel so.
      if (info.pronoun && this.#info(at + 1)?.be === true && /['’]$/.test(info.surface)) return 'pronoun';
      if (this.#groupAhead(at + 1)) return 'determiner';
      if (info.pronoun) return 'pronoun';
      return info.adverb ? 'adverb' : 'determiner';
    }
    if (info.pronoun && !info.relative && !(info.noun && before === 'determiner')) return 'pronoun';
    return undefined;
  }

  /** Whether a group goes on or begins behind an article. */
  #groupAhead(at: number): boolean {
    const token = this.#token(at);
    if (token === undefined || token.time >= 0) return token !== undefined;
    const { info } = token;
    if (this.#words.objects.includes(info.folded)) return !this.#verbOnly(at + 1);
    return startsGroup(token) || (info.verb && (info.noun || info.role || info.adjective));
  }

  /** A noun that looks like a form of to be or to have: `l'est`, `l'été`. */
  #nounHere(at: number): boolean {
    const { info } = this.#token(at) as Token;
    const before = this.out[at - 1];
    return info.noun && (GROUP.has(before ?? 'other') || before === 'preposition');
  }

  /** The word of denial before a verb: denies, unless `que` follows or nothing at all. */
  #denial(at: number): WordClass {
    const { denial } = this.#words;
    let verb = -1;
    for (let i = at + 1; i < this.#input.tokens.length && i < at + DENIAL; i++) {
      const token = this.#token(i) as Token;
      const { folded } = token.info;
      if (token.kind === 'mark' && /^[,;:.!?()]$/.test(token.info.surface)) break;
      if (denial.second.includes(folded) || token.info.has('negating')) {
        // `ne ... plus que`.
        const next = this.#token(i + 1);
        if (next?.info.folded === denial.only) this.#only.add(i + 1);
        return 'negation';
      }
      if (folded === denial.only && verb >= 0) {
        this.#only.add(i);
        return 'adverb';
      }
      if (verb < 0 && (token.info.verb || token.info.be || token.info.have)) verb = i;
    }
    for (let i = at - 1; i >= 0 && i > at - DENIAL; i--) {
      const token = this.#token(i) as Token;
      if (token.kind === 'mark' && /^[,;:.!?()]$/.test(token.info.surface)) break;
      if (token.info.has('negating') || denial.second.includes(token.info.folded)) return 'negation';
    }
    const alone = this.#info(verb)
      ?.all('verb')
      .some(({ entry }) => denial.alone.includes(entry.lemma));
    return alone === true ? 'negation' : 'adverb';
  }

  #clitic(at: number): boolean {
    const info = this.#info(at);
    return (
      info !== undefined &&
      (this.#words.clitics.includes(info.folded) || this.#words.objects.includes(info.folded))
    );
  }

  /** A form that may be a verb. */
  #verbal(at: number): boolean {
    const info = this.#info(at);
    return info !== undefined && (info.verb || info.be || info.have);
  }

  /** A form that is nothing but a verb. */
  #verbOnly(at: number): boolean {
    const info = this.#info(at);
    if (info === undefined) return false;
    if (info.be || info.have) return !info.noun;
    if (!info.verb || info.noun || info.role || info.adjective || info.has('source')) return false;
    return info.forms.some((form) => form !== 'participle' && form !== 'ing');
  }

  /** Whether a word that may be article or pronoun stands before its verb. */
  #behindArticle(at: number): boolean {
    const before = memberAt(this.out, at - 1);
    const folded = this.#info(at + 1)?.folded;
    if (folded === undefined) return false;
    // `les en chassèrent`, `l'y attaqua`.
    if (this.#words.clitics.includes(folded) && this.#verbal(at + 2)) return true;
    if (this.#verbOnly(at + 1)) {
      const info = this.#info(at + 1) as WordInfo;
      // `l'avoir pris`, `les attaquer`; but `le pouvoir` is a noun of the lists.
      return before !== 'preposition' || !info.forms.every((form) => form === 'participle');
    }
    const subject =
      before === 'negation' ||
      before === 'clitic' ||
      before === 'relative' ||
      (before === 'pronoun' && this.#subjectPronoun(at - 1)) ||
      (before === 'adverb' && this.#info(at - 1)?.folded === this.#words.denial.first);
    const info = this.#info(at + 1);
    return (
      subject &&
      info !== undefined &&
      (info.verb || info.be || info.have) &&
      info.forms.some((form) => form !== 'participle' && form !== 'ing')
    );
  }

  #subjectPronoun(at: number): boolean {
    const info = this.#info(at);
    return info?.pronoun === true && !info.has('oblique');
  }

  /** Whether a pronoun that may stand anywhere stands before its verb here. */
  #cliticBefore(at: number): boolean {
    const { info } = this.#token(at) as Token;
    const before = memberAt(this.out, at - 1);
    const next = this.#info(at + 1);
    if (next === undefined) return false;
    if (info.preposition) {
      // `en`: preposition before a noun and a gerund, pronoun before a finite verb.
      if (next.be || next.have) return !next.noun || before === 'pronoun' || before === 'negation';
      if (this.#clitic(at + 1)) return false;
      if (!next.verb || next.forms.every((form) => form === 'ing')) return false;
      if (before === 'negation' || before === 'clitic' || before === 'pronoun' || before === 'relative')
        return true;
      return this.#verbOnly(at + 1) && !next.forms.includes('ing') && !next.capital;
    }
    if (!this.#verbal(at + 1) && !this.#clitic(at + 1)) return false;
    if (info.possessive) {
      // `leur`.
      return this.#verbOnly(at + 1);
    }
    // `nous attaquâmes` is a subject, `ils nous attaquèrent` is none.
    if (this.#subjectPronoun(at))
      return before !== undefined && before !== 'mark' && before !== 'that' && before !== 'coordinator'
        ? before === 'pronoun' ||
            before === 'noun' ||
            before === 'name' ||
            before === 'negation' ||
            before === 'relative'
        : false;
    return (
      before !== 'preposition' &&
      (this.#verbOnly(at + 1) || this.#clitic(at + 1) || before === 'pronoun' || before === 'negation')
    );
  }

  /** The preposition of the genitive, the mark of an infinitive, or an article. */
  #genitive(at: number): WordClass {
    if (this.#infinitiveBehind(at + 1)) return 'infinitive';
    return this.#article(at) ? 'determiner' : 'preposition';
  }

  /** Whether an infinitive stands behind a mark, pronouns, denial and adverbs apart. */
  #infinitiveBehind(at: number): boolean {
    for (let i = at; i < at + 5; i++) {
      const info = this.#info(i);
      if (info === undefined || this.#token(i)?.kind !== 'word') return false;
      if (info.forms.includes('base') && (info.verb || info.be || info.have))
        return !info.noun || i > at || this.#verbal(i + 1);
      const between =
        this.#clitic(i) ||
        info.folded === this.#words.denial.first ||
        info.negation ||
        (info.adverb && !info.noun);
      if (!between) return false;
      // `de la ville`.
      if (this.#words.objects.includes(info.folded) && !this.#verbal(i + 1) && !this.#clitic(i + 1))
        return false;
    }
    return false;
  }

  /** `prit des canons` against `la prise des canons`. */
  #article(at: number): boolean {
    const { info } = this.#token(at) as Token;
    if (info.words.length > 1) return false;
    const before = memberAt(this.out, at - 1);
    const surface = info.surface.toLowerCase();
    const next = this.#info(at + 1);
    if (next === undefined || this.#token(at + 1)?.kind === 'mark') return false;
    const articled =
      this.#words.partitive.includes(surface) ||
      (this.#words.objects.includes(next.folded) && next.folded !== 'les');
    if (!articled) {
      // `pas de pertes`; `subit de lourdes pertes`.
      if (before === 'adverb' && this.#words.denial.second.includes(this.#info(at - 1)?.folded ?? ''))
        return true;
      return (
        VERBAL.has(before ?? 'other') && next.adjective && !next.noun && !this.#takes(at - 1, info.folded)
      );
    }
    switch (before) {
      case undefined:
      case 'preposition':
      case 'subordinator':
      case 'that':
      case 'relative':
      case 'infinitive':
        return true;
      case 'be':
      case 'have':
        return true;
      case 'verb':
        return !this.#takes(at - 1, info.folded);
      case 'adverb':
        return !this.#takes(this.#verbBack(at - 1), info.folded);
      case 'time':
        return surface === 'des' && this.#finiteAhead(at + 1);
      case 'mark':
      case 'coordinator': {
        for (let i = at - 2; i >= 0 && i > at - 9; i--) {
          const token = this.#token(i) as Token;
          if (token.kind === 'mark' && /^[.;:!?()]$/.test(token.info.surface)) return true;
          if (
            token.info.folded === info.folded &&
            (this.out[i] === 'determiner' || this.out[i] === 'preposition')
          )
            return this.out[i] === 'determiner' || this.#finiteAhead(at + 1);
          if (VERBAL.has(this.out[i] ?? 'other')) return true;
        }
        return true;
      }
      default:
        return false;
    }
  }

  /** Whether a verb, with its reflexive or as a participle, wants a preposition behind it. */
  #takes(at: number, preposition: string): boolean {
    const info = this.#info(at);
    if (info === undefined) return false;
    let reflexive = false;
    for (let i = at - 1; i >= 0 && i > at - 4; i--) {
      if (this.out[i] === 'clitic' && this.#words.reflexive.includes(this.#info(i)?.folded ?? ''))
        reflexive = true;
      if (this.out[i] !== 'clitic' && this.out[i] !== 'be' && this.out[i] !== 'adverb') break;
    }
    return info
      .all('verb')
      .some(({ entry }) =>
        entry.uses.some(
          (use) =>
            use.rest.at(-1) === preposition &&
            use.rest.length === 1 &&
            (use.reflexive === true) === reflexive,
        ),
      );
  }

  /** The last verb at or before a place, adverbs apart. */
  #verbBack(at: number): number {
    let i = at;
    while (i > 0 && this.out[i] === 'adverb') i--;
    return VERBAL.has(this.out[i] ?? 'other') ? i : -1;
  }

  #finiteAhead(at: number): boolean {
    for (let i = at; i < this.#input.tokens.length && i < at + 12; i++) {
      const info = this.#info(i);
      if (info === undefined) continue;
      if (this.#token(i)?.kind === 'mark' || info.relative || info.subordinator) return false;
      if (this.#verbOnly(i) && !info.forms.includes('base')) return true;
    }
    return false;
  }

  #finiteBefore(at: number): boolean {
    for (let i = at - 1; i >= 0 && i > at - BACK; i--) {
      const one = this.out[i];
      if (one === 'be' || one === 'have') return true;
      if (one === 'verb') {
        const forms = this.#info(i)?.forms ?? [];
        if (
          forms.length === 0 ||
          forms.some((form) => form !== 'participle' && form !== 'ing' && form !== 'base')
        )
          return true;
      }
      if (
        one === 'mark' ||
        one === 'subordinator' ||
        one === 'relative' ||
        one === 'that' ||
        one === 'coordinator'
      )
        return false;
    }
    return false;
  }

  /** Prepositions, conjunctions and relatives. */
  #link(at: number): WordClass | undefined {
    const { info } = this.#token(at) as Token;
    const before = memberAt(this.out, at - 1);
    if (info.relative) {
      if (info.that && !this.#relative(at)) return 'that';
      // `77 navires, dont trois cuirassés, furent ...`: what is a part has no verb of its own.
      if (info.has('part') && !this.#clauseAhead(at + 1)) return 'preposition';
      if (!info.that || before !== undefined) return 'relative';
    }
    if (info.that) return 'that';
    if (info.preposition) {
      // `il entre`.
      if (info.verb && (before === 'pronoun' || before === 'negation' || before === 'clitic'))
        return undefined;
      if (info.noun && (before === 'determiner' || before === 'possessive')) return 'noun';
      if (info.subordinator && this.#clauseAhead(at + 1)) return 'subordinator';
      if (this.#words.marks.includes(info.folded) && this.#infinitiveBehind(at + 1)) return 'infinitive';
      return 'preposition';
    }
    if (info.coordinator) return 'coordinator';
    if (info.subordinator) return 'subordinator';
    return undefined;
  }

  /** Whether `que` stands for the noun before it rather than opening what is said. */
  #relative(at: number): boolean {
    // `le plateau, que les Russes ...`.
    const comma = this.out[at - 1] === 'mark' && this.#info(at - 1)?.surface === ',';
    if (comma && NAMING.has(this.out[at - 2] ?? 'other')) return true;
    const before = this.out[at - 1];
    if (
      before !== 'noun' &&
      before !== 'name' &&
      before !== 'pronoun' &&
      before !== 'adjective' &&
      before !== 'time'
    )
      return false;
    if (before === 'pronoun') return this.#info(at - 1)?.has('indefinite') === true;
    if (contentBehind(this.#input.tokens, at)) return false;
    // `annonça aux troupes que ...`: a verb of saying whose only noun stands behind a preposition.
    const { out } = this;
    let i = at - 1;
    while (i >= 0 && (GROUP.has(out[i] ?? 'other') || NAMING.has(out[i] ?? 'other'))) i--;
    if (memberAt(out, i) !== 'preposition') return true;
    const verb = this.#verbBack(i - 1);
    const tells = (at: number, word?: string): boolean =>
      (this.#info(at)?.all('verb') ?? []).some(({ entry }) =>
        entry.uses.some(
          (use) =>
            (use.class === 'say' || use.class === 'adopts' || use.class === 'doubts') &&
            (word === undefined || use.rest[0] === word),
        ),
      );
    // `fit savoir à Berlin que`.
    return !(tells(verb) || (verb > 0 && tells(verb - 1, this.#info(verb)?.folded)));
  }

  /** Whether a finite verb stands before the next comma. */
  #clauseAhead(at: number): boolean {
    for (let i = at; i < this.#input.tokens.length && i < at + 25; i++) {
      const token = this.#token(i) as Token;
      if (token.kind === 'mark' && /^[,;:.!?()]$/.test(token.info.surface)) return false;
      if (token.time >= 0) continue;
      if (token.info.subordinator && i > at) return false;
      if (this.#verbOnly(i) && !token.info.forms.every((form) => form === 'base' || form === 'ing'))
        return true;
    }
    return false;
  }

  /** The class before; a preposition that holds an article stands for the article: `aux blessés`. */
  #before(at: number): WordClass | undefined {
    const before = memberAt(this.out, at - 1);
    const surface = this.#info(at - 1)?.surface.toLowerCase() ?? '';
    return before === 'preposition' && this.#articled.has(surface) ? 'determiner' : before;
  }

  /** A word with a meaning of its own. */
  #word(at: number): WordClass {
    const token = this.#token(at) as Token;
    const { info } = token;
    const before = this.#before(at);
    // `Dix jours avant la fête`: it counts nothing, and is no name either.
    if (info.numeral && token.name < 0 && !info.determiner) return 'number';
    if (token.name >= 0 && info.capital && !(at === 0 && info.verb && !info.noun)) return 'name';
    // `, Rapinat fut rappelé`: no verb is written with a capital inside a sentence.
    const inside = at > 0 && (this.out[at - 1] !== 'mark' || this.#info(at - 1)?.surface === ',');
    if (info.capital && inside && info.verb && !info.noun) return 'name';
    if (info.verb) return this.#verbOrNoun(at);
    if (token.name >= 0) return 'name';
    if (info.noun || info.has('source')) {
      if (info.adjective && (before === 'noun' || before === 'name')) return 'adjective';
      if (info.adverb && before !== 'determiner' && before !== 'preposition' && before !== 'possessive')
        return 'adverb';
      return info.adjective && GROUP.has(before ?? 'other') && attributeNext(this.#token(at + 1))
        ? 'adjective'
        : 'noun';
    }
    if (info.role && !info.adverb) return GROUP.has(before ?? 'other') ? 'noun' : 'adjective';
    if (info.adverb) {
      if (info.adjective && (before === 'noun' || GROUP.has(before ?? 'other'))) return 'adjective';
      if (
        GROUP.has(before ?? 'other') &&
        info.senses.every((sense) => sense.tag === 'adverb') &&
        !startsGroup(this.#token(at + 1))
      )
        return 'noun';
      return 'adverb';
    }
    if (info.adjective)
      return GROUP.has(before ?? 'other') && !this.#groupAhead(at + 1) ? 'noun' : 'adjective';
    return info.capital && at > 0 ? 'name' : this.#unknown(at);
  }

  #verbOrNoun(at: number): WordClass {
    const { info } = this.#token(at) as Token;
    const { forms, capital } = info;
    const before = this.#before(at);
    const bare = forms.includes('participle') || forms.includes('ing');
    const nounish = info.noun || info.has('source') || (info.role && bare);
    const told = info.role && !info.noun && forms.includes('participle');
    const finite = !told && forms.some((form) => form !== 'participle' && form !== 'ing' && form !== 'base');
    const inside = GROUP.has(before ?? 'other');
    if (capital && at > 0 && before !== 'mark' && !nounish) return 'name';
    switch (before) {
      case 'pronoun':
        return this.#subjectPronoun(at - 1) || !nounish ? 'verb' : 'noun';
      case 'clitic':
      case 'negation':
      case 'infinitive':
        return 'verb';
      case 'be':
      case 'have':
        return forms.includes('participle') || !nounish ? 'verb' : 'noun';
      case 'determiner':
      case 'possessive':
      case 'number':
        if (nounish) return info.adjective && attributeNext(this.#token(at + 1)) ? 'adjective' : 'noun';
        if (forms.includes('participle') || forms.includes('ing'))
          return startsGroup(this.#token(at + 1)) && before !== 'number'
            ? 'adjective'
            : before === 'number'
              ? 'verb'
              : 'noun';
        if (info.adjective) return 'adjective';
        return before === 'number' ? 'verb' : 'noun';
      case 'preposition':
        if (forms.includes('base') && !info.noun) return 'verb';
        if (forms.includes('ing') && !info.noun) return 'verb';
        return nounish ? 'noun' : info.adjective ? 'adjective' : 'verb';
      case 'relative':
        return finite || !nounish ? 'verb' : 'noun';
      default:
    }
    // `le colonel commandant la place`; `des bandes armées`.
    const naming = NAMING.has(before ?? 'other');
    if (naming && forms.includes('ing') && this.#opensGroup(at + 1)) return 'verb';
    if (naming && info.adjective && forms.includes('participle') && !finite && !info.role) {
      const by = this.#info(at + 1)?.folded === this.#input.language.verbs.agentPrepositions[0];
      return by ? 'verb' : 'adjective';
    }
    if (before === 'adverb') {
      let i = at - 1;
      while (this.out[i] === 'adverb') i--;
      const further = this.out[i];
      if (further === 'be' || further === 'have' || further === 'negation' || further === 'clitic')
        return 'verb';
      if (GROUP.has(further ?? 'other'))
        return info.adjective || forms.includes('participle') ? 'adjective' : 'noun';
    }
    if (!nounish) {
      if (info.adjective && (before === 'noun' || before === 'name') && !finite) {
        const next = this.#info(at + 1);
        return next?.preposition === true && next.folded === this.#input.language.verbs.agentPrepositions[0]
          ? 'verb'
          : 'adjective';
      }
      return 'verb';
    }
    if (forms.includes('base') && !finite) return inside ? 'noun' : 'verb';
    // `la garnison attaque le poste`: a subject before, no verb yet, and what follows suits one.
    if (finite) {
      if (
        before === 'noun' ||
        before === 'name' ||
        before === 'adjective' ||
        before === 'time' ||
        before === 'adverb' ||
        before === 'mark'
      ) {
        if (this.#finiteBefore(at)) return 'noun';
        const next = this.#token(at + 1);
        const suits =
          next === undefined ||
          next.time >= 0 ||
          next.info.determiner ||
          next.info.possessive ||
          next.info.preposition ||
          next.info.that ||
          next.info.adverb ||
          next.kind === 'figure' ||
          next.info.numeral;
        const subject = at > 0 && before !== 'mark' && this.#nounBack(at);
        return suits && subject && !this.#finiteAhead(at + 1) ? 'verb' : 'noun';
      }
      return 'noun';
    }
    // A participle that is also a noun: `soldats blessés`, `des morts`.
    if (
      before === 'noun' ||
      before === 'name' ||
      before === 'adjective' ||
      before === 'time' ||
      before === 'mark' ||
      before === 'coordinator'
    )
      return info.role || forms.includes('participle') ? this.#roleClass(at) : 'noun';
    return before === undefined ? (forms.includes('participle') ? 'verb' : 'noun') : 'noun';
  }

  /** `3 000 hommes tués ou blessés`: participles behind what they are told of; `de morts et blessés`: nouns. */
  #roleClass(at: number): WordClass {
    const before = this.out[at - 1];
    if (
      before === 'noun' ||
      before === 'name' ||
      before === 'adjective' ||
      before === 'time' ||
      before === 'mark'
    )
      return 'verb';
    // `fut destitué le 4 août et arrêté`: the auxiliary of the first holds for the second.
    for (let i = at - 2; i >= 0 && i > at - BACK; i--) {
      if (this.out[i] === 'be' || this.out[i] === 'have') return 'verb';
      if (this.out[i] === 'relative' || this.out[i] === 'subordinator') break;
      if (this.out[i] === 'mark' && /^[;:.]$/.test(this.#info(i)?.surface ?? '')) break;
    }
    const twin = this.out[at - 2];
    return twin === 'verb' || twin === 'adjective' ? 'verb' : 'noun';
  }

  /** An article, possessive or number. */
  #opensGroup(at: number): boolean {
    const info = this.#info(at);
    return info !== undefined && (info.determiner || info.possessive || info.numeral);
  }

  #nounBack(at: number): boolean {
    for (let i = at - 1; i >= 0 && i > at - 8; i--) {
      if (this.out[i] === 'noun' || this.out[i] === 'name') return true;
      if (this.out[i] === 'mark' || this.out[i] === 'verb') return false;
    }
    return false;
  }

  /** A word of no list: told by its ending and its place. */
  #unknown(at: number): WordClass {
    const { info } = this.#token(at) as Token;
    const { folded } = info;
    const before = this.#before(at);
    const { guessed } = this.#input.language.verbs;
    const ends = (endings: readonly string[] | undefined): boolean =>
      folded.length > 4 && endings?.some((ending) => folded.endsWith(ending)) === true;
    if (before === 'be' || before === 'have' || before === 'clitic' || before === 'negation')
      return /(?:é|i|u)e?s?$/.test(folded) || ends(guessed?.past)
        ? 'verb'
        : before === 'be'
          ? 'adjective'
          : 'noun';
    if (GROUP.has(before ?? 'other') || before === 'preposition')
      return startsGroup(this.#token(at + 1)) && this.#info(at + 1)?.noun === true ? 'adjective' : 'noun';
    if (ends(guessed?.past)) return 'verb';
    const next = this.#info(at + 1);
    const object = next?.determiner === true || next?.possessive === true;
    if (object && !info.capital && ends(guessed?.beforeObject) && !this.#finiteBefore(at)) return 'verb';
    if (before === 'noun' || before === 'name' || before === 'adjective') {
      if (/ée?s?$/.test(folded)) return 'verb';
      return 'adjective';
    }
    return info.capital ? 'name' : ends(guessed?.ing) ? 'verb' : 'noun';
  }
}

/** Whether an attribute may stand before a token. */
const attributeNext = (token: Token | undefined): boolean =>
  token !== undefined && token.time < 0 && token.kind === 'word' && token.info.noun && !token.info.determiner;

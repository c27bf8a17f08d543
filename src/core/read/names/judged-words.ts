// Over the usual length: all that is asked of one word shares what is known of each different word.
import type { Language } from '../../languages/language.ts';
import { claimLexicon, type Lexicon } from '../lexicon/claim-lexicon.ts';
import { evidence, isBehindTitle, type Usage } from './name-evidence.ts';
import { type NameTokens, TOKEN } from './name-tokens.ts';
import { lexiconOf, type NameLexicon, type PeopleForm } from './names-lexicon.ts';

/** What a word may begin; they add up to `NOTHING`. */
export const UNIT = 1;
export const PEOPLE = 2;
export const NOTHING = 4;

export const HYPHEN = /^[-‑]$/;
export const ROMAN = /^[IVXLCDM]+$/;
const OPENING = '«„“"‘‚‹「『';
const CLOSING = '»“”"’‘›」』';
/** Letters a word must have to be a people's name in prose: `us` is a pronoun too. */
const SHORTEST_PEOPLE = 3;
/** Letters a known end must have to make a compound of a word. */
const TAIL = 5;
const PARTICLES: ReadonlySet<string> = new Set(
  'de del von van der da di du le la al ibn bin zu де дель фон ван дер ла ле ді ди да аль ібн'.split(' '),
);

/** The words of one edition and what each can be: a name, a common word, a title, an initial. */
export class JudgedWords {
  readonly tokens: NameTokens;
  readonly names: NameLexicon | undefined;
  /** Tokens of the segment at hand end here. */
  to = 0;
  /** Whether the segment at hand is a heading. */
  heading = false;
  readonly #text: string;
  readonly #language: Language | undefined;
  readonly #words: Lexicon | undefined;
  readonly #usages: readonly Usage[];
  /** By the number of a word: 0 not asked; else what it may begin. */
  readonly #begins: Uint8Array;
  /** By the number of a word that may be a people's name: the listed forms it may begin. */
  readonly #peoples = new Map<number, readonly PeopleForm[]>();
  /** By the number of a word: whether it is common, or a title: 0 not asked, 1 no, 2 yes. */
  readonly #common: Uint8Array;
  readonly #titles: Uint8Array;

  constructor(text: string, tokens: NameTokens, language: Language | undefined) {
    this.#text = text;
    this.tokens = tokens;
    this.#language = language;
    this.names = language === undefined ? undefined : lexiconOf(language);
    this.#words = language === undefined ? undefined : claimLexicon(language);
    this.#usages = evidence(
      text,
      tokens,
      language?.names.capitalNouns === true ? (folded) => this.#determines(folded) : undefined,
      language === undefined || language.names.capitalNouns === true
        ? undefined
        : (folded) => this.#titlesPerson(folded),
    );
    this.#begins = new Uint8Array(tokens.words.length);
    this.#common = new Uint8Array(tokens.words.length);
    this.#titles = new Uint8Array(tokens.words.length);
  }

  /** Whether a word is a particle of names: de, von, фон. */
  particle(at: number): boolean {
    return PARTICLES.has(this.folded(at));
  }

  /** A word with a capital that is a name by itself, wherever it stands. */
  isName(at: number): boolean {
    const mark = this.tokens.marks[at] as number;
    if ((mark & TOKEN.capital) === 0 || (mark & TOKEN.digits) !== 0) return false;
    const surface = this.surface(at);
    // Anglo-Egyptian is told by its second part.
    if (at + 1 < this.to && HYPHEN.test(this.gap(at)) && this.demonym(at + 1) !== undefined) return false;
    if (this.isInitial(at) || ('IVXLCDM'.includes(surface[0] as string) && ROMAN.test(surface))) return false;
    // „Glaubwürdigkeit“: where every noun has a capital, marks do not make a name of a word built like a common one.
    if (this.#quoted(at))
      return (
        surface.length > 2 &&
        !(this.#language?.names.capitalNouns === true && this.#endsCommon(this.folded(at)))
      );
    const usage = this.#usages[this.tokens.word[at] as number] as Usage;
    if (this.isCommon(at)) return this.#isTitled(at, usage);
    if (this.#language?.names.capitalNouns === true)
      return usage.small === 0 && surface.length > 2 && usage.determined <= usage.bare;
    if ((mark & TOKEN.first) === 0 && !this.heading && !this.#opensTitle(at))
      return usage.small === 0 || usage.inner > usage.small || (mark & TOKEN.upper) !== 0;
    if (usage.small > 0) return false;
    if (usage.inner > 0) return true;
    // Nothing but a sentence's beginning shows it: a word of the lists, or one that is built like a common word, is none.
    if (this.#language === undefined)
      return (
        at + 1 < this.to &&
        this.adjoins(at, at + 1) &&
        ((this.tokens.marks[at + 1] as number) & TOKEN.capital) !== 0
      );
    return surface.length > 2 && !this.#endsCommon(this.folded(at));
  }

  /** `Mr Hunt`, and `Hunt` in the text that tells of him, unless it tells of a hunt as well. */
  #isTitled(at: number, { titled, small }: Usage): boolean {
    if (titled === 0 || this.heading) return false;
    const folded = this.folded(at);
    if (
      this.names?.notNames.has(folded) === true ||
      this.names?.kinds.has(folded) === true ||
      this.isTitle(at)
    )
      return false;
    return (
      small === 0 ||
      (at > 0 && this.#titlesPerson(this.folded(at - 1)) && isBehindTitle(this.#text, this.tokens, at))
    );
  }

  /** A common word that is a name because a title stands before it somewhere in the text. */
  namesByTitle(at: number): boolean {
    return this.isCommon(at) && (this.#usages[this.tokens.word[at] as number] as Usage).titled > 0;
  }

  /** A title that is no other word: `Mr`, `Captain`, and not `General`, behind which the Staff and the Strike may stand. */
  #titlesPerson(folded: string): boolean {
    if (this.names?.titles.has(folded) !== true) return false;
    const info = this.#words?.info(folded);
    return info === undefined || !(info.adjective || info.verb);
  }

  /** Whether the language's lists know a word as a common one. */
  isCommon(at: number): boolean {
    const word = this.tokens.word[at] as number;
    if (this.#common[word] === 0) this.#common[word] = this.#known(word) ? 2 : 1;
    return this.#common[word] === 2;
  }

  isTitle(at: number): boolean {
    const word = this.tokens.word[at] as number;
    if (this.#titles[word] === 0) {
      const title =
        this.names !== undefined &&
        this.#words !== undefined &&
        (this.names.titles.has(this.tokens.folded[word] as string) ||
          this.#words.info(this.tokens.words[word] as string).sense('noun')?.kind === 'leader');
      this.#titles[word] = title ? 2 : 1;
    }
    return this.#titles[word] === 2;
  }

  /** A small word that can only be a verb of something done: who did it stands before it or behind. */
  tellsDeed(at: number): boolean {
    if (((this.tokens.marks[at] as number) & TOKEN.capital) !== 0) return false;
    const info = this.#words?.info(this.surface(at));
    if (info?.verb !== true || info.noun || info.be || info.have) return false;
    const uses = info.all('verb').flatMap(({ entry }) => entry.uses);
    // `At Bunker Hill fell 226 men`: whoever it is told of stands behind it.
    if (uses.some((use) => use.class === 'occur')) return false;
    return this.#language?.clauses !== 'positional' || info.forms.length === 0 || info.forms.includes('past');
  }

  /** Whether a title is that of the name behind it (`General Minh`), or no title but the attribute of a common noun (`provincial capital`). */
  goesOnToName(at: number): boolean {
    if (this.gap(at) !== ' ') return false;
    if (((this.tokens.marks[at + 1] as number) & TOKEN.capital) !== 0 && !this.isCommon(at + 1)) return true;
    if (this.#language?.clauses !== 'positional') return false;
    return this.#words?.info(this.surface(at + 1)).noun === true;
  }

  /** Whether a word may stand between a comma and the title of who is told of before: an article, an adjective, a word of no list. */
  describes(at: number): boolean {
    if (((this.tokens.marks[at] as number) & TOKEN.capital) !== 0) return this.demonym(at) !== undefined;
    const info = this.#words?.info(this.surface(at));
    if (info === undefined || info.determiner || info.possessive || info.adjective) return true;
    return !info.verb && !info.has('preposition') && !info.has('coordinator') && !info.has('subordinator');
  }

  /** `in My Lai`: nobody writes the possessive with a capital inside a sentence. */
  writtenLikeAName(at: number): boolean {
    const word = this.surface(at);
    return (
      word.length > 1 &&
      word !== word.toUpperCase() &&
      this.#language?.nouns.speaker?.includes(this.folded(at)) === true &&
      at + 1 < this.to &&
      this.gap(at) === ' ' &&
      this.isName(at + 1)
    );
  }

  isInitial(at: number): boolean {
    return (
      ((this.tokens.marks[at] as number) & TOKEN.initial) !== 0 &&
      this.#text.charCodeAt(this.tokens.end[at] as number) === 0x2e
    );
  }

  /** De Bono, Де Боно: a particle with a capital before a name. */
  isParticle(at: number): boolean {
    return PARTICLES.has(this.folded(at)) && at + 1 < this.to && this.gap(at) === ' ' && this.isName(at + 1);
  }

  /** Whether a word may begin a unit or be a people's name. */
  mayBegin(word: number): number {
    if (this.#begins[word] === 0) {
      const folded = this.tokens.folded[word] as string;
      const surface = this.tokens.words[word] as string;
      const unit =
        this.names !== undefined &&
        (this.names.ordinal(folded) !== undefined || ROMAN.test(surface) || (folded[0] as string) < 'a');
      const peoples = folded.length < SHORTEST_PEOPLE ? undefined : this.names?.peoples(folded);
      const people = peoples !== undefined && peoples.length > 0;
      if (people) this.#peoples.set(word, peoples);
      this.#begins[word] = NOTHING | (unit ? UNIT : 0) | (people ? PEOPLE : 0);
    }
    return this.#begins[word] as number;
  }

  demonym(at: number): PeopleForm | undefined {
    const word = this.tokens.word[at] as number;
    if (this.names === undefined || (this.mayBegin(word) & PEOPLE) === 0) return undefined;
    const told = this.names.demonym(this.#peoples.get(word) as readonly PeopleForm[], (offset) =>
      at + offset < this.to ? this.folded(at + offset) : undefined,
    );
    if (told === undefined) return undefined;
    const capital = ((this.tokens.marks[at] as number) & TOKEN.capital) !== 0;
    if (!capital && this.names.capitalPeoples.has(told.form)) return undefined;
    // Крейсер «Россия», „Warjag“: one word in quotation marks is a ship's.
    if (capital && told.parts.length === 1 && this.#quoted(at)) return undefined;
    if (capital && this.names.givenPeoples.has(told.form) && this.#given(at)) return undefined;
    if (this.names.surnamePeoples.has(told.form) && !this.#ofPeople(at)) return undefined;
    return told;
  }

  /** Whether a word that may be a people is the given name of a person: Norman Schwarzkopf, but the Norman Conquest. */
  #given(at: number): boolean {
    if (at + 1 >= this.to || this.gap(at) !== ' ') return false;
    if (((this.tokens.marks[at + 1] as number) & TOKEN.capital) === 0) return false;
    if (this.isTitle(at + 1) || this.isCommon(at + 1)) return false;
    return ((this.tokens.marks[at] as number) & TOKEN.first) !== 0 || !this.#behindArticle(at);
  }

  #behindArticle(at: number): boolean {
    return at > 0 && this.gap(at - 1) === ' ' && this.names?.articles.has(this.folded(at - 1)) === true;
  }

  /** Whether a word that may be a surname stands like a people's: behind an article, or before a small word of people or forces. */
  #ofPeople(at: number): boolean {
    const next = at + 1 < this.to && this.gap(at) === ' ' ? at + 1 : undefined;
    const small = next === undefined || ((this.tokens.marks[next] as number) & TOKEN.capital) === 0;
    if (!small) return false;
    if (this.#behindArticle(at)) return true;
    const kind = next === undefined ? undefined : this.#words?.info(this.folded(next)).sense('noun')?.kind;
    return kind === 'person' || kind === 'formation' || kind === 'leader';
  }

  /** Whether a word with a capital is an adjective of a people where these are written small: it belongs to the name before it. */
  partOfName(at: number): boolean {
    const ends = this.#language?.names.adjectiveStems;
    if (ends === undefined) return false;
    const form = this.demonym(at)?.form;
    return form !== undefined && ends.some((end) => form.endsWith(end));
  }

  #known(word: number): boolean {
    const names = this.names;
    if (names === undefined || this.#words === undefined) return false;
    const folded = this.tokens.folded[word] as string;
    if (names.notNames.has(folded) || names.kinds.has(folded) || names.titles.has(folded)) return true;
    const info = this.#words.info(this.tokens.words[word] as string);
    if (info.senses.length > 0 && (!info.byLastPart || this.#tail(folded) >= TAIL)) return true;
    return (
      this.#language?.names.capitalNouns === true &&
      (this.#endsCommon(folded) || names.unit(folded) !== undefined)
    );
  }

  /** Letters of the longest known word a compound ends in: 8 of Grenzsoldaten; the 4 of Nikolaus mean nothing. */
  #tail(folded: string): number {
    for (let at = 1; folded.length - at >= TAIL; at++) {
      const end = this.#words?.info(folded.slice(at));
      if (end !== undefined && end.senses.length > 0 && !end.byLastPart) return folded.length - at;
    }
    return 0;
  }

  #endsCommon(folded: string): boolean {
    return this.names?.endsCommon(folded) === true;
  }

  /** One word with a capital in quotation marks: a ship, an operation. */
  #quoted(at: number): boolean {
    const { start, end, marks } = this.tokens;
    if (((marks[at] as number) & TOKEN.first) !== 0) return false;
    return (
      OPENING.includes(this.#text[(start[at] as number) - 1] ?? ' ') &&
      CLOSING.includes(this.#text[end[at] as number] ?? ' ')
    );
  }

  /** A capital behind an opening quotation mark begins a title of several words; one word in quotation marks is a name. */
  #opensTitle(at: number): boolean {
    const { start, end } = this.tokens;
    if (!OPENING.includes(this.#text[(start[at] as number) - 1] ?? ' ')) return false;
    return !CLOSING.includes(this.#text[end[at] as number] ?? ' ');
  }

  /** A folded small word behind which a common noun stands: an article, another determiner, an adjective. */
  #determines(folded: string): boolean {
    const info = this.#words?.info(folded);
    if (info === undefined) return false;
    return (
      info.determiner ||
      info.possessive ||
      info.adjective ||
      info.has('article') ||
      info.has('value') ||
      (info.senses.length === 0 && /(?:e|en|er|es|em)$/.test(folded))
    );
  }

  /** Whether two words of a name may follow each other: a space, a hyphen, or an initial's stop between them. */
  adjoins(a: number, b: number): boolean {
    const gap = this.gap(a);
    if (b !== a + 1) return false;
    if (gap === ' ' || gap === '-' || gap === '‑' || gap === '\u00a0') return true;
    return this.isInitial(a) && (gap === '.' || gap === '. ' || gap === '.\u00a0');
  }

  /** Whether only single spaces or hyphens part the words from one to another. */
  joined(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const gap = this.gap(i);
      if (!/^[ \u00a0‑-]$/.test(gap) && !(gap === '.' && this.isInitial(i))) return false;
    }
    return true;
  }

  /** What stands between a word and the next, up to three characters of it. */
  gap(at: number): string {
    const { start, end } = this.tokens;
    if (at + 1 >= this.to) return '';
    const from = end[at] as number;
    return this.#text.slice(from, Math.min(start[at + 1] as number, from + 3));
  }

  surface(at: number): string {
    return this.tokens.words[this.tokens.word[at] as number] as string;
  }

  folded(at: number): string {
    return this.tokens.folded[this.tokens.word[at] as number] as string;
  }
}

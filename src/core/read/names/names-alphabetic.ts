// Over the usual length: the walk over the words, what may begin and go on a name, and its stem share one state.
import type { Language } from '../../languages/language.ts';
import type { NameKind, TimeMention } from '../../model/mention.ts';
import type { Segment } from '../segment.ts';
import { namesOf } from './behind-place.ts';
import { HYPHEN, JudgedWords, NOTHING, ROMAN, UNIT } from './judged-words.ts';
import { kindOfName } from './kind-of-name.ts';
import { type NameTokens, nameTokens, TOKEN } from './name-tokens.ts';
import { lexiconOf, type NameLexicon } from './names-lexicon.ts';
import { stripEnding } from './strip-ending.ts';
import { type UnitWords, unitAt } from './unit-names.ts';

/** A name found in prose of a script with capitals. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly nameKind: NameKind;
  readonly stem: string;
  readonly party?: string;
  readonly rule: string;
  readonly says: string;
}

/** Words a name may have. */
const LONGEST = 8;

/** Beginnings of words, in any language, for what is for or against a people. */
const LEANING: ReadonlySet<string> = new Set(['pro', 'anti', 'contra', 'про', 'анти', 'проти', 'анті']);

/**
 * Finds names in a script with capitals: runs of capitalised words that the language's lists do not know as common
 * ones and the text does not write small, with initials and hyphens; peoples and states in any case; armed units by
 * their number. Where every noun has a capital, a word that mostly follows articles is no name.
 */
export function alphabeticNames(
  text: string,
  segments: readonly Segment[],
  language: Language | undefined,
  times: readonly TimeMention[],
): FoundName[] {
  return new Walk(text, segments, language, times).run();
}

class Walk {
  readonly #tokens: NameTokens;
  readonly #segments: readonly Segment[];
  readonly #language: Language | undefined;
  readonly #times: readonly TimeMention[];
  readonly #words: JudgedWords;
  readonly #names: NameLexicon | undefined;
  readonly #found: FoundName[] = [];
  readonly #listed: string;
  #time = 0;
  /** Tokens of the segment at hand. */
  #from = 0;
  #to = 0;
  #heading = false;

  constructor(
    text: string,
    segments: readonly Segment[],
    language: Language | undefined,
    times: readonly TimeMention[],
  ) {
    this.#tokens = nameTokens(text, segments, language && lexiconOf(language).elided);
    this.#segments = segments;
    this.#language = language;
    this.#times = times;
    this.#words = new JudgedWords(text, this.#tokens, language);
    this.#names = this.#words.names;
    this.#listed = `a word for a state or its people in the ${language?.name ?? ''} list`;
  }

  /** The words of the segment at hand, as units are looked for in them. */
  readonly #view: UnitWords = {
    word: (i) => (i < this.#to ? this.#words.surface(i) : undefined),
    folded: (i) => (i < this.#to ? this.#words.folded(i) : ''),
    gap: (i) => this.#words.gap(i),
  };

  run(): FoundName[] {
    const { segment } = this.#tokens;
    for (let s = 0; s < this.#segments.length; s++) {
      this.#from = segment[s] as number;
      this.#to = segment[s + 1] as number;
      this.#heading = this.#segments[s]?.kind === 'heading';
      this.#words.to = this.#to;
      this.#words.heading = this.#heading;
      let at = this.#from;
      while (at < this.#to) at = this.#step(at);
    }
    return this.#found;
  }

  /** Reads what begins at a word and gives the next word to look at. */
  #step(at: number): number {
    const mark = this.#tokens.marks[at] as number;
    const capital = (mark & TOKEN.capital) !== 0;
    const begins = this.#words.mayBegin(this.#tokens.word[at] as number);
    if (!capital && begins === NOTHING) return at + 1;
    if ((mark & TOKEN.long) !== 0 || this.#inTime(at)) return at + 1;
    if ((begins & UNIT) !== 0) {
      const unit = this.#unit(at);
      if (unit > at) return unit;
    }
    if ((mark & TOKEN.digits) !== 0) return at + 1;
    if ((mark & TOKEN.initial) !== 0) {
      const people = this.#initialPeople(at);
      if (people > at) return people;
    }
    const state =
      !capital && this.#language?.names.capitalDemonyms === true ? undefined : this.#words.demonym(at);
    const end = state === undefined ? at : at + state.parts.length;
    if (state !== undefined && this.#words.joined(at, end - 1)) {
      if (!this.#leans(at)) this.#put(at, end, 'demonym', 'names.demonym', this.#listed, state.code);
      return end;
    }
    return capital ? this.#name(at) : at + 1;
  }

  /** `pro-Danish`, `anti-Soviet`: who leans to a state or against it is not of it. */
  #leans(at: number): boolean {
    return at > this.#from && HYPHEN.test(this.#words.gap(at - 1)) && LEANING.has(this.#words.folded(at - 1));
  }

  /** The word behind a state written as initials (`U.S.`), at a place; the place itself when there is none. */
  #initialPeople(at: number): number {
    const peoples = this.#names?.initialPeoples;
    if (peoples === undefined || peoples.size === 0) return at;
    let letters = '';
    let last = at;
    for (; last < this.#to && ((this.#tokens.marks[last] as number) & TOKEN.initial) !== 0; last++) {
      letters += this.#words.folded(last);
      if (this.#words.gap(last) !== '.') break;
    }
    const code = peoples.get(letters);
    if (code === undefined) return at;
    this.#put(at, last + 1, 'demonym', 'names.demonym', this.#listed, code);
    return last + 1;
  }

  /** The name that begins at a capital; the next word when there is none. */
  #name(at: number): number {
    if (!this.#opens(at)) return at + 1;
    let last = at;
    let solid = this.#words.isName(at) ? 1 : 0;
    let common = solid === 0 ? 1 : 0;
    for (let next = at + 1; next < this.#to && next - at < LONGEST; next++) {
      if (!this.#words.adjoins(next - 1, next) || this.#inTime(next)) break;
      const mark = this.#tokens.marks[next] as number;
      if ((mark & TOKEN.capital) === 0) {
        // Chiang Kai-shek, Маньчжоу-го: the part behind a hyphen may be small.
        if (
          HYPHEN.test(this.#words.gap(next - 1)) &&
          (mark & TOKEN.digits) === 0 &&
          !this.#words.isCommon(next)
        ) {
          last = next;
          continue;
        }
        // Jan van der Berg, Pedro de la Vega: after one or two particles the name goes on.
        if (this.#words.particle(next) && this.#words.gap(next) === ' ') {
          const behind = next + 1 < this.#to && this.#words.particle(next + 1) ? next + 2 : next + 1;
          if (
            behind < this.#to &&
            ((this.#tokens.marks[behind] as number) & TOKEN.capital) !== 0 &&
            (behind === next + 1 || this.#words.gap(next + 1) === ' ')
          ) {
            next = behind - 1;
            continue;
          }
        }
        break;
      }
      if ((mark & TOKEN.long) !== 0) break;
      if (this.#words.demonym(next) !== undefined) {
        // Александр Македонский.
        if (solid === 0 || this.#heading || !this.#words.partOfName(next)) break;
        last = next;
        continue;
      }
      if (this.#words.isInitial(next)) {
        last = next;
        continue;
      }
      if (this.#words.isName(next)) solid++;
      else if (!this.#goesOn(next)) break;
      else common++;
      last = next;
    }
    if (!this.#accepted(at, last, solid, common)) return last + 1;
    const inTime = (word: number): boolean => this.#inTime(word);
    for (const [first, end] of namesOf({
      words: this.#words,
      at,
      last,
      from: this.#from,
      language: this.#language,
      inTime,
    })) {
      const [kind, rule, says] = kindOfName(this.#words, first, end, this.#from);
      this.#put(first, end + 1, kind, rule, says);
    }
    return last + 1;
  }

  /** Whether a name may begin at a word with a capital. */
  #opens(at: number): boolean {
    if (this.#words.isInitial(at))
      return (
        at + 1 < this.#to &&
        this.#words.adjoins(at, at + 1) &&
        ((this.#tokens.marks[at + 1] as number) & TOKEN.capital) !== 0
      );
    if (this.#words.isTitle(at)) return false;
    if (this.#words.isName(at)) return true;
    // Lake Khasan, Mount Suribachi.
    if (
      this.#names?.kinds.has(this.#words.folded(at)) === true &&
      at + 1 < this.#to &&
      this.#words.gap(at) === ' ' &&
      this.#words.isName(at + 1)
    )
      return true;
    if (((this.#tokens.marks[at] as number) & TOKEN.first) === 0 && this.#words.isParticle(at)) return true;
    // New York, East Galicia.
    if (
      this.#names?.opening.has(this.#words.folded(at)) === true &&
      at + 1 < this.#to &&
      this.#words.gap(at) === ' ' &&
      this.#words.isName(at + 1) &&
      this.#words.demonym(at + 1) === undefined
    )
      return true;
    // A common word with a capital inside a sentence may open a name: Yellow Sea, Kap Deschnjow.
    const { marks } = this.#tokens;
    if (this.#language?.names.capitalNouns === true || this.#heading) return false;
    if (((marks[at] as number) & TOKEN.first) !== 0) return false;
    return this.#names?.notNames.has(this.#words.folded(at)) !== true || this.#words.writtenLikeAName(at);
  }

  /** Whether a common word with a capital belongs to the name before it: Port Arthur, Bezymyannaya Hill, Kwantung Army. */
  #goesOn(at: number): boolean {
    if (this.#words.isParticle(at)) return true;
    if (this.#words.isTitle(at)) return false;
    if (this.#language?.names.capitalNouns === true) return this.#words.gap(at - 1) === '-';
    return (
      this.#names?.notNames.has(this.#words.folded(at)) !== true ||
      this.#names.kinds.has(this.#words.folded(at))
    );
  }

  #accepted(at: number, last: number, solid: number, common: number): boolean {
    const word = this.#words.surface(at);
    if (at === last && (word.length < 2 || ROMAN.test(word))) return false;
    if (solid === 0) {
      // Common words alone: the name of a place (Black Sea), never of anything else.
      return (
        last > at &&
        this.#names?.kinds.has(this.#words.folded(last)) === true &&
        common === last - at + 1 &&
        !this.#heading
      );
    }
    // In a heading, where every word may have a capital, one of its words must be a name elsewhere.
    if (this.#heading && last > at) {
      for (let i = at; i <= last; i++) if (this.#words.isName(i)) return true;
      return false;
    }
    return true;
  }

  #unit(at: number): number {
    if (this.#language === undefined || this.#names === undefined) return at;
    const found = unitAt(this.#view, at, this.#language, this.#names);
    if (found === undefined) return at;
    for (let i = found.from; i < found.to; i++) if (this.#inTime(i)) return at;
    this.#found.push({
      start: this.#tokens.start[found.from] as number,
      end: this.#tokens.end[found.to - 1] as number,
      nameKind: 'unit',
      stem: found.stem,
      rule: 'names.unit',
      says: 'an armed unit with its number',
    });
    return found.to;
  }

  #put(from: number, to: number, nameKind: NameKind, rule: string, says: string, party?: string): void {
    const { start, end } = this.#tokens;
    const first = start[from] as number;
    const last = this.#words.isInitial(to - 1) ? (end[to - 1] as number) + 1 : (end[to - 1] as number);
    const stem = this.#stem(from, to);
    this.#found.push(
      party === undefined
        ? { start: first, end: last, nameKind, stem, rule, says }
        : { start: first, end: last, nameKind, stem, party, rule, says },
    );
  }

  /** Words of the name without their endings; initials and kinds of place are left out where there is more. */
  #stem(from: number, to: number): string {
    const endings = this.#language?.names.endings ?? [];
    const parts: string[] = [];
    // The kind of a place is no part of its name when there is more: Lake Khasan, Bezymyannaya Hill.
    const kinds = this.#names?.kinds;
    let solid = false;
    for (let i = from; i < to && to - from > 1; i++) {
      if (kinds?.has(this.#words.folded(i)) !== true) continue;
      for (let other = from; other < to && !solid; other++) solid = this.#words.isName(other);
      break;
    }
    for (let i = from; i < to; i++) {
      const folded = this.#words.folded(i);
      if (this.#words.isInitial(i) || (solid && kinds?.has(folded) === true)) continue;
      parts.push(stripEnding(folded, endings));
    }
    return parts.length > 0 ? parts.join(' ') : this.#words.folded(from);
  }

  #inTime(at: number): boolean {
    const start = this.#tokens.start[at] as number;
    const end = this.#tokens.end[at] as number;
    while (this.#time > 0 && (this.#times[this.#time - 1] as TimeMention).end > start) this.#time--;
    while (this.#time < this.#times.length && (this.#times[this.#time] as TimeMention).end <= start)
      this.#time++;
    const time = this.#times[this.#time];
    return time !== undefined && time.start < end;
  }
}

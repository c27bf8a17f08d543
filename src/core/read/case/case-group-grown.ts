import type { NounKind } from '../../languages/noun-words.ts';
import type { NameMention } from '../../model/mention.ts';
import type { Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import {
  ACCUSATIVE,
  DATIVE,
  forGenders,
  GENITIVE,
  INSTRUMENTAL,
  LOCATIVE,
  NOMINATIVE,
  PLURAL,
  SINGULAR,
} from './case-bits.ts';
import type { CaseWord } from './case-word.ts';
import type { WordsAt } from './case-words-at.ts';

/** Cases that nothing but their own ending looks like. */
const OBLIQUE = DATIVE | INSTRUMENTAL | LOCATIVE;

/** Longest quoted name behind a noun, in tokens. */
const QUOTED = 7;

/** A group while words behind its head are taken in. */
export interface Grown {
  readonly words: WordsAt;
  readonly headAt: number;
  /** The head as a proper name. */
  readonly name: NameMention | undefined;
  readonly word: CaseWord;
  kinds: readonly NounKind[];
  bits: number;
  end: number;
  /** Place of an adjective of a people or state behind the head (`wojska polskie`), or -1. */
  demonymAt: number;
  /** Led by a numeral. */
  readonly counted: boolean;
}

/** A name of several words: all of them decline; what the last allows is kept when they disagree. */
export function growName(grown: Grown): void {
  const { headAt, words } = grown;
  const { tokens } = words.input;
  const { name } = tokens[headAt] as Token;
  for (; tokens[grown.end]?.name === name; grown.end++) {
    const next = words.wordAt(grown.end);
    if (isHeWhoActs(grown, next)) return;
    const fits = (next.noun | next.adjective) & grown.bits;
    // Foreign names in a vowel (`Сакуни`, `Такэноути`) do not decline and say nothing.
    if (fits !== 0 && (next.known || !words.isForeign(grown.end))) grown.bits = fits;
  }
}

/** `Африку Велісарієві`: what was found as one name is two. */
const isAnother = ({ adjective, noun }: CaseWord, bits: number): boolean =>
  ((noun | adjective) & bits) === 0 && noun !== 0 && (noun & ~OBLIQUE) === 0;

/**
 * `під Каннами Ганнібал оточив`: where the preposition is one of place, a nominative before a verb in the singular is who did it there,
 * though both words were found as one name.
 */
function isHeWhoActs({ bits, end, headAt, words }: Grown, { noun }: CaseWord): boolean {
  const { tokens } = words.input;
  const before = memberAt(tokens, headAt - 1)?.info;
  if (before?.preposition !== true || (noun & bits) !== 0 || (noun & NOMINATIVE & SINGULAR) === 0)
    return false;
  return words.lists.locative.has(words.lists.plain(before.folded)) && actsBehind(words, end + 1);
}

/** Whether a verb in the singular stands at a token, or behind adverbs. */
function actsBehind(words: WordsAt, from: number): boolean {
  const { tokens } = words.input;
  let at = from;
  while (tokens[at]?.info.adverb === true) at++;
  return (
    tokens[at]?.kind === 'word' &&
    words
      .wordAt(at)
      .verbs.some((verb) => (verb.is === 'past' || verb.is === 'present') && verb.number === 's')
  );
}

/** `У реки Тухачевский атаковал`: a name like an adjective of another gender, before a verb, is no name of the place. */
const isOtherGender = ({ end, word, words }: Grown, { adjective, adjectiveBy }: CaseWord): boolean =>
  (adjective & NOMINATIVE & SINGULAR) !== 0 &&
  word.genders !== 0 &&
  (forGenders(adjectiveBy, word.genders) & NOMINATIVE & SINGULAR) === 0 &&
  actsBehind(words, end + 1);

export function takeName(grown: Grown, name: number): void {
  const { tokens } = grown.words.input;
  while (tokens[grown.end]?.name === name) grown.end++;
}

/** Takes in what stands right behind: `генерал [Штерн]`, `сопка [Заозёрная]`, `приказ [№ 0040]`; false where nothing belongs to the group. */
export function growOnce(grown: Grown): boolean {
  const { end, headAt, kinds, words } = grown;
  const { language, tokens } = words.input;
  const next = tokens[end];
  if (next === undefined) return false;
  const { surface } = next.info;
  if (next.kind === 'mark') {
    const closed = surface === '№' && tokens[end + 1]?.kind === 'figure' ? end + 2 : quotedTo(tokens, end);
    grown.end = Math.max(closed, end);
    return closed > 0;
  }
  if (next.time >= 0 || words.numberAt(end) !== undefined) return false;
  if (next.kind === 'figure') {
    // `Boeing 777`, `капитан 2 ранга`
    const type =
      language.script !== 'latin' && /\p{Script=Latin}/u.test(tokens[end - 1]?.info.surface ?? '') ? 1 : 0;
    const rank = kinds.includes('leader') && tokens[end + 1]?.info.has('uncounted') === true ? 2 : 0;
    grown.end += Math.max(type, rank);
    return type + rank > 0;
  }
  const name = words.nameAt(end);
  const word = words.wordAt(end);
  if (growAttribute(grown, word)) return true;
  if (
    name !== undefined &&
    name.nameKind !== 'demonym' &&
    (grown.name === undefined || grown.name.nameKind === name.nameKind) &&
    ((next.name === (tokens[headAt] as Token).name &&
      !isAnother(word, grown.bits) &&
      !isHeWhoActs(grown, word)) ||
      isApposed(grown, word))
  ) {
    // `Речи Посполитой`: the words of one name agree.
    const shared = next.name === (tokens[headAt] as Token).name ? word.adjective & grown.bits : 0;
    if (shared !== 0) grown.bits = shared;
    takeName(grown, next.name);
    return true;
  }
  const titled = kinds.includes('leader');
  const { capital } = next.info;
  // `танки Т-26`, `тип U-boot`
  const type =
    !kinds.includes('person') &&
    /^(?:[A-Z]|\p{Lu}[-\d])/u.test(surface) &&
    (/\d/.test(surface) || (language.script !== 'latin' && /^[A-Za-z]+$/.test(surface)));
  // `генерал граф Остерман`, `князь воевода`
  const title =
    titled &&
    word.known &&
    (word.noun & grown.bits & ~GENITIVE) !== 0 &&
    next.info.all('noun').some((sense) => sense.kind === 'leader');
  const ordinal = (grown.name !== undefined || titled) && capital && /^[IVXІХ]{1,5}$/.test(surface);
  if (ordinal && kinds.length === 0) grown.kinds = ['leader'];
  if (
    type ||
    title ||
    ordinal ||
    (titled && capital && (word.noun & grown.bits) !== 0 && !word.known && name === undefined)
  ) {
    grown.end++;
    return true;
  }
  if (titled && words.lists.nameParticles.has(surface) && tokens[end + 1]?.info.capital === true) {
    grown.end += 2;
    return true;
  }
  return false;
}

/** Takes in an adjective behind its noun (`wojska polskie`, `karabin maszynowy`), or the reflexive word of a deed (`wycofanie się wojsk`). */
function growAttribute(grown: Grown, word: CaseWord): boolean {
  const { bits, end, headAt, words } = grown;
  const { language, tokens } = words.input;
  if (language.caseSyntax?.attributesBehind !== true) return false;
  const { info } = tokens[end] as Token;
  const head = tokens[headAt] as Token;
  if (info.folded === language.conjugation?.reflexive.word) {
    if (end !== headAt + 1 || !head.info.has('frameNoun')) return false;
    grown.end++;
    return true;
  }
  const shared = word.adjective & bits & forGenders(word.adjectiveBy, grown.word.genders);
  // `straty sprzymierzonych`: the accusative of men beside a noun that has another.
  // So is that of one man (`korpus Rokossowskiego`).
  const others =
    (shared & ~ACCUSATIVE) === 0 &&
    [SINGULAR, PLURAL].some(
      (number) =>
        (shared & number) !== 0 &&
        (word.adjective & GENITIVE & number) !== 0 &&
        (bits & GENITIVE & number) === 0,
    );
  if (shared === 0 || others || info.determiner || info.possessive || word.verbs.length > 0 || info.adverb)
    return false;
  // `zajęły wzgórze japońskie oddziały`: it belongs to the noun behind.
  if (words.leadsNoun(end + 1, word.adjective)) return false;
  if (words.nameAt(end)?.nameKind === 'demonym') grown.demonymAt = end;
  if (!grown.counted) grown.bits = shared;
  grown.end++;
  return true;
}

/** End of a quoted name that begins at a token; -1 where none does. */
function quotedTo(tokens: readonly Token[], at: number): number {
  if (!'«"„“'.includes((tokens[at] as Token).info.surface)) return -1;
  for (let end = at + 1; end < tokens.length && end <= at + QUOTED; end++) {
    const token = tokens[end] as Token;
    if (token.kind !== 'mark' || !'»"“”'.includes(token.info.surface)) continue;
    const first = tokens[at + 1] as Token;
    return first.info.capital || first.kind === 'figure' ? end + 1 : -1;
  }
  return -1;
}

/** Whether a name behind a noun belongs to it: after titles, places, units, ships; not after a people (`немцы Киев`). */
function isApposed(grown: Grown, next: CaseWord): boolean {
  const { bits, end, headAt, kinds, words } = grown;
  if (kinds.includes('leader')) return next.noun === 0 || (next.noun & bits) !== 0;
  if (kinds.includes('place') && isOtherGender(grown, next)) return false;
  const head = words.input.tokens[headAt] as Token;
  // `уступала России Лифляндию`
  if (head.info.capital && head.name >= 0 && kinds.includes('state')) return false;
  if (head.info.has('frameNoun') && !kinds.includes('place')) return false;
  // `привели своє військо Калиновський і Потоцький`: a man is no name of a body of men.
  const name = words.nameAt(end);
  if (kinds.includes('formation') && name?.nameKind === 'person' && next.adjective !== 0) return false;
  if (kinds.includes('person') && (bits & PLURAL) !== 0) return false;
  if (!words.wordAt(headAt).known && head.name < 0) return false;
  if (kinds.includes('event') || kinds.includes('abstract') || kinds.includes('time')) return false;
  const nominative = (next.noun & NOMINATIVE) !== 0 && (next.noun & GENITIVE) === 0;
  // A bare nominative stands beside no oblique noun: `после смерти отца Угэдэй продолжил`.
  if (nominative && (bits & NOMINATIVE) === 0 && head.info.has('noun') && kinds.includes('person'))
    return false;
  // The name stands in the noun's own case or in the nominative; a genitive is read as one.
  return (next.noun & bits & ~GENITIVE) !== 0 || nominative;
}

/** Whether a name behind the genitive is that of the one with the title. */
export function isOwnName({ bits, end, words }: Grown): boolean {
  const next = words.input.tokens[end];
  const name = words.nameAt(end);
  if (
    next?.kind !== 'word' ||
    name === undefined ||
    name.nameKind === 'demonym' ||
    next.name === words.input.tokens[end - 1]?.name
  )
    return false;
  const word = words.wordAt(end);
  return (word.noun & bits) !== 0 && !word.known;
}

import type { NounKind } from '../languages/noun-words.ts';
import type { NameMention } from '../model/mention.ts';
import { ACCUSATIVE, ANY, GENITIVE, inBothNumbers, INSTRUMENTAL, NOMINATIVE, PLURAL, SINGULAR } from './case-bits.ts';
import type { CaseGroup } from './case-group.ts';
import type { GroupScan } from './case-group-scan.ts';
import { kindsOfName, kindsOfNoun, NO_KINDS } from './case-kinds.ts';
import type { CaseWord } from './case-word.ts';
import type { WordsAt } from './case-words-at.ts';
import type { Token } from './claim-tokens.ts';
import type { NumberPhrase } from './number-phrases.ts';

/** Longest quoted name behind a noun, in tokens. */
const QUOTED = 7;

/** Reads the group that begins at a token, one step deeper; nothing when that is too deep. */
type Behind = (at: number) => CaseGroup | undefined;

/** A number without its noun. */
export function bareNumber(words: WordsAt, { from, held }: GroupScan): CaseGroup {
  const { numbers, tokens } = words.input;
  const first = numbers[held[0] as number] as NumberPhrase;
  const to = Math.max(first.outerTo, from + 1);
  return {
    start: (tokens[from] as Token).start,
    end: (tokens[to - 1] as Token).end,
    from,
    to,
    headAt: first.from,
    head: { start: first.start, end: first.end },
    kind: undefined,
    plural: true,
    numbers: [held[0] as number],
    bits: ANY,
    genders: 0,
    kinds: NO_KINDS,
    parts: [],
    demonymAt: -1,
    possessiveAt: -1,
    guessed: false,
    proper: false,
    nounless: true,
    counted: true,
    measure: tokens[to]?.info.has('unit') === true,
    foreign: false,
  };
}

/** The group of a head noun with all that belongs to it: names behind it, a genitive, the number and cases it may stand in. */
export function madeGroup(words: WordsAt, scan: GroupScan, headAt: number, nounless: boolean, behind: Behind): CaseGroup {
  const { tokens } = words.input;
  const { from, numeric } = scan;
  const head = tokens[headAt] as Token;
  const { info } = head;
  const word = words.wordAt(headAt);
  const onlyInstrumental = (scan.bits & INSTRUMENTAL) !== 0 && (scan.bits & ~inBothNumbers(INSTRUMENTAL)) === 0;
  // `526 убитыми`: the state belongs to the verb, the number stands alone.
  if (numeric && (word.noun & GENITIVE) === 0 && onlyInstrumental && info.has('role') && !words.isAfterPreposition(from)) return bareNumber(words, scan);
  const name = words.isName(headAt) ? words.nameAt(headAt) : undefined;
  const grown: Grown = { words, headAt, name, word, bits: scan.bits, end: headAt + 1, kinds: name === undefined ? kindsOfNoun(head) : kindsOfName(name) };
  if (name !== undefined) growName(grown);
  const noun = !nounless && word.pronoun === 0;
  while (noun && growOnce(grown)) continue;
  const genitive = noun ? genitiveBehind(grown, from, behind) : undefined;
  if (genitive !== undefined) grown.end = genitive.to;
  // `командир 19-й дивизии Суэтака`: the name behind the genitive is the commander's.
  if (genitive !== undefined && grown.kinds.includes('leader') && isOwnName(grown)) takeName(grown, (tokens[grown.end] as Token).name);
  const { end, kinds } = grown;
  // Countries and towns have no plural.
  const countable = !(head.name >= 0 && word.known && info.capital && (kinds.includes('state') || kinds.includes('place')) && headAt > 0);
  const bits = countable || (grown.bits & SINGULAR) === 0 ? grown.bits : grown.bits & SINGULAR;
  // `большинство солдат` is soldiers.
  const part = genitive !== undefined && words.input.language.declension?.partitives.some((stem) => info.folded.startsWith(stem)) === true ? genitive : undefined;
  return {
    start: (tokens[from] as Token).start,
    end: (tokens[end - 1] as Token).end,
    from,
    to: end,
    headAt,
    head: { start: head.start, end: head.end },
    kind: part === undefined ? kinds[0] : part.kinds[0],
    plural: numeric ? true : pluralOf(bits),
    ...(word.pronoun !== 0 && !word.known ? { pronoun: true } : {}),
    ...(info.has('enemy') ? { enemy: true } : {}),
    ...(isMutual(words, from, end) ? { mutual: true } : {}),
    numbers: genitive === undefined ? scan.held : [...scan.held, ...genitive.numbers],
    bits,
    genders: numeric ? gendersOfNumeral(words, from, headAt) : word.genders,
    kinds: part?.kinds ?? kinds,
    ...(genitive === undefined ? {} : { genitive, owner: genitive }),
    parts: [],
    demonymAt: scan.demonymAt === headAt ? -1 : scan.demonymAt,
    possessiveAt: scan.possessiveAt,
    guessed: !word.known && word.pronoun === 0,
    proper: part?.proper === true || name !== undefined || (info.capital && !word.known && head.name >= 0),
    nounless,
    counted: numeric,
    measure: numeric && info.has('unit'),
    foreign: name !== undefined && !word.known && words.isForeign(end - 1),
  };
}

/** A group while words behind its head are taken in. */
interface Grown {
  readonly words: WordsAt;
  readonly headAt: number;
  /** The head as a proper name. */
  readonly name: NameMention | undefined;
  readonly word: CaseWord;
  kinds: readonly NounKind[];
  bits: number;
  end: number;
}

/** A name of several words: all of them decline; what the last allows is kept when they disagree. */
function growName(grown: Grown): void {
  const { headAt, words } = grown;
  const { tokens } = words.input;
  const { name } = tokens[headAt] as Token;
  for (; tokens[grown.end]?.name === name; grown.end++) {
    const next = words.wordAt(grown.end);
    const fits = (next.noun | next.adjective) & grown.bits;
    // Foreign names in a vowel (`Сакуни`, `Такэноути`) do not decline and say nothing.
    if (fits !== 0 && (next.known || !words.isForeign(grown.end))) grown.bits = fits;
  }
}

function takeName(grown: Grown, name: number): void {
  const { tokens } = grown.words.input;
  while (tokens[grown.end]?.name === name) grown.end++;
}

/** Takes in what stands right behind: `генерал [Штерн]`, `сопка [Заозёрная]`, `приказ [№ 0040]`; false where nothing belongs to the group. */
function growOnce(grown: Grown): boolean {
  const { end, headAt, kinds, words } = grown;
  const { tokens } = words.input;
  const next = tokens[end];
  if (next === undefined) return false;
  const { surface } = next.info;
  if (next.kind === 'mark') {
    const closed = surface === '№' && tokens[end + 1]?.kind === 'figure' ? end + 2 : quotedTo(tokens, end);
    grown.end = Math.max(closed, end);
    return closed > 0;
  }
  if (next.time >= 0 || words.numberAt(end) !== undefined || next.kind === 'figure') return false;
  const name = words.nameAt(end);
  const word = words.wordAt(end);
  if (name !== undefined && name.nameKind !== 'demonym' && (grown.name === undefined || grown.name.nameKind === name.nameKind) && isApposed(grown, word)) {
    // `Речи Посполитой`: the words of one name agree.
    const shared = next.name === (tokens[headAt] as Token).name ? word.adjective & grown.bits : 0;
    if (shared !== 0) grown.bits = shared;
    takeName(grown, next.name);
    return true;
  }
  const titled = kinds.includes('leader');
  const { capital } = next.info;
  // `танки Т-26`, `тип U-boot`
  const type = !kinds.includes('person') && /^(?:[A-Z]|\p{Lu}[-\d])/u.test(surface) && (/\d/.test(surface) || /^[A-Za-z]+$/.test(surface));
  // `генерал граф Остерман`, `князь воевода`
  const title = titled && word.known && (word.noun & grown.bits & ~GENITIVE) !== 0 && next.info.all('noun').some((sense) => sense.kind === 'leader');
  const ordinal = (grown.name !== undefined || titled) && capital && /^[IVXІХ]{1,5}$/.test(surface);
  if (ordinal && kinds.length === 0) grown.kinds = ['leader'];
  if (type || title || ordinal || (titled && capital && word.noun !== 0 && !word.known && name === undefined)) {
    grown.end++;
    return true;
  }
  if (titled && words.lists.nameParticles.has(surface) && tokens[end + 1]?.info.capital === true) {
    grown.end += 2;
    return true;
  }
  return false;
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
function isApposed({ bits, headAt, kinds, words }: Grown, next: CaseWord): boolean {
  if (kinds.includes('leader')) return true;
  const head = words.input.tokens[headAt] as Token;
  if (head.info.has('frameNoun') && !kinds.includes('place')) return false;
  if (kinds.includes('person') && (bits & PLURAL) !== 0) return false;
  if (!words.wordAt(headAt).known && head.name < 0) return false;
  if (kinds.includes('event') || kinds.includes('abstract') || kinds.includes('time')) return false;
  const nominative = (next.noun & NOMINATIVE) !== 0 && (next.noun & GENITIVE) === 0;
  // A bare nominative stands beside no oblique noun: `после смерти отца Угэдэй продолжил`.
  if (nominative && (bits & NOMINATIVE) === 0 && head.info.has('noun') && kinds.includes('person')) return false;
  // The name stands in the noun's own case or in the nominative; a genitive is read as one.
  return (next.noun & bits & ~GENITIVE) !== 0 || nominative;
}

/** Whether a name behind the genitive is that of the one with the title. */
function isOwnName({ bits, end, words }: Grown): boolean {
  const next = words.input.tokens[end];
  const name = words.nameAt(end);
  if (next?.kind !== 'word' || name === undefined || name.nameKind === 'demonym' || next.name === words.input.tokens[end - 1]?.name) return false;
  const word = words.wordAt(end);
  return (word.noun & bits) !== 0 && !word.known;
}

/** The genitive group that belongs to the head. */
function genitiveBehind({ bits, end, headAt, kinds, name, words }: Grown, from: number, behind: Behind): CaseGroup | undefined {
  const { tokens } = words.input;
  const head = tokens[headAt] as Token;
  if (name !== undefined || head.info.pronoun) return undefined;
  // `уступила Великобритании земли`: a country owns nothing that stands behind its name.
  if (head.name >= 0 && head.info.capital && kinds.includes('state') && !kinds.includes('formation')) return undefined;
  // `захваченные солдаты`: what stands behind may belong to the participle.
  if (kinds.includes('person') && from > 0 && words.wordAt(from - 1).verbs.some((verb) => verb.bits !== 0)) return undefined;
  const next = tokens[end];
  if (next === undefined || next.kind === 'mark' || next.time >= 0 || next.info.coordinator || words.numberAt(end) !== undefined) return undefined;
  if (next.kind === 'figure' && words.ordinalAt(end) === 0) return undefined;
  const group = behind(end);
  if (group === undefined || group.from !== end || (group.bits & GENITIVE) === 0 || group.pronoun === true) return undefined;
  if (kinds.includes('person') && !kinds.includes('formation')) {
    // `бойцы отряда` but not `атаковали японцы русских`
    if ((group.kinds.includes('person') || group.kinds.includes('leader')) && !group.kinds.includes('formation')) return undefined;
    // What may be a nominative too is taken only in the singular.
    if ((group.bits & ~GENITIVE & ~ACCUSATIVE) !== 0 && (group.bits & SINGULAR & GENITIVE) === 0) return undefined;
  }
  return isWantedByVerb(words, group, bits) ? undefined : group;
}

/** `В сражении его войска оттеснили`: a nominative before a plural verb is its subject when the noun before it cannot be. */
function isWantedByVerb(words: WordsAt, group: CaseGroup, bits: number): boolean {
  if ((bits & NOMINATIVE) !== 0 || (group.bits & NOMINATIVE & PLURAL) === 0) return false;
  if (!group.kinds.some((kind) => kind === 'person' || kind === 'formation' || kind === 'leader')) return false;
  for (let at = group.to; at < group.to + 3; at++) {
    const token = words.input.tokens[at];
    if (token === undefined || token.kind === 'mark') return false;
    if (words.wordAt(at).verbs.some((verb) => (verb.is === 'past' || verb.is === 'present') && verb.number === 'p')) return true;
    if (!token.info.adverb && !token.info.has('negation')) return false;
  }
  return false;
}

function isMutual(words: WordsAt, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((words.input.tokens[at] as Token).info.has('mutual')) return true;
  return false;
}

function pluralOf(bits: number): boolean | undefined {
  if ((bits & PLURAL) === 0) return (bits & SINGULAR) === 0 ? undefined : false;
  return (bits & SINGULAR) === 0 ? true : undefined;
}

/** `дюжина танков` agrees with the numeral. */
function gendersOfNumeral(words: WordsAt, from: number, headAt: number): number {
  let genders = 0;
  for (let at = from; at < headAt; at++) genders |= words.wordAt(at).genders;
  return genders;
}

import type { ClauseInput, Token } from './claim-tokens.ts';
import { bracketWords, type BracketWord } from './bracket-word.ts';

/** What a word is in its sentence. */
export type BracketClass =
  | 'time' | 'number' | 'determiner' | 'possessive' | 'adjective' | 'noun' | 'name' | 'pronoun' | 'verb' | 'zu' | 'particle' | 'preposition'
  | 'coordinator' | 'subordinator' | 'relative' | 'adverb' | 'negation' | 'mark';

const BORDER = /^[,;:.!?()[\]–—„“”»«"]$/;
const QUOTE = /^[„“”"»«‚‘]$/;
const FAR = 40;

/** The tokens of a sentence with what their words can be and what they are here. */
export interface Classed {
  readonly classes: readonly BracketClass[];
  readonly words: readonly BracketWord[];
}

/**
 * Decides for every token what it is. Nouns are told by their capital, verbs and adjectives by their endings and place, relatives and
 * subordinators by the finite verb at the end of their stretch.
 */
export function bracketClasses(input: ClauseInput): Classed {
  const { tokens, numbers } = input;
  const read = bracketWords(input.lexicon);
  const words = tokens.map((token) => read(token.info));
  const classes: BracketClass[] = new Array<BracketClass>(tokens.length);
  const state: State = { input, words, classes, attributes: new Set() };
  let number = 0;
  for (let at = 0; at < tokens.length; at++) {
    while (number < numbers.length && (numbers[number]?.outerTo ?? 0) <= at) number++;
    const inNumber = number < numbers.length && (numbers[number]?.outerFrom ?? 0) <= at;
    classes[at] = inNumber && (tokens[at] as Token).time < 0 ? 'number' : classAt(state, at);
  }
  return { classes, words };
}

interface State {
  readonly input: ClauseInput;
  readonly words: readonly BracketWord[];
  readonly classes: BracketClass[];
  /** Participles that stand before their noun behind groups of their own. */
  readonly attributes: Set<number>;
}

function classAt(state: State, at: number): BracketClass {
  const { input, words, classes } = state;
  const { tokens } = input;
  const token = tokens[at] as Token;
  const { info } = token;
  const word = words[at] as BracketWord;
  const before = classes[at - 1];
  const next = tokens[at + 1];
  if (token.time >= 0) return 'time';
  if (state.attributes.has(at)) return 'adjective';
  // `die „Operation Dynamo“`: the mark opens the noun.
  if (token.kind === 'mark' && QUOTE.test(info.surface) && before !== undefined && INSIDE.has(before) && before !== 'number' && startsGroup(state, at + 1)) return 'adjective';
  if (token.kind === 'mark') return info.surface === '.' && before === 'adjective' && tokens[at - 1]?.kind === 'figure' ? 'adjective' : /^[-‑/]$/.test(info.surface) && !token.spaced && next?.spaced === false && before !== undefined && INSIDE.has(before) ? 'adjective' : 'mark';
  if (token.kind === 'figure') return next?.info.surface === '.' && !next.spaced && tokens[at + 2] !== undefined && tokens[at + 2]?.kind !== 'mark' ? 'adjective' : 'name';
  if (info.has('idiom') && !info.preposition && !info.noun) return 'adverb';
  if (info.has('negation') && !info.determiner) return 'negation';
  const first = at === 0 || before === 'mark';
  if (info.capital && (!first || !closed(info)) && !(first && word.verbs.length > 0 && !info.noun && token.name < 0)) return capital(state, at);
  const opens = opensStretch(state, at);
  if (info.relative && relativeAt(state, at)) return 'relative';
  if (word.zu) return 'verb';
  if (info.folded === input.language.bracket?.infinitive && infinitiveNext(state, at)) return 'zu';
  if (info.subordinator && subordinatorAt(state, at, opens)) return 'subordinator';
  if (info.possessive && startsGroup(state, at + 1)) return 'possessive';
  if (info.determiner || word.determiner !== 0) {
    if (endsStretch(state, at) && info.has('particle')) return 'particle';
    // `als dieser einen Hilferuf erhielt`: two words that share no case are no pair.
    const other = words[at + 1]?.determiner ?? 0;
    if (next?.info.determiner === true && !next.info.capital && other !== 0 && word.determiner !== 0 && (other & word.determiner) === 0 && word.pronoun !== 0) return 'pronoun';
    const attribute = extendedTo(input, words, at);
    if (attribute >= 0) state.attributes.add(attribute);
    if (attribute >= 0 || startsGroup(state, at + 1)) return 'determiner';
    if (info.pronoun || word.pronoun !== 0) return 'pronoun';
    if (word.verbs.length === 0) return info.adverb ? 'adverb' : 'pronoun';
  }
  if (neither(state, at)) return 'coordinator';
  if (betweenAdjectives(state, at)) return 'adjective';
  if (info.coordinator && (!info.adverb || opens) && !(input.language.bracket?.joinFirst.includes(info.folded) === true && !opens)) return 'coordinator';
  if (info.has('particle') && endsStretch(state, at)) return 'particle';
  if (info.preposition) {
    if (startsGroup(state, at + 1) || next?.time !== undefined && next.time >= 0 || (next?.info.preposition === true && !next.info.capital)) return 'preposition';
    if (info.adverb) return 'adverb';
    if (next !== undefined && (words[at + 1] as BracketWord).pronoun !== 0) return 'preposition';
    // `von 526 getöteten`, `um 12 Uhr`: what stands behind is a number or a word no list knows.
    return next === undefined || next.kind === 'mark' ? 'adverb' : 'preposition';
  }
  if (word.verbs.length > 0) return verbAt(state, at);
  if (info.pronoun && !info.adverb) return 'pronoun';
  if (info.coordinator) return 'coordinator';
  if (info.adverb) return INSIDE.has(before ?? 'mark') && before !== 'number' && word.adjective !== 0 && startsGroup(state, at + 1) ? 'adjective' : 'adverb';
  if (info.has('particle')) return 'adverb';
  return small(state, at);
}

const INSIDE: ReadonlySet<BracketClass> = new Set(['determiner', 'possessive', 'adjective', 'number']);

/** `chinesische und japanische Truppen`: one group with two attributes. */
function betweenAdjectives({ input, words, classes }: State, at: number): boolean {
  const { tokens } = input;
  if (tokens[at]?.info.has('and') !== true || classes[at - 1] !== 'adjective' || tokens[at - 1]?.kind !== 'word') return false;
  const next = tokens[at + 1];
  const noun = tokens[at + 2];
  return next !== undefined && noun !== undefined && next.kind === 'word' && next.time < 0 && !next.info.capital && !next.info.determiner && (words[at + 1] as BracketWord).adjective !== 0 && noun.info.capital;
}

/** The first of two attributes joined by `und`. */
function pairs({ input, words }: Pick<State, 'input' | 'words'>, at: number): boolean {
  const { tokens } = input;
  const other = tokens[at + 2];
  return tokens[at + 1]?.info.has('and') === true && other !== undefined && other.kind === 'word' && other.time < 0 && !other.info.capital && !other.info.determiner && (words[at + 2] as BracketWord).adjective !== 0 && tokens[at + 3]?.info.capital === true;
}

/** `weder ... noch`: the second of the two joins. */
function neither({ input, classes }: State, at: number): boolean {
  const pair = input.language.bracket?.neither ?? [];
  if (input.tokens[at]?.info.folded !== pair[1]) return false;
  for (let i = at - 1; i >= 0 && i > at - FAR && classes[i] !== 'mark'; i--) if (input.tokens[i]?.info.folded === pair[0]) return true;
  return false;
}

const closed = (info: Token['info']): boolean =>
  info.determiner || info.possessive || info.pronoun || info.preposition || info.coordinator || info.subordinator || info.adverb || info.has('negation') || info.has('bound') || info.has('hedged') || info.has('total') || info.has('part');

/** A word with a capital: a noun or a name; at the beginning of a sentence also an adjective. */
function capital(state: State, at: number): BracketClass {
  const { input, words, classes } = state;
  const token = input.tokens[at] as Token;
  const { info } = token;
  const word = words[at] as BracketWord;
  const first = at === 0 || classes[at - 1] === 'mark';
  const next = input.tokens[at + 1];
  if (token.name >= 0 && input.names[token.name]?.nameKind === 'person' && !first) return 'name';
  if (info.noun && !info.byLastPart) return first && info.adjective && next?.info.capital === true ? 'adjective' : 'noun';
  if (token.name >= 0) {
    const kind = input.names[token.name]?.nameKind;
    if (kind === 'demonym' && word.adjective !== 0 && next?.info.capital === true && next.kind === 'word' && first && !info.noun) return 'adjective';
    return info.byLastPart && kind === 'other' && word.known ? 'noun' : 'name';
  }
  if (info.noun) return 'noun';
  if (word.adjective !== 0 && next !== undefined && next.kind === 'word' && next.info.capital && (first || info.adjective || classes[at - 1] === 'determiner')) return 'adjective';
  return first && next?.info.capital !== true && word.verbs.length > 0 ? verbAt(state, at) : 'noun';
}

/** A small word of no list: told by its ending and what follows. */
function small(state: State, at: number): BracketClass {
  const { input, words } = state;
  const { info } = input.tokens[at] as Token;
  const word = words[at] as BracketWord;
  if (info.adjective) return 'adjective';
  if (word.adjective !== 0 && (startsGroup(state, at + 1) || pairs(state, at))) return 'adjective';
  if (info.has('role') || info.has('source')) return startsGroup(state, at + 1) ? 'adjective' : 'adverb';
  return 'adverb';
}

function verbAt(state: State, at: number): BracketClass {
  const { input, words, classes } = state;
  const word = words[at] as BracketWord;
  const { info } = input.tokens[at] as Token;
  const before = classes[at - 1];
  // `die besetzte Höhe`, `aus eroberten Gebieten`: a participle with an ending before its noun.
  if (word.adjective !== 0 && startsNoun(state, at + 1) && (INSIDE.has(before ?? 'mark') || before === 'preposition') && !(before === 'number' && word.finite && !word.participle && word.verbs.some(({ entry }) => entry !== undefined))) return 'adjective';
  if (info.adverb && !word.finite) return 'adverb';
  if (word.verbs.every((verb) => verb.is === 'present participle')) return startsGroup(state, at + 1) ? 'adjective' : 'adverb';
  return 'verb';
}

/** Whether a token may open or go on with a noun group. */
export function startsGroup({ input, words }: State, at: number): boolean {
  const token = input.tokens[at];
  if (token === undefined || token.time >= 0) return false;
  if (token.kind === 'figure') return true;
  if (token.kind === 'mark') return /^[„“"»«§№]$/.test(token.info.surface) && input.tokens[at + 1]?.info.capital === true;
  const { info } = token;
  const word = words[at] as BracketWord;
  if (info.capital) return true;
  if (info.numeral || info.has('several') || info.has('bound')) return true;
  if (info.determiner || info.possessive || info.adjective) return true;
  if (word.adjective !== 0 && word.verbs.length === 0 && pairs({ input, words }, at)) return true;
  if (info.preposition || info.coordinator || info.subordinator) return false;
  // `die außerordentlich schwierigen Bedingungen`: a word of no list before an adjective.
  if (info.senses.length === 0 && word.verbs.length === 0) {
    const next = input.tokens[at + 1];
    if (next !== undefined && next.kind === 'word' && next.time < 0 && !next.info.capital && (words[at + 1] as BracketWord).adjective !== 0 && (words[at + 1] as BracketWord).verbs.length === 0 && input.tokens[at + 2]?.info.capital === true) return true;
  }
  if (word.adjective !== 0 && !info.pronoun && !word.finite && !word.infinitive) {
    // An unknown word with an adjective's ending is one when a noun follows it.
    const next = input.tokens[at + 1];
    return next !== undefined && next.time < 0 && (next.kind === 'figure' || (next.kind === 'word' && (next.info.capital || next.info.numeral || (words[at + 1] as BracketWord).adjective !== 0)));
  }
  if (info.adverb || info.pronoun) {
    // `sehr schwere Verluste`.
    const next = input.tokens[at + 1];
    return info.adverb && !info.pronoun && next !== undefined && !next.info.capital && next.kind === 'word' && (words[at + 1] as BracketWord).adjective !== 0 && (words[at + 1] as BracketWord).verbs.length === 0 && input.tokens[at + 2]?.info.capital === true;
  }
  if (word.verbs.length > 0) return word.adjective !== 0 && startsNoun({ input, words }, at + 1) && input.tokens[at - 1]?.info.determiner === true;
  return false;
}

/** Whether a noun stands here, or further adjectives and then a noun. */
function startsNoun({ input, words }: Pick<State, 'input' | 'words'>, at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const token = input.tokens[i];
    if (token === undefined || token.time >= 0 || token.kind === 'mark') return false;
    if (token.info.capital) return true;
    if (token.kind === 'figure') continue;
    if ((words[i] as BracketWord).adjective === 0 || token.info.determiner || token.info.preposition || token.info.pronoun) return false;
  }
  return false;
}

/** `die von den Japanern besetzten Höhen`: place of the participle of a group whose attribute carries groups of its own; -1 when it does not. */
export function extendedTo({ tokens }: ClauseInput, words: readonly BracketWord[], at: number): number {
  let first = at + 1;
  while (tokens[first]?.info.adverb === true && tokens[first]?.info.preposition !== true && first < at + 3) first++;
  if (tokens[first]?.info.preposition !== true || (tokens[first]?.time ?? 0) >= 0) return -1;
  for (let i = first + 1; i < tokens.length && i < at + 14; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark') return -1;
    const word = words[i] as BracketWord;
    if (token.kind === 'word' && !token.info.capital && token.info.folded.length > 5 && word.adjective !== 0 && participial(token, word) && (tokens[i + 1]?.info.capital === true || ((words[i + 1]?.adjective ?? 0) !== 0 && tokens[i + 2]?.info.capital === true))) return i;
    if (word.finite && !word.adjective) return -1;
  }
  return -1;
}

const participial = ({ info }: Token, word: BracketWord): boolean =>
  word.verbs.length > 0 || /(?:t|en|end)(?:e|en|er|es|em)$/.test(info.folded);

/** First token of the stretch between marks, over a coordinator. */
function opensStretch({ input, classes }: State, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (classes[i] === 'coordinator' || classes[i] === 'adverb' || classes[i] === 'negation' || classes[i] === 'time')) i--;
  return i < 0 || (input.tokens[i]?.kind === 'mark' && BORDER.test(input.tokens[i]?.info.surface ?? ''));
}

/** Whether nothing of the stretch follows, so that a separable prefix may stand here. */
function endsStretch({ input }: State, at: number): boolean {
  const next = input.tokens[at + 1];
  if (next === undefined) return true;
  if (next.kind === 'mark') return BORDER.test(next.info.surface);
  return next.info.coordinator && !next.info.adverb;
}

/** Where the stretch that begins at a token ends: the next mark that parts clauses. */
export function stretchEnd(tokens: readonly Token[], at: number): number {
  let i = at;
  for (; i < tokens.length && i < at + FAR; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark' && /^[,;:!?()–—]$/.test(token.info.surface)) return i;
    if (token.info.surface === '.' && i === tokens.length - 1) return i;
  }
  return i;
}

/** Whether the finite verb closes the stretch, as in subordinate clauses. */
function verbLast({ input, words }: State, at: number): boolean {
  const { tokens } = input;
  const end = stretchEnd(tokens, at);
  let last = end - 1;
  while (last > at && (tokens[last] as Token).kind === 'mark') last--;
  if (last <= at) return false;
  const word = words[last] as BracketWord;
  if ((tokens[last] as Token).info.capital) return false;
  if (word.verbs.length === 0) {
    // A verb of no list at the end: `dass sie meuchelten`.
    return false;
  }
  if (word.zu || (tokens[last - 1] as Token).info.folded === input.language.bracket?.infinitive) return false;
  // `die Polen hätten den Sender überfallen`: the last word closes the bracket of a finite verb before it.
  if (word.finite && (word.participle || word.infinitive)) {
    for (let i = at + 1; i < last; i++) if (sureFinite(tokens[i] as Token, words[i] as BracketWord)) return false;
  }
  if (word.finite) return true;
  // `die besetzt wurde von den Japanern`, or an infinitive behind the finite verb (`hätten angreifen sollen`).
  for (let i = at + 1; i < last; i++) if ((words[i] as BracketWord).finite && !(tokens[i] as Token).info.capital && (words[i - 1] as BracketWord).participle) return true;
  return word.infinitive && (words[last - 1] as BracketWord).infinitive;
}

/** Whether a finite verb stands before the last one, so that the stretch is a main clause with its bracket. */
function finiteInside({ input, words }: State, from: number): boolean {
  const { tokens } = input;
  const end = stretchEnd(tokens, from);
  let count = 0;
  for (let i = from; i < end; i++) {
    const word = words[i] as BracketWord;
    const token = tokens[i] as Token;
    if (token.kind === 'word' && !token.info.capital && token.time < 0 && word.verbs.length > 0 && word.verbs.every((verb) => verb.is === 'finite' || verb.is === 'reported') && word.adjective === 0) count++;
    if (token.info.coordinator && !token.info.adverb && count > 0) return false;
  }
  return count > 1;
}

/** Whether a form of `der` or `welcher` opens a relative clause. */
function relativeAt(state: State, at: number): boolean {
  const { input, classes } = state;
  const { tokens } = input;
  let comma = at - 1;
  if (classes[comma] === 'preposition' || classes[comma] === 'adverb') comma--;
  if (classes[comma] === 'coordinator') comma--;
  const mark = tokens[comma];
  if (mark === undefined || mark.kind !== 'mark' || !/^[,–—(]$/.test(mark.info.surface)) return false;
  const last = classes[comma - 1];
  if (last === undefined || !verbLast(state, at)) return false;
  if (last === 'noun' || last === 'name' || last === 'number' || last === 'pronoun' || last === 'time') return !finiteInside(state, at + 1) || startsGroup(state, at + 1) === false;
  // Behind a verb `die Russen flohen` is a clause of its own; a relative has more than one group before its verb.
  const next = tokens[at + 1];
  if (next === undefined) return false;
  const directNoun = startsGroup(state, at + 1);
  if (!directNoun || next.info.determiner || next.info.possessive) return true;
  const word = state.words[at + 1] as BracketWord;
  return next.info.capital && word.noun !== 0 && ((state.words[at] as BracketWord).determiner & word.noun) === 0;
}

function infinitiveNext({ input, words }: State, at: number): boolean {
  const next = input.tokens[at + 1];
  return next !== undefined && next.time < 0 && !next.info.capital && (words[at + 1] as BracketWord).infinitive;
}

/** `während die Japaner angriffen` against `während der Nacht`; `um die Höhe zu nehmen` against `um die Höhe`. */
function subordinatorAt(state: State, at: number, opens: boolean): boolean {
  const { input, words } = state;
  const { tokens } = input;
  const { info } = tokens[at] as Token;
  if (info.has('that')) return true;
  if (!opens && !(tokens[at - 1]?.info.adverb === true)) return false;
  const end = stretchEnd(tokens, at);
  if (info.preposition || info.adverb || info.has('particle')) {
    let last = end - 1;
    while (last > at && (tokens[last] as Token).kind === 'mark') last--;
    const word = words[last] as BracketWord;
    const zu = word.zu || (word.infinitive && tokens[last - 1]?.info.folded === input.language.bracket?.infinitive);
    if (zu && !finiteBetween(state, at + 1, end)) return true;
    return verbLast(state, at) && !finiteEarly(state, at + 1, last);
  }
  return true;
}

function finiteBetween({ input, words }: State, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (sureFinite(input.tokens[i] as Token, words[i] as BracketWord)) return true;
  return false;
}

/** A finite verb right behind the first word: the clause is a main one (`Damit begann die Schlacht`). */
function finiteEarly({ input, words }: State, from: number, last: number): boolean {
  for (let i = from; i < last - 1; i++) {
    if (sureFinite(input.tokens[i] as Token, words[i] as BracketWord) && !(words[i + 1] as BracketWord).finite) return true;
  }
  return false;
}

const sureFinite = ({ info, kind, time }: Token, word: BracketWord): boolean =>
  kind === 'word' && time < 0 && !info.capital && word.finite && !word.participle && ((!word.infinitive && word.adjective === 0) || word.verbs.some((verb) => verb.is === 'finite' && (verb.auxiliary !== undefined || verb.modal !== undefined)));

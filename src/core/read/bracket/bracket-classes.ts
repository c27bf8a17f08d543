// Over the usual length: what a token is hangs on every other thing it might be, so the questions stand in one order.

import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import { type BracketClass, type Classed, type Classing, INSIDE } from './bracket-class.ts';
import {
  attributeBehind,
  betweenAdjectives,
  deedBeforeFigure,
  extendedTo,
  pairs,
  startsGroup,
  startsNoun,
} from './bracket-noun-start.ts';
import { endsStretch, FAR, opensStretch, relativeAt, subordinatorAt } from './bracket-stretch.ts';
import { type BracketWord, bracketWords } from './bracket-word.ts';

const QUOTE = /^[„“”"»«‚‘]$/;

/**
 * Decides for every token what it is. Nouns are told by their capital, verbs and adjectives by their endings and place, relatives and
 * subordinators by the finite verb at the end of their stretch.
 */
export function bracketClasses(input: ClauseInput): Classed {
  const { tokens, numbers } = input;
  const read = bracketWords(input.lexicon);
  const words = tokens.map((token) => read(token.info));
  const classes: BracketClass[] = new Array<BracketClass>(tokens.length);
  const state: Classing = { input, words, classes, attributes: new Set() };
  let number = 0;
  for (let at = 0; at < tokens.length; at++) {
    while (number < numbers.length && (numbers[number]?.outerTo ?? 0) <= at) number++;
    const inNumber = number < numbers.length && (numbers[number]?.outerFrom ?? 0) <= at;
    classes[at] = inNumber && (tokens[at] as Token).time < 0 ? 'number' : classAt(state, at);
  }
  return { classes, words };
}

function classAt(state: Classing, at: number): BracketClass {
  const { input, words, classes } = state;
  const { tokens } = input;
  const token = tokens[at] as Token;
  const { info } = token;
  const word = words[at] as BracketWord;
  const before = memberAt(classes, at - 1);
  const next = tokens[at + 1];
  if (token.time >= 0) return 'time';
  if (state.attributes.has(at)) return 'adjective';
  // `die „Operation Dynamo“`: the mark opens the noun.
  if (
    token.kind === 'mark' &&
    QUOTE.test(info.surface) &&
    before !== undefined &&
    (before === 'preposition' || (INSIDE.has(before) && before !== 'number')) &&
    startsGroup(state, at + 1)
  )
    return 'adjective';
  // `kleine, aber gut bewaffnete Banden`: a comma between two attributes of one noun.
  if (
    info.surface === ',' &&
    before === 'adjective' &&
    tokens[at - 1]?.kind === 'word' &&
    attributeBehind(state, at + 1)
  )
    return 'adjective';
  if (token.kind === 'mark')
    return info.surface === '.' && before === 'adjective' && tokens[at - 1]?.kind === 'figure'
      ? 'adjective'
      : /^[-‑/]$/.test(info.surface) &&
          !token.spaced &&
          next?.spaced === false &&
          before !== undefined &&
          INSIDE.has(before)
        ? 'adjective'
        : 'mark';
  // `3. Die Division ...`: the number of an item.
  if (
    token.kind === 'figure' &&
    at === 0 &&
    next?.info.surface === '.' &&
    tokens[2]?.info.capital === true &&
    closed(tokens[2].info)
  )
    return 'adverb';
  if (token.kind === 'figure')
    return next?.info.surface === '.' &&
      !next.spaced &&
      tokens[at + 2] !== undefined &&
      tokens[at + 2]?.kind !== 'mark'
      ? 'adjective'
      : 'name';
  if (info.has('idiom') && !info.preposition && !info.noun) return 'adverb';
  if (info.has('negation') && !info.determiner) return 'negation';
  const first = at === 0 || before === 'mark';
  // `Zwei Tage später`: a numeral of no quantity is still no noun.
  if (
    info.numeral &&
    info.capital &&
    first &&
    !info.determiner &&
    token.name < 0 &&
    next?.info.capital === true
  )
    return 'number';
  if (
    info.capital &&
    (!first || !closed(info)) &&
    !(first && word.verbs.length > 0 && !info.noun && token.name < 0)
  )
    return capital(state, at);
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
    if (
      next?.info.determiner === true &&
      !next.info.capital &&
      other !== 0 &&
      word.determiner !== 0 &&
      (other & word.determiner) === 0 &&
      word.pronoun !== 0 &&
      // `der beiden Piloten`: an attribute behind an article has an ending of its own.
      input.language.bracket?.behindArticle.some((stem) => next.info.folded.startsWith(stem)) !== true
    )
      return 'pronoun';
    const attribute = extendedTo(input, words, at);
    if (attribute >= 0) state.attributes.add(attribute);
    if (attribute >= 0 || startsGroup(state, at + 1)) return 'determiner';
    if (info.pronoun || word.pronoun !== 0) return 'pronoun';
    if (word.verbs.length === 0) return info.adverb ? 'adverb' : 'pronoun';
  }
  // `kleine, aber tapfere Truppen`: what joins two attributes of one noun parts no clause.
  if (
    before === 'adjective' &&
    tokens[at - 1]?.kind === 'mark' &&
    input.language.bracket?.joinFirst.includes(info.folded)
  )
    return 'adjective';
  if (neither(state, at)) return 'coordinator';
  if (betweenAdjectives(state, at)) return 'adjective';
  if (
    info.coordinator &&
    (!info.adverb || opens) &&
    !(input.language.bracket?.joinFirst.includes(info.folded) === true && !opens)
  )
    return 'coordinator';
  if (info.has('particle') && endsStretch(state, at)) return 'particle';
  if (info.preposition) {
    if (
      startsGroup(state, at + 1) ||
      (next?.time !== undefined && next.time >= 0) ||
      (next?.info.preposition === true && !next.info.capital)
    )
      return 'preposition';
    if (info.adverb) return 'adverb';
    if (next !== undefined && (words[at + 1] as BracketWord).pronoun !== 0) return 'preposition';
    // `von 526 getöteten`, `um 12 Uhr`: what stands behind is a number or a word no list knows.
    return next === undefined || next.kind === 'mark' ? 'adverb' : 'preposition';
  }
  // `200 km ins Land`: a unit written small.
  if (before === 'number' && !info.capital && info.has('unit') && word.verbs.length === 0) return 'noun';
  // `eine 40 Kilometer breite Front`, `einer 90 Kilometer langen Linie`.
  if (
    word.adjective !== 0 &&
    before === 'noun' &&
    memberAt(classes, at - 2) === 'number' &&
    tokens[at - 1]?.info.has('unit') === true &&
    next?.info.capital === true
  )
    return 'adjective';
  if (word.verbs.length > 0) return verbAt(state, at);
  if (info.pronoun && !info.adverb) return 'pronoun';
  if (info.coordinator) return 'coordinator';
  if (info.adverb)
    return INSIDE.has(before ?? 'mark') &&
      before !== 'number' &&
      word.adjective !== 0 &&
      startsGroup(state, at + 1)
      ? 'adjective'
      : 'adverb';
  if (info.has('particle')) return 'adverb';
  return small(state, at);
}

/** `weder ... noch`: the second of the two joins. */
function neither({ input, classes }: Classing, at: number): boolean {
  const pair = input.language.bracket?.neither ?? [];
  if (input.tokens[at]?.info.folded !== pair[1]) return false;
  for (let i = at - 1; i >= 0 && i > at - FAR && classes[i] !== 'mark'; i--)
    if (input.tokens[i]?.info.folded === pair[0]) return true;
  return false;
}

const closed = (info: Token['info']): boolean =>
  info.determiner ||
  info.possessive ||
  info.pronoun ||
  info.preposition ||
  info.coordinator ||
  info.subordinator ||
  info.adverb ||
  info.has('negation') ||
  info.has('bound') ||
  info.has('hedged') ||
  info.has('total') ||
  info.has('part');

const OF_A_PEOPLE = /isch(?:e|en|er|es|em)$/;

/** A word with a capital: a noun or a name; at the beginning of a sentence also an adjective. */
function capital(state: Classing, at: number): BracketClass {
  const { input, words, classes } = state;
  const token = input.tokens[at] as Token;
  const { info } = token;
  const word = words[at] as BracketWord;
  const first = at === 0 || classes[at - 1] === 'mark';
  const next = input.tokens[at + 1];
  // `US-amerikanische Truppen`: the last part is small.
  if (
    /-\p{Ll}[^-]*$/u.test(info.surface) &&
    word.adjective !== 0 &&
    next?.info.capital === true &&
    next.time < 0
  )
    return 'adjective';
  if (token.name >= 0 && input.names[token.name]?.nameKind === 'person' && !first) return 'name';
  if (info.noun && !info.byLastPart)
    return first && info.adjective && next?.info.capital === true ? 'adjective' : 'noun';
  if (token.name >= 0) {
    const kind = input.names[token.name]?.nameKind;
    // `Chinesische Truppen`; `eine Chinesische Republik`: only where the ending is that of an adjective, for `die Deutschen Paris` are two.
    if (
      kind === 'demonym' &&
      word.adjective !== 0 &&
      next?.info.capital === true &&
      next.kind === 'word' &&
      (first || (classes[at - 1] === 'determiner' && OF_A_PEOPLE.test(info.folded))) &&
      !info.noun
    )
      return 'adjective';
    // `Moderne Schätzungen`: at the head of a sentence a word of no list before a noun of the lists.
    if (
      first &&
      kind === 'other' &&
      word.adjective !== 0 &&
      !info.folded.endsWith(input.language.bracket?.genitiveName ?? '') &&
      !info.noun &&
      next?.info.noun === true &&
      next.name < 0 &&
      !next.info.byLastPart
    )
      return 'adjective';
    return info.byLastPart && kind === 'other' && word.known ? 'noun' : 'name';
  }
  if (info.noun) return 'noun';
  if (
    word.adjective !== 0 &&
    next !== undefined &&
    next.kind === 'word' &&
    next.info.capital &&
    (first ||
      info.adjective ||
      classes[at - 1] === 'determiner' ||
      classes[at - 1] === 'number' ||
      (classes[at - 1] === 'adjective' && input.tokens[at - 1]?.kind === 'mark'))
  )
    return 'adjective';
  return first && next?.info.capital !== true && word.verbs.length > 0 ? verbAt(state, at) : 'noun';
}

/** A small word of no list: told by its ending and what follows. */
function small(state: Classing, at: number): BracketClass {
  const { input, words } = state;
  const { info } = input.tokens[at] as Token;
  const word = words[at] as BracketWord;
  if (info.adjective) return 'adjective';
  if (word.adjective !== 0 && (startsGroup(state, at + 1) || pairs(state, at))) return 'adjective';
  if (info.has('role') || info.has('source')) return startsGroup(state, at + 1) ? 'adjective' : 'adverb';
  return 'adverb';
}

function verbAt(state: Classing, at: number): BracketClass {
  const { input, words, classes } = state;
  const word = words[at] as BracketWord;
  const { info } = input.tokens[at] as Token;
  const before = memberAt(classes, at - 1);
  // `die besetzte Höhe`, `aus eroberten Gebieten`: a participle with an ending before its noun.
  if (
    word.adjective !== 0 &&
    !deedBeforeFigure(state, at) &&
    startsNoun(state, at + 1) &&
    (INSIDE.has(before ?? 'mark') ||
      before === 'preposition' ||
      (!word.finite && behindPreposition(state, at))) &&
    !(
      before === 'number' &&
      word.finite &&
      !word.participle &&
      word.verbs.some(({ entry }) => entry !== undefined)
    )
  )
    return 'adjective';
  if (info.adverb && !word.finite) return 'adverb';
  if (word.verbs.every((verb) => verb.is === 'present participle'))
    return startsGroup(state, at + 1) ? 'adjective' : 'adverb';
  return 'verb';
}

/** `nach hier eingetroffenen Meldungen`: only adverbs between the preposition and the attribute of its noun. */
function behindPreposition({ classes }: Classing, at: number): boolean {
  let i = at - 1;
  while (classes[i] === 'adverb') i--;
  return i < at - 1 && classes[i] === 'preposition';
}

function infinitiveNext({ input, words }: Classing, at: number): boolean {
  const next = input.tokens[at + 1];
  return (
    next !== undefined && next.time < 0 && !next.info.capital && (words[at + 1] as BracketWord).infinitive
  );
}

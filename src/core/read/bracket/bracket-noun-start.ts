import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import type { Classing } from './bracket-class.ts';
import type { BracketWord } from './bracket-word.ts';

/** Whether a token may open or go on with a noun group. */
export function startsGroup({ input, words }: Classing, at: number): boolean {
  const token = input.tokens[at];
  if (token === undefined || token.time >= 0) return false;
  if (token.kind === 'figure') return true;
  if (token.kind === 'mark')
    return /^[„“"»«§№]$/.test(token.info.surface) && input.tokens[at + 1]?.info.capital === true;
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
    if (
      next !== undefined &&
      next.kind === 'word' &&
      next.time < 0 &&
      !next.info.capital &&
      (words[at + 1] as BracketWord).adjective !== 0 &&
      (words[at + 1] as BracketWord).verbs.length === 0 &&
      input.tokens[at + 2]?.info.capital === true
    )
      return true;
  }
  if (word.adjective !== 0 && !info.pronoun && !word.finite && !word.infinitive) {
    // An unknown word with an adjective's ending is one when a noun follows it.
    const next = input.tokens[at + 1];
    return (
      next !== undefined &&
      next.time < 0 &&
      (next.kind === 'figure' ||
        (next.kind === 'word' &&
          (next.info.capital || next.info.numeral || (words[at + 1] as BracketWord).adjective !== 0)))
    );
  }
  if (info.adverb || info.pronoun) {
    // `sehr schwere Verluste`.
    const next = input.tokens[at + 1];
    return (
      info.adverb &&
      !info.pronoun &&
      next !== undefined &&
      !next.info.capital &&
      next.kind === 'word' &&
      (words[at + 1] as BracketWord).adjective !== 0 &&
      (words[at + 1] as BracketWord).verbs.length === 0 &&
      input.tokens[at + 2]?.info.capital === true
    );
  }
  if (word.verbs.length > 0)
    return (
      word.adjective !== 0 &&
      !deedBeforeFigure({ input, words }, at) &&
      startsNoun({ input, words }, at + 1) &&
      (input.tokens[at - 1]?.info.determiner === true || (words[at - 1]?.determiner ?? 0) !== 0)
    );
  return false;
}

/** Whether a noun stands here, or further adjectives and then a noun. */
export function startsNoun({ input, words }: Pick<Classing, 'input' | 'words'>, at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const token = input.tokens[i];
    if (token === undefined || token.time >= 0 || token.kind === 'mark') return false;
    if (token.info.capital) return true;
    if (token.kind === 'figure') continue;
    if (
      (words[i] as BracketWord).adjective === 0 ||
      token.info.determiner ||
      token.info.preposition ||
      token.info.pronoun
    )
      return false;
  }
  return false;
}

/** `bei dieser starben 300 Mann`: a listed verb before a figure, and no participle, is no attribute. */
export const deedBeforeFigure = (
  { input, words }: Pick<Classing, 'input' | 'words'>,
  at: number,
): boolean => {
  const word = words[at] as BracketWord;
  return (
    word.finite &&
    !word.participle &&
    input.tokens[at + 1]?.kind === 'figure' &&
    word.verbs.some(({ entry }) => entry !== undefined)
  );
};

/** Whether what stands behind a token can be an attribute of a noun, and not said of a subject. */
const attributive = (before: Token | undefined): boolean =>
  before === undefined ||
  before.kind === 'figure' ||
  (before.kind === 'word' &&
    (before.info.determiner || before.info.possessive || before.info.preposition || before.info.numeral));

/** The first of two attributes joined by `und` or a comma. */
export function pairs({ input, words }: Pick<Classing, 'input' | 'words'>, at: number): boolean {
  const { tokens } = input;
  if (tokens[at + 1]?.info.surface === ',')
    return attributive(memberAt(tokens, at - 1)) && attributeBehind({ input, words }, at + 2);
  if (tokens[at + 1]?.info.has('and') !== true) return false;
  // `300 deutsche und 200 italienische Soldaten`.
  const second = tokens[at + 2]?.kind === 'figure' && tokens[at - 1]?.kind === 'figure' ? at + 3 : at + 2;
  const other = tokens[second];
  return (
    other !== undefined &&
    other.kind === 'word' &&
    other.time < 0 &&
    !other.info.capital &&
    !other.info.determiner &&
    (words[second] as BracketWord).adjective !== 0 &&
    tokens[second + 1]?.info.capital === true
  );
}

/** Whether, adverbs aside, an attribute and its noun stand at a token. */
export function attributeBehind({ input, words }: Pick<Classing, 'input' | 'words'>, from: number): boolean {
  const { tokens } = input;
  let at = from;
  while (
    at < from + 3 &&
    (tokens[at]?.info.adverb === true ||
      input.language.bracket?.joinFirst.includes(tokens[at]?.info.folded ?? '')) &&
    (words[at]?.adjective ?? 0) === 0
  )
    at++;
  const token = tokens[at];
  return (
    token !== undefined &&
    token.kind === 'word' &&
    token.time < 0 &&
    !token.info.capital &&
    !token.info.determiner &&
    !token.info.pronoun &&
    (words[at] as BracketWord).adjective !== 0 &&
    (!(words[at] as BracketWord).finite || (words[at] as BracketWord).participle) &&
    tokens[at + 1]?.info.capital === true &&
    (tokens[at + 1]?.time ?? 0) < 0
  );
}

/** `chinesische und japanische Truppen`: one group with two attributes. */
export function betweenAdjectives({ input, words, classes }: Classing, at: number): boolean {
  const { tokens } = input;
  if (
    tokens[at]?.info.has('and') !== true ||
    memberAt(classes, at - 1) !== 'adjective' ||
    tokens[at - 1]?.kind !== 'word'
  )
    return false;
  const next = tokens[at + 1];
  const noun = tokens[at + 2];
  return (
    next !== undefined &&
    noun !== undefined &&
    next.kind === 'word' &&
    next.time < 0 &&
    !next.info.capital &&
    !next.info.determiner &&
    (words[at + 1] as BracketWord).adjective !== 0 &&
    noun.info.capital
  );
}

/** `die von den Japanern besetzten Höhen`: place of the participle of a group whose attribute carries groups of its own; -1 when it does not. */
export function extendedTo({ tokens }: ClauseInput, words: readonly BracketWord[], at: number): number {
  let first = at + 1;
  while (tokens[first]?.info.adverb === true && tokens[first]?.info.preposition !== true && first < at + 3)
    first++;
  if (tokens[first]?.info.preposition !== true || (tokens[first]?.time ?? 0) >= 0) return -1;
  // `in einem vom überlegenen Heer geführten Krieg`: an attribute before what the preposition governs is not that of the whole.
  let governed = false;
  for (let i = first + 1; i < tokens.length && i < at + 14; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark') return -1;
    const word = words[i] as BracketWord;
    governed ||= token.kind !== 'word' || token.info.capital || token.info.pronoun || token.time >= 0;
    if (
      token.kind === 'word' &&
      !token.info.capital &&
      token.info.folded.length > 5 &&
      word.adjective !== 0 &&
      participial(token, word) &&
      (tokens[i + 1]?.info.capital === true ||
        ((words[i + 1]?.adjective ?? 0) !== 0 && tokens[i + 2]?.info.capital === true)) &&
      (governed || ALONE.test(tokens[i - 1]?.info.folded ?? ''))
    )
      return i;
    if (word.finite && !word.adjective) return -1;
  }
  return -1;
}

/** `die vor kurzem eroberte Stadt`: an attribute that a preposition governs without a noun. */
const ALONE = /^(?:kurz|lang|neu|weit)em$/;

const participial = ({ info }: Token, word: BracketWord): boolean =>
  word.verbs.length > 0 || /(?:t|en|end)(?:e|en|er|es|em)$/.test(info.folded);

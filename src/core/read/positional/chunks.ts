import type { HeadFirstWords } from '../../languages/head-first-words.ts';
import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import type { WordClass } from '../lexicon/word-class.ts';
import { cliticVerbAt } from './clitic-verb.ts';
import { type Element, type Piece, pieceOf } from './elements.ts';
import { NOUNISH } from './noun-classes.ts';
import { groupElement, groupEnd } from './noun-phrase.ts';
import { verbPhraseAt } from './verb-phrase.ts';

/** Cuts the tokens of a sentence into noun groups, verbs with their auxiliaries, and the small words between. */
export function chunks(input: ClauseInput, classes: readonly WordClass[]): Element[] {
  const { tokens } = input;
  const { headFirst } = input.language.verbs;
  const out: Element[] = [];
  for (let at = 0; at < tokens.length; ) {
    const one = classes[at] as WordClass;
    const token = tokens[at] as Token;
    const word = token.info.folded;
    const from = at;
    const to = at + 1;
    let piece: Piece;
    if (one === 'time') {
      while (at < tokens.length && classes[at] === 'time' && (tokens[at] as Token).time === token.time) at++;
      piece = pieceOf('time', from, at, '');
    } else if (one === 'mark') piece = pieceOf(markKind(token.info.surface), from, to, word);
    else if (one === 'preposition') {
      piece = pieceOf(one, from, to, word);
      piece.of = token.info.ofWord;
      piece.along = input.language.verbs.withPrepositions?.includes(word) === true;
      piece.by = input.language.verbs.agentPrepositions[0] === word;
      piece.waits = input.language.verbs.awaited?.includes(word) === true;
    } else if (one === 'coordinator') {
      piece = pieceOf(one, from, to, word);
      piece.lists = token.info.has('listing');
      piece.either = input.language.numbers.rangeOr?.includes(word) === true;
    } else if (one === 'relative') {
      piece = pieceOf(one, from, to, word);
      piece.personal = token.info.has('personal');
      piece.fills = fills(headFirst, word);
    } else if (one === 'subordinator' || one === 'that') piece = pieceOf(one, from, to, word);
    else if (
      one === 'modal' ||
      one === 'be' ||
      one === 'have' ||
      one === 'do' ||
      one === 'verb' ||
      one === 'infinitive' ||
      one === 'clitic' ||
      one === 'negation'
    ) {
      const read =
        headFirst === undefined
          ? verbPhraseAt(input, classes, at)
          : cliticVerbAt(input, headFirst, classes, at);
      // `neither attacked nor intended to`.
      const last = out.at(-1);
      const joins = last?.kind === 'coordinator' ? tokens[last.from]?.info : undefined;
      const denied = joins?.negation === true || joins?.has('denies') === true;
      const verb = read !== undefined && denied ? { ...read, negated: true } : read;
      piece =
        verb === undefined
          ? pieceOf('adverb', from, to, word)
          : pieceOf('verb', from, verb.to, '', undefined, verb);
    } else if (one === 'pronoun') piece = groupElement(input, classes, at, at + 1);
    else if (one === 'determiner' && classes[to] === 'time' && (tokens[to]?.time ?? 0) < 0)
      // `on the 6th Allied troops landed`: a day that stands for no mention.
      piece = pieceOf('other', from, to, word);
    else if (NOUNISH.has(one)) {
      const end = groupEnd(input, classes, at);
      // `the 1850s`, `were able to`: an article before a time or attributes behind the copula make no group.
      if (end < tokens.length && classes[end] === 'time' && allOf(classes, at, end, 'determiner')) {
        piece = pieceOf('other', from, end, word);
      } else if (allOf(classes, at, end, 'adjective') && (lastIsVerb(out) || leads(classes, end, out))) {
        piece = pieceOf('adverb', from, end, word);
      }
      // A group at whose end a genitive hangs owns the next one: `the battalion's patrols` is one group.
      else piece = groupElement(input, classes, at, end);
    } else piece = pieceOf(one === 'adverb' ? 'adverb' : 'other', from, to, word);
    out.push(piece as Element);
    at = piece.to;
  }
  return out;
}

/** What a relative is in its clause, where the language tells it by its form. */
function fills(
  words: HeadFirstWords | undefined,
  word: string,
): 'subject' | 'object' | 'neither' | undefined {
  if (words === undefined) return undefined;
  if (words.objectRelatives.includes(word)) return 'object';
  return words.obliqueRelatives.includes(word) ? 'neither' : 'subject';
}

const allOf = (classes: readonly WordClass[], from: number, to: number, wanted: WordClass): boolean => {
  for (let i = from; i < to; i++) if (classes[i] !== wanted) return false;
  return true;
};

/** Whether a verb stands right before, adverbs apart: what it is said to be is no group (`were able`, `fell silent`). */
function lastIsVerb(out: readonly Element[]): boolean {
  for (let i = out.length - 1; i >= 0; i--) {
    const one = out[i] as Element;
    if (one.kind === 'adverb') continue;
    return one.kind === 'verb' && !one.verb.passive;
  }
  return false;
}

/** `Unable to hold the fort, the general withdrew`: an attribute with its infinitive at the head of a clause is no group. */
function leads(classes: readonly WordClass[], end: number, out: readonly Element[]): boolean {
  if (classes[end] !== 'infinitive') return false;
  const kind = out.at(-1)?.kind;
  return kind === undefined || kind === 'comma' || kind === 'stop' || kind === 'coordinator';
}

function markKind(mark: string): 'comma' | 'stop' | 'dash' | 'open' | 'close' | 'quote' | 'other' {
  if (mark === ',') return 'comma';
  if (mark === ';' || mark === ':' || mark === '.' || mark === '!' || mark === '?' || mark === '…')
    return 'stop';
  if (mark === '–' || mark === '—' || mark === '-') return 'dash';
  if (mark === '(' || mark === '[') return 'open';
  if (mark === ')' || mark === ']') return 'close';
  if ('"“”„«»‘’'.includes(mark)) return 'quote';
  return 'other';
}

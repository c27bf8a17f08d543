import type { Bound } from '../../languages/hedge-words.ts';
import type { Lexicon } from '../lexicon/claim-lexicon.ts';
import type { Token } from '../lexicon/claim-tokens.ts';
import { phrasesAt } from '../lexicon/phrases-at.ts';
import type { WordInfo } from '../lexicon/word-info.ts';
import { memberAt } from '../member-at.ts';

/** Words of bound around a number: the tokens with them, the comparator, and whether the number is told as an estimate. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
  readonly comparator: Bound | undefined;
  readonly hedged: boolean;
}

/** Longest bound phrase in words. */
const LONGEST = 5;

/** The bounds before and after the numeral in tokens `from` to `to`. Several together: a limit is stronger than `about`. */
export function boundsOf(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Bounds {
  let outerFrom = from;
  let outerTo = to;
  let comparator: Bound | undefined;
  let hedged = false;
  const add = (bound: Bound): void => {
    if (comparator === undefined || comparator === 'approx') comparator = bound;
  };
  for (let found = true; found; ) {
    found = false;
    for (let length = Math.min(LONGEST, outerFrom); length >= 1 && !found; length--) {
      const at = outerFrom - length;
      const sense = phraseOf(tokens, at, length, 'before');
      if (sense === undefined) continue;
      if (
        length === 1 &&
        lexicon.language.hedges.prepositional?.includes((tokens[at] as Token).info.folded) === true &&
        governs(tokens, at, to)
      )
        continue;
      if (sense === 'hedged') hedged = true;
      else add(sense);
      outerFrom = at;
      found = true;
    }
  }
  if (comparator === undefined) comparator = beforePreposition(tokens, outerFrom, lexicon);
  const after = boundAfter(tokens, outerTo);
  if (after !== undefined) {
    add(after.comparator);
    outerTo += after.length;
  }
  return { from: outerFrom, to: outerTo, comparator, hedged };
}

/** `примерно на 4 км`, `более чем в 300 верстах`: a bound before the preposition, which is none itself. */
function beforePreposition(tokens: readonly Token[], from: number, lexicon: Lexicon): Bound | undefined {
  if (lexicon.language.caseSyntax === undefined || memberAt(tokens, from - 1)?.info.preposition !== true)
    return undefined;
  for (let length = LONGEST; length >= 1; length--) {
    const at = from - 1 - length;
    if (at < 0 || tokens[from - 2]?.info.preposition === true) continue;
    const sense = phraseOf(tokens, at, length, 'before');
    if (sense !== undefined && sense !== 'hedged') return sense;
  }
  return undefined;
}

/** The bound behind a numeral, and how many tokens it takes. */
export function boundAfter(
  tokens: readonly Token[],
  at: number,
): { readonly comparator: Bound; readonly length: number } | undefined {
  const info = tokens[at]?.info;
  if (info === undefined || !(mayBound(info) || info.leads(tokens[at + 1]?.info))) return undefined;
  for (let length = LONGEST; length >= 1; length--) {
    const comparator = phraseOf(tokens, at, length, 'after');
    if (comparator !== undefined && comparator !== 'hedged') return { comparator, length };
  }
  return undefined;
}

/** How far a verb may stand from the preposition it wants. */
const NEAR = 10;

/** Whether a word that bounds is a plain preposition here: before a measure, or wanted by a verb (`verfügte über 4000 Mann`). */
function governs(tokens: readonly Token[], at: number, to: number): boolean {
  if (tokens[to]?.info.has('unit') === true) return true;
  const { folded } = (tokens[at] as Token).info;
  for (let i = Math.max(0, at - NEAR); i < tokens.length && i < to + NEAR; i++)
    for (const { entry } of (tokens[i] as Token).info.all('verb'))
      if (
        entry.uses.some(
          ({ count, rest }) =>
            count !== undefined &&
            (rest.at(-1) === folded ||
              // `число возросло до 31`
              (count.figure.includes(`${folded}+gen`) && !count.figure.includes('acc'))),
        )
      )
        return true;
  return false;
}

const mayBound = (info: WordInfo): boolean => info.has('bound') || info.has('hedgedNumber');

/** The bound told by exactly `length` words at a token. */
function phraseOf(
  tokens: readonly Token[],
  at: number,
  length: number,
  side: 'before' | 'after',
): Bound | 'hedged' | undefined {
  const token = tokens[at];
  if (token === undefined || token.time >= 0) return undefined;
  const { info } = token;
  // Few words open a bound, and few phrases go on with the word behind: asked before anything is made.
  if (length === 1 ? !mayBound(info) : !info.leads(tokens[at + 1]?.info)) return undefined;
  const values =
    length === 1
      ? info.senses
      : (phrasesAt(tokens, at).find((match) => match.length === length)?.values ?? []);
  for (const sense of values) {
    if (sense.tag === 'bound' && sense.side === side) return sense.bound;
    if (sense.tag === 'hedgedNumber' && side === 'before') return 'hedged';
  }
  return undefined;
}

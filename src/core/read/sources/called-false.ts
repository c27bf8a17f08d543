import type { Range } from '../clause.ts';
import type { Lexicon } from '../lexicon/claim-lexicon.ts';
import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import type { WordInfo } from '../lexicon/word-info.ts';

/** So many tokens may stand between the verb and the word that calls it false: `is a gross and malicious invention`. */
const BETWEEN = 5;
/** So far back the noun of what is said may stand. */
const REACH = 30;

/** Words of a list, whole or by their beginning (`вымысл*`), and the answers for the forms that were asked: every form is asked in every sentence. */
interface Words {
  readonly whole: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly answers: Map<WordInfo, boolean>;
}

/** The two lists of a language, kept as long as its lexicon is. */
const made = new WeakMap<Lexicon, { readonly said: Words; readonly untrue: Words }>();

const wordsOf = (list: readonly string[]): Words => ({
  whole: new Set(list.filter((word) => !word.endsWith('*'))),
  stems: list.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
  answers: new Map<WordInfo, boolean>(),
});

function isAmong({ kind, info }: Token, { whole, stems, answers }: Words): boolean {
  if (kind !== 'word') return false;
  const old = answers.get(info);
  if (old !== undefined) return old;
  const { folded } = info;
  const answer = whole.has(folded) || stems.some((stem) => folded.startsWith(stem));
  answers.set(info, answer);
  return answer;
}

const isStop = ({ kind, info, time }: Token): boolean =>
  time < 0 && kind === 'mark' && /^[.;!?:]$/.test(info.surface);

const known = new WeakMap<readonly Token[], Range | undefined>();

/**
 * What a sentence calls false: `the figure of 58,478 | is an invention`, `цифра 58 478 | выдумана`: from the noun of what is said to the verb
 * or the word of judgement. Whoever says so denies it. Undefined where nothing is called so, or is said not to be so.
 */
export function calledFalse(input: ClauseInput): Range | undefined {
  const { tokens, language, lexicon } = input;
  const { rejecting } = language.hedges;
  if (rejecting === undefined) return undefined;
  if (!known.has(tokens)) {
    const lists = made.get(lexicon) ?? { said: wordsOf(rejecting.said), untrue: wordsOf(rejecting.false) };
    made.set(lexicon, lists);
    known.set(tokens, rejected(input, lists.said, lists.untrue));
  }
  return known.get(tokens);
}

function rejected({ tokens, language }: ClauseInput, said: Words, untrue: Words): Range | undefined {
  for (let at = 2; at < tokens.length; at++) {
    if (!isAmong(tokens[at] as Token, untrue)) continue;
    const verb = verbBefore(tokens, at, language.caseSyntax !== undefined);
    if (verb < 0) continue;
    for (let from = verb - 1; from >= 0 && from >= verb - REACH; from--) {
      const token = tokens[from] as Token;
      if (isStop(token)) break;
      if (isAmong(token, said)) return { start: token.start, end: (tokens[verb] as Token).start };
    }
  }
  return undefined;
}

/** Place of the copula before a word of judgement, or of the word itself where a language leaves the copula out; -1 where it is denied or none. */
function verbBefore(tokens: readonly Token[], at: number, bare: boolean): number {
  for (let i = at - 1; i > 0 && i >= at - BETWEEN; i--) {
    const { info, kind } = tokens[i] as Token;
    if (info.negation || info.has('negating')) return -1;
    if (info.be) return i;
    if (kind === 'mark' && /^[—–]$/.test(info.surface)) return i;
    if (isStop(tokens[i] as Token)) return -1;
  }
  return bare ? at : -1;
}

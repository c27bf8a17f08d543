import { languages } from '../../languages/index.ts';
import type { Range } from '../clause.ts';
import { askedOfWord } from '../lexicon/asked-once.ts';
import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import type { WordInfo } from '../lexicon/word-info.ts';

/** So many tokens may stand between the verb and the word that calls it false: `is a gross and malicious invention`. */
const BETWEEN = 5;
/** So far back the noun of what is said may stand. */
const REACH = 30;

/** Words of a list, whole or by their beginning (`вымысл*`); of two words (`too high`) the second is filed, and the first asked for before it. */
interface Words {
  readonly whole: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly pairs: readonly { readonly first: string; readonly second: string }[];
}

const made = new WeakMap<readonly string[], Words>();

function wordsOf(list: readonly string[]): Words {
  const old = made.get(list);
  if (old !== undefined) return old;
  const single = list.filter((word) => !word.includes(' '));
  const words = {
    whole: new Set(single.filter((word) => !word.endsWith('*'))),
    stems: single.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    pairs: list
      .filter((word) => word.includes(' '))
      .map((word) => {
        const [first = '', second = ''] = word.split(' ');
        return { first, second: second.replace(/\*$/, '') };
      }),
  };
  made.set(list, words);
  return words;
}

const holds = ({ whole, stems }: Words, { folded }: WordInfo): boolean =>
  whole.has(folded) || stems.some((stem) => folded.startsWith(stem));

const secondOf = ({ pairs }: Words, { folded }: WordInfo) =>
  pairs.find(({ second }) => folded.startsWith(second));

const everywhere = wordsOf(
  languages.flatMap(({ hedges }) => [
    ...(hedges.rejecting?.false ?? []),
    ...(hedges.rejecting?.proved ?? []),
  ]),
);

/** Whether a form calls something false in any language: asked of every word of every sentence. */
const mayReject = askedOfWord((info) => holds(everywhere, info) || secondOf(everywhere, info) !== undefined);

const isAmong = ({ kind, info }: Token, words: Words): boolean => kind === 'word' && holds(words, info);

const isStop = ({ kind, info, time }: Token): boolean =>
  time < 0 && kind === 'mark' && /^[.;!?:]$/.test(info.surface);

/**
 * What a sentence calls false: `the figure of 58,478 | is an invention`, `цифра 58 478 | выдумана`: from the noun of what is said to the verb
 * or the word of judgement. Whoever says so denies it. Undefined where nothing is called so, or is said not to be so.
 */
export function calledFalse(input: ClauseInput): Range | undefined {
  const { tokens, language } = input;
  const { rejecting } = language.hedges;
  if (rejecting === undefined) return undefined;
  for (let at = 2; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!mayReject(token.info)) continue;
    const untrue = wordsOf(rejecting.false);
    const proved = wordsOf(rejecting.proved);
    const verb =
      isAmong(token, untrue) || tooMuch(tokens, at, untrue)
        ? verbBefore(tokens, at, language.caseSyntax !== undefined)
        : isAmong(token, proved)
          ? deniedBefore(tokens, at)
          : -1;
    if (verb < 0) continue;
    for (let from = verb - 1; from >= 0 && from >= verb - REACH; from--) {
      const noun = tokens[from] as Token;
      if (isStop(noun)) break;
      if (isAmong(noun, wordsOf(rejecting.said)))
        return { start: noun.start, end: (tokens[verb] as Token).start };
    }
  }
  return undefined;
}

/** `far too high`, with nothing behind it that it would be too much for. */
function tooMuch(tokens: readonly Token[], at: number, untrue: Words): boolean {
  const pair = secondOf(untrue, (tokens[at] as Token).info);
  const next = tokens[at + 1];
  return pair?.first === tokens[at - 1]?.info.folded && (next === undefined || next.kind === 'mark');
}

/** Place of what denies a word of proof (`were not | confirmed`), or of the copula before it; -1 where nothing denies it. */
function deniedBefore(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i > 0 && i >= at - BETWEEN; i--) {
    const token = tokens[i] as Token;
    if (isStop(token)) return -1;
    if (token.info.negation) return tokens[i - 1]?.info.be === true ? i - 1 : i;
  }
  // `bestätigten sich nicht`: a language may deny behind its verb.
  for (let i = at + 1; i <= at + 2 && tokens[i]?.kind === 'word'; i++)
    if (tokens[i]?.info.negation === true) return at;
  return -1;
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

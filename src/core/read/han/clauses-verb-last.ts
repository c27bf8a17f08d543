import type { Range } from '../clause.ts';
import { BinderVerbLast } from './bind-verb-last.ts';
import type { HanClauses } from './han-clause.ts';
import type { HanLexicon } from './han-lexicon.ts';
import type { HanWord } from './han-words.ts';
import { Scanner } from './scan-verb-last.ts';

/** Reads one sentence of a language with particles and the verb at the end; `quoted` is what stands in quotation marks. */
export function clausesVerbLast(
  words: readonly HanWord[],
  lexicon: HanLexicon,
  opened: number,
  quoted: readonly Range[],
): HanClauses {
  return new BinderVerbLast(words, opened, lexicon).bind(new Scanner(words, lexicon).scan(), quoted);
}

import type { Range } from '../clause.ts';
import type { HanLexicon } from './han-lexicon.ts';
import { SIGN } from './number-signs.ts';

/** What stands between quotation marks in a stretch of text, outermost marks only; a mark that is not closed opens nothing. */
export function quotedIn(text: string, { start, end }: Range, { signs }: HanLexicon): readonly Range[] {
  const out: Range[] = [];
  let from = -1;
  let depth = 0;
  for (let i = start; i < end; i++) {
    const sign = signs[text.charCodeAt(i)] as number;
    if ((sign & SIGN.quoteOpens) !== 0) {
      if (depth === 0) from = i + 1;
      depth++;
    } else if (depth > 0 && (sign & SIGN.quoteCloses) !== 0) {
      depth--;
      if (depth === 0) out.push({ start: from, end: i });
    }
  }
  return out;
}

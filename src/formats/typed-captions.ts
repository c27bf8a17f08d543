import type { Structure } from '../core/model/account.ts';
import type { Picture } from '../core/model/figure.ts';
import { FIGURE_NUMBER } from './caption-words.ts';

/** Letters of the longest caption. */
const LONGEST = 600;

/**
 * Structure in which a paragraph that begins as a caption does (`Fig. 3.`) and has a picture right before it, or in it, is a caption: many
 * authors type them without a style. Pictures and structure in the order of the text. Linear.
 */
export function typedCaptions(
  text: string,
  structure: readonly Structure[],
  pictures: readonly Picture[],
): Structure[] {
  let next = 0;
  return structure.map((one, index) => {
    const { kind, start, end } = one;
    while (next < pictures.length && (pictures[next] as Picture).at < start - 2) next++;
    const at = pictures[next]?.at;
    if (kind !== 'prose' || at === undefined || at >= end || end - start > LONGEST) return one;
    // One that holds other blocks is no caption.
    if ((structure[index + 1]?.start ?? end) < end) return one;
    return FIGURE_NUMBER.test(text.slice(start, start + 40)) ? { ...one, kind: 'caption' } : one;
  });
}

import type { Structure } from '../core/model/account.ts';
import type { Picture } from '../core/model/figure.ts';
import { TABLE_NUMBER } from './caption-words.ts';

/**
 * Pictures of a document in which captions are paragraphs of their own: a caption belongs to the picture right before it, else to the one right
 * behind it. Captions without a picture stand for one, those of tables do not. Both come and go out in the order of the text.
 */
export function pairCaptions(
  text: string,
  pictures: readonly Picture[],
  structure: readonly Structure[],
): Picture[] {
  const found: Picture[] = [...pictures];
  const alone: Picture[] = [];
  const blank = (from: number, to: number): boolean => from <= to && text.slice(from, to).trim() === '';
  const taken = new Set(pictures.map(({ caption }) => caption?.start));
  let next = 0;
  for (const { kind, start, end } of structure) {
    if (kind !== 'caption' || taken.has(start) || TABLE_NUMBER.test(text.slice(start, end))) continue;
    while (next < found.length && (found[next] as Picture).at < start) next++;
    // Those that stand right before the caption, back to the first; each picture has one caption.
    let first = next;
    while (
      first > 0 &&
      found[first - 1]?.caption === undefined &&
      blank((found[first - 1] as Picture).at, start)
    )
      first--;
    const behind = found[next];
    const caption = { start, end };
    if (first < next)
      for (let at = first; at < next; at++) found[at] = { ...(found[at] as Picture), caption };
    else if (
      behind !== undefined &&
      behind.caption === undefined &&
      behind.at >= end &&
      blank(end, behind.at)
    )
      found[next] = { ...behind, caption };
    else alone.push({ at: start, image: '', caption });
  }
  return [...found, ...alone].sort((a, b) => a.at - b.at);
}

import type { Mention } from '../model/mention.ts';
import type { ReadEdition } from '../model/passage.ts';

/** Mentions that begin in a run of the text (UTF-16 code units) and end in it. Those of an edition are in the order of the text, so the first is sought by halves. */
export function mentionsIn({ mentions }: ReadEdition, start: number, end: number): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).start < start) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let at = low; at < mentions.length; at++) {
    const mention = mentions[at] as Mention;
    if (mention.start >= end) break;
    if (mention.end <= end) found.push(mention);
  }
  return found;
}

/** Words, and single characters of the scripts that are written without spaces. */
export const WORD =
  /[\u3040-\u30ff\u3400-\u9fff]|[\p{L}\p{M}\p{N}]+?(?=[\u3040-\u30ff\u3400-\u9fff])|[\p{L}\p{M}\p{N}]+/gu;

/** Words as one text, one blank between them, and where each begins. */
export function laid(words: readonly string[]): { readonly text: string; readonly starts: number[] } {
  const starts: number[] = [];
  let length = 0;
  for (const word of words) {
    starts.push(length);
    length += word.length + 1;
  }
  return { text: words.join(' '), starts };
}

/** The number of the first word that starts at or behind an offset. */
export function firstFrom(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

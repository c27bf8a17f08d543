/** One CJK character, or a run of other letters and digits. */
const WORD =
  /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[[\p{L}\p{M}\p{N}]--[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]]+/gv;

/** Half-open offsets of each word, as rights to quote count them. */
export function wordSpans(text: string): { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const match of text.matchAll(WORD))
    spans.push({ start: match.index, end: match.index + match[0].length });
  return spans;
}

/** Number of words. A CJK character counts as one, so that the count never flatters. */
export const countOfWords = (text: string): number => wordSpans(text).length;

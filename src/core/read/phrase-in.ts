const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{M}]/u.test(sign);

/** Whether a text ends in a word or phrase; `spaced`: the writing parts words. */
export const endsIn = (said: string, word: string, spaced: boolean): boolean =>
  said.endsWith(word) && !(spaced && isLetter(said[said.length - word.length - 1]));

/** Whether a text starts with a word or phrase. */
export const startsWith = (said: string, word: string, spaced: boolean): boolean =>
  said.startsWith(word) && !(spaced && isLetter(said[word.length]));

/** Where a word or phrase stands whole; -1 = nowhere. */
export function placeIn(said: string, word: string, spaced: boolean): number {
  for (let at = said.indexOf(word); at >= 0; at = said.indexOf(word, at + 1))
    if (!spaced || !(isLetter(said[at - 1]) || isLetter(said[at + word.length]))) return at;
  return -1;
}

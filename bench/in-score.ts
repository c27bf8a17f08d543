/** How much of a known text came back, and how much of it out of order. */
export interface WordScore {
  readonly words: number;
  readonly lost: number;
  /** Words that stand once in both texts, and those of them out of order. */
  readonly once: number;
  readonly disordered: number;
}

/** Words of a text; a character of an unspaced script is a word. */
export const tokens = (text: string): string[] =>
  text
    .normalize('NFKC')
    .match(/[\u3040-\u30ff\u3400-\u9fff]|(?:(?![\u3040-\u30ff\u3400-\u9fff])[\p{L}\p{M}\p{N}])+/gu) ?? [];

const counts = (words: readonly string[]): Map<string, number> => {
  const found = new Map<string, number>();
  for (const word of words) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
};

/** Length of the longest run of rising numbers, not all of them neighbours. */
function longestRise(numbers: readonly number[]): number {
  const ends: number[] = [];
  for (const value of numbers) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    ends[low] = value;
  }
  return ends.length;
}

/** Pieces that occur once: single words are too common in short scripts, so three in a row are one piece. */
const pieces = (words: readonly string[]): string[] =>
  words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);

/** Scores a text that was read against the known one. `notes`: words that may stand anywhere. */
export function scoreWords(known: string, notes: string, read: string): WordScore {
  const wanted = tokens(known);
  const there = counts(tokens(read));
  let lost = 0;
  for (const [word, count] of counts([...wanted, ...tokens(notes)]))
    lost += Math.max(0, count - (there.get(word) ?? 0));
  const own = pieces(wanted);
  const found = pieces(tokens(read));
  const [ownCounts, foundCounts] = [counts(own), counts(found)];
  const places = new Map(found.map((piece, at) => [piece, at] as const));
  const once = own
    .filter((piece) => ownCounts.get(piece) === 1 && foundCounts.get(piece) === 1)
    .map((piece) => places.get(piece) ?? 0);
  return {
    words: wanted.length + tokens(notes).length,
    lost,
    once: once.length,
    disordered: once.length - longestRise(once),
  };
}

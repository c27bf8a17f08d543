/** Ends of sentences in the scripts that are read; good enough to choose words from, as the words themselves are kept. */
const SENTENCE = /[^.!?。！？\n]+(?:[.!?](?!["”»』」)]*(?:\s|$))[^.!?。！？\n]*)*[.!?。！？]*["”»』」)]*/gu;

/** The sentences of a text that hold all the given words, in their order, to choose evidence from. Each is found in the text as it stands. */
export function quotableSentences(text: string, words: string): string[] {
  const sought = words.toLowerCase().split(/\s+/).filter(Boolean);
  return [...text.matchAll(SENTENCE)]
    .map(([sentence]) => sentence.trim())
    .filter((sentence) => {
      const low = sentence.toLowerCase();
      return /[\p{L}\p{N}]/u.test(sentence) && sought.every((one) => low.includes(one));
    });
}

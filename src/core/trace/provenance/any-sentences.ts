import { wikiSentences } from './wiki-sentences.ts';

const CJK_END = /[。！？；][」』”’）]*/g;

/** Sentences of a paragraph in any script: WikiWho's, and cut behind the full stops of Chinese and Japanese. */
export function anySentences(paragraph: string): string[] {
  CJK_END.lastIndex = 0;
  if (!CJK_END.test(paragraph)) return wikiSentences(paragraph);
  return wikiSentences(paragraph.replace(CJK_END, (end) => `${end}\n`));
}

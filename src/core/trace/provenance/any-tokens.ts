import type { IntList } from './int-list.ts';
import type { Vocabulary } from './vocabulary.ts';

const GAP = 0;
const SIGN = 1;
const WORD = 2;
/** A character of a script written without spaces: a token of its own. */
const CHARACTER = 3;
/** Katakana: runs of it are words. */
const KATAKANA = 4;

/** Kind of a code unit, found once for each. */
const KINDS = new Uint8Array(0x10000).fill(255);

function kindOf(code: number): number {
  const known = KINDS[code] as number;
  if (known !== 255) return known;
  const sign = String.fromCharCode(code);
  let kind = SIGN;
  // Halves of letters outside the first plane are rare enough to hang together as a word.
  if (code >= 0xd800 && code < 0xe000) kind = WORD;
  else if (/\s/u.test(sign)) kind = GAP;
  else if ((code >= 0x30a1 && code <= 0x30ff) || (code >= 0xff66 && code <= 0xff9f)) kind = KATAKANA;
  else if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}々〆〇]/u.test(
      sign,
    )
  )
    kind = CHARACTER;
  else if (/[\p{L}\p{M}\p{N}]/u.test(sign)) kind = WORD;
  KINDS[code] = kind;
  return kind;
}

/** Whether a word stands for one character of a script written without spaces, which says less than a word. */
export const isCharacter = (word: string): boolean =>
  word.length === 1 && kindOf(word.charCodeAt(0)) === CHARACTER;

/**
 * Appends the tokens of a sentence in any script: words, single characters of scripts without spaces, runs of katakana,
 * and every other sign by itself.
 */
export function anyTokens(sentence: string, vocabulary: Vocabulary, into: IntList): void {
  const { length } = sentence;
  for (let at = 0; at < length; ) {
    const code = sentence.charCodeAt(at);
    const kind = kindOf(code);
    const start = at++;
    if (kind === GAP) continue;
    if (kind === WORD || kind === KATAKANA)
      while (at < length && kindOf(sentence.charCodeAt(at)) === kind) at++;
    into.push(at - start === 1 ? vocabulary.unit(code) : vocabulary.number(sentence.slice(start, at)));
  }
}

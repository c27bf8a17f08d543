import type { IntList } from './int-list.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Signs that are tokens of their own. */
const SIGNS =
  '.,;:?!-_/\\()[]{}*#@&=+%~$^<>"\'´`¸˛’¤₳฿₵¢₡₢₫₯֏₠€ƒ₣₲₴₭₺₾ℳ₥₦₧₱₰£៛₽₹₨₪৳₸₮₩¥§‖¦⟨⟩–—¯»«”÷×′″‴¡¿©℗®℠™|';

const PLAIN = 0;
const GAP = 1;
const SIGN = 2;
const DOUBLE = 3;
const KIND = new Uint8Array(0x10000);
for (const sign of SIGNS) KIND[sign.charCodeAt(0)] = SIGN;
for (const sign of '[]{}') KIND[sign.charCodeAt(0)] = DOUBLE;
KIND[32] = GAP;
KIND[10] = GAP;

/** The reference marks `|` with this word on the way, so the word itself becomes the sign. */
const STAND_IN = 'ææææ';

/** Appends the tokens of a sentence, as numbers of the vocabulary, by the reference's rules. */
export function wikiTokens(sentence: string, vocabulary: Vocabulary, into: IntList): void {
  const { length } = sentence;
  let at = 0;
  while (at < length) {
    const code = sentence.charCodeAt(at);
    const kind = KIND[code] as number;
    if (kind === GAP) {
      at++;
      continue;
    }
    if (kind === DOUBLE && sentence.charCodeAt(at + 1) === code) {
      into.push(vocabulary.number(sentence.slice(at, at + 2)));
      at += 2;
      continue;
    }
    if (kind !== PLAIN) {
      if (code === 60 && sentence.startsWith('<!--', at)) {
        into.push(vocabulary.number('<!--'));
        at += 4;
      } else if (code === 45 && sentence.startsWith('-->', at)) {
        into.push(vocabulary.number('-->'));
        at += 3;
      } else {
        into.push(vocabulary.unit(code));
        at++;
      }
      continue;
    }
    const start = at;
    do at++;
    while (at < length && KIND[sentence.charCodeAt(at)] === PLAIN);
    if (at - start === 1) into.push(vocabulary.unit(code));
    else {
      const word = sentence.slice(start, at);
      into.push(word === STAND_IN ? vocabulary.unit(124) : vocabulary.number(word));
    }
  }
}

import type { Anchor, Anchoring } from '../model/decision.ts';

/** Where an anchor stands in a text, and how it was found. */
export interface Found {
  readonly anchoring: Anchoring;
  readonly start: number;
  readonly end: number;
}

/** Length of the common end of `text` before `at` and `prefix`. */
function agreeBefore(text: string, at: number, prefix: string): number {
  let n = 0;
  while (n < prefix.length && at - n > 0 && text[at - 1 - n] === prefix[prefix.length - 1 - n]) n++;
  return n;
}

function agreeAfter(text: string, at: number, suffix: string): number {
  let n = 0;
  while (n < suffix.length && at + n < text.length && text[at + n] === suffix[n]) n++;
  return n;
}

/** Words that say enough to be found by themselves; a shorter quote needs neighbours that agree. */
const SPEAKS_FOR_ITSELF = 24;
/** Letters of neighbours that must agree for a short quote, about two words; a Chinese character says as much as three letters. */
const NEIGHBOURS = 10;
const CHARACTER = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/g;
const weight = (words: string): number => words.length + 2 * (words.match(CHARACTER)?.length ?? 0);

/**
 * Finds an anchor's words again: at their place with their neighbours (`exact`), elsewhere (`moved`),
 * with other neighbours (`changed`), or not at all (`lost`). Among several places the one whose neighbours
 * agree longest wins, then the nearest, then the earliest. A different wording is never taken for the quote, nor is
 * a short quote such as `717` that stands in quite other words.
 */
export function findAnchor(text: string, anchor: Anchor): Found {
  const { quote, prefix, suffix, start } = anchor;
  if (quote === '') return { anchoring: 'lost', start: 0, end: 0 };
  let best: { at: number; agree: number; far: number } | undefined;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const agree = agreeBefore(text, at, prefix) + agreeAfter(text, at + quote.length, suffix);
    const far = Math.abs(at - start);
    if (best === undefined || agree > best.agree || (agree === best.agree && far < best.far))
      best = { at, agree, far };
  }
  if (best === undefined) return { anchoring: 'lost', start: 0, end: 0 };
  if (weight(quote) < SPEAKS_FOR_ITSELF && best.agree < prefix.length + suffix.length) {
    const end = best.at + quote.length;
    const agreed =
      text.slice(best.at - agreeBefore(text, best.at, prefix), best.at) +
      text.slice(end, end + agreeAfter(text, end, suffix));
    if (weight(agreed) < NEIGHBOURS) return { anchoring: 'lost', start: 0, end: 0 };
  }
  const whole = best.agree === prefix.length + suffix.length;
  const anchoring = whole ? (best.far === 0 ? 'exact' : 'moved') : 'changed';
  return { anchoring, start: best.at, end: best.at + quote.length };
}

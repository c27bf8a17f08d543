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

/**
 * Finds an anchor's words again: at their place with their neighbours (`exact`), elsewhere (`moved`),
 * with other neighbours only (`changed`), or not at all (`lost`). Among several places the one whose neighbours
 * agree longest wins, then the nearest, then the earliest. A different wording is never taken for the quote.
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
  const whole = best.agree === prefix.length + suffix.length;
  const anchoring = whole ? (best.far === 0 ? 'exact' : 'moved') : 'changed';
  return { anchoring, start: best.at, end: best.at + quote.length };
}

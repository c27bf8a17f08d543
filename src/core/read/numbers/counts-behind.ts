import type { Token } from '../lexicon/claim-tokens.ts';

/** How far behind a number its counted noun may stand: `camp 460 captured Polish prisoners`. */
const NOUN_REACH = 3;

/** Whether people in the plural stand behind a number: `in the camp 460 prisoners` counts, `camp 21` does not. */
export function countsBehind(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < Math.min(tokens.length, to + NOUN_REACH); at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'mark' || token.info.preposition) return false;
    for (const sense of token.info.senses)
      if (sense.tag === 'object' && sense.object === 'person' && sense.plural === true)
        // `MiG 17 fighters`: machines may be meant.
        return token.info.sense('subset')?.object !== 'aircraft';
  }
  return false;
}

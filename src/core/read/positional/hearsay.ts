import type { HedgeCue } from '../clause.ts';
import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import type { Element } from './elements.ts';

/** How many elements may stand between the word and `that`. */
const REACH = 6;

/**
 * `Rumours that the tsar had been shot`, `a rumour spread through the camp that ...`: the `that` behind a word for hearsay, which makes its
 * clause one of doubt.
 */
export function hearsay({ tokens }: ClauseInput, elements: readonly Element[]): HedgeCue[] {
  const out: HedgeCue[] = [];
  let told = -1;
  for (let at = 0; at < elements.length; at++) {
    const { kind, from, to } = elements[at] as Element;
    if (kind === 'that') {
      if (told >= 0 && at - told <= REACH) {
        const { start, end } = tokens[from] as Token;
        out.push({ start, end, force: 'hedged' });
      }
      told = -1;
    } else if (kind === 'stop' || kind === 'comma' || kind === 'subordinator' || kind === 'relative')
      told = -1;
    else {
      const { info } = tokens[to - 1] as Token;
      if (info.cue && info.has('hearsay')) told = at;
    }
  }
  return out;
}

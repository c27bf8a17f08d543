import type { Lexicon } from '../lexicon/claim-lexicon.ts';
import type { Token } from '../lexicon/claim-tokens.ts';
import { boundsOf } from './number-bounds.ts';

/** The longest phrase of plurals that tell no exact number: `hundreds`, `tens of thousands`. */
export function vagueAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { to: number; lo: number; hi: number } | undefined {
  const { info } = tokens[at] as Token;
  if (info.begin.length > 0 && info.has('vagueStart'))
    for (const { length, values } of lexicon.phrases(info.begin, (offset) => folded(tokens[at + offset]))) {
      const sense = values.find((one) => one.tag === 'vague');
      if (sense?.tag === 'vague') return { to: at + length, lo: sense.lo, hi: sense.hi };
    }
  const alone = info.sense('vague');
  return alone === undefined ? undefined : { to: at + 1, lo: alone.lo, hi: alone.hi };
}

/** `около тысячи`, `более сотни`: the form is the plural too, but behind a bound it is one. */
export function oneBehindBound(tokens: readonly Token[], at: number, lexicon: Lexicon): number | undefined {
  const { oneBehindBound: forms = {} } = lexicon.language.numbers;
  const form = folded(tokens[at]) ?? '';
  if (!Object.hasOwn(forms, form) || boundsOf(tokens, at, at + 1, lexicon).from === at) return undefined;
  return forms[form];
}

/** Whether a bound stands right before an article and armed units or machines behind it. */
export function bounded(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (
    at === 0 ||
    tokens[at + 1]?.info.has('magnitude') === true ||
    boundsOf(tokens, at, at + 1, lexicon).from === at
  )
    return false;
  for (let i = at + 1; i <= at + 3; i++) {
    const info = tokens[i]?.info;
    if (info === undefined) return false;
    const object = info.sense('object')?.object ?? info.sense('subset')?.object;
    if (
      object === 'unit' ||
      object === 'tank' ||
      object === 'gun' ||
      object === 'aircraft' ||
      object === 'ship'
    )
      return true;
    if (!info.adjective && (tokens[i] as Token).name < 0) return false;
  }
  return false;
}

/** `half a million`, `a quarter of a million`, `half a dozen`. */
export function halfAt(
  tokens: readonly Token[],
  at: number,
): { to: number; lo: number; hi: number; magnitude: number } | undefined {
  let i = at;
  if ((tokens[i] as Token).info.has('article')) i++;
  const fraction = tokens[i]?.info.sense('fraction');
  if (fraction === undefined) return undefined;
  for (let next = i + 1; next <= i + 3; next++) {
    const token = tokens[next];
    if (token === undefined || token.time >= 0) return undefined;
    const magnitude = token.info.sense('magnitude');
    if (magnitude !== undefined) {
      const value = rounded(fraction.value * magnitude.value);
      return { to: next + 1, lo: value, hi: value, magnitude: magnitude.value };
    }
    if (!token.info.has('article') && !token.info.has('ofPreposition')) return undefined;
  }
  return undefined;
}

/** 7.3 times 1,000 is 7,300 and nothing behind the point. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000;

const folded = (token: Token | undefined): string | undefined =>
  token === undefined || token.time >= 0 ? undefined : token.info.folded;

import type { Lexicon } from '../lexicon/claim-lexicon.ts';
import type { Token } from '../lexicon/claim-tokens.ts';
import { timelessPhrasesAt } from '../lexicon/phrases-at.ts';
import { memberAt } from '../member-at.ts';
import { boundsOf } from './number-bounds.ts';

/** The longest phrase of plurals that tell no exact number: `hundreds`, `tens of thousands`. */
export function vagueAt(
  tokens: readonly Token[],
  at: number,
): { to: number; lo: number; hi: number } | undefined {
  const { info } = tokens[at] as Token;
  if (info.begin.length > 0 && info.has('vagueStart'))
    for (const { length, values } of timelessPhrasesAt(tokens, at)) {
      const sense = values.find((one) => one.tag === 'vague');
      if (sense?.tag === 'vague') return { to: at + length, lo: sense.lo, hi: sense.hi };
    }
  const alone = info.sense('vague');
  return alone === undefined ? undefined : { to: at + 1, lo: alone.lo, hi: alone.hi };
}

/** `бойцы казачьей сотни`: behind an attribute of the singular it is a body of men and no hundreds. */
export function isBody(tokens: readonly Token[], at: number, { language }: Lexicon): boolean {
  const words = language.numbers.bodyBehind;
  if (words === undefined || !words.forms.includes((tokens[at] as Token).info.folded)) return false;
  const before = memberAt(tokens, at - 1);
  return (
    before?.kind === 'word' &&
    before.info.noun !== true &&
    words.attributes.some((end) => before.info.folded.endsWith(end))
  );
}

/** `около тысячи`, `более сотни`: the form is the plural too, but behind a bound it is one. */
export function oneBehindBound(tokens: readonly Token[], at: number, lexicon: Lexicon): number | undefined {
  const { oneBehindBound: forms = {} } = lexicon.language.numbers;
  const form = folded(tokens[at]) ?? '';
  if (!Object.hasOwn(forms, form)) return undefined;
  const { oneBehindVerbs: verbs = [] } = lexicon.language.numbers;
  const wanted =
    memberAt(tokens, at - 1)
      ?.info.all('verb')
      .some(({ entry }) => verbs.includes(entry.lemma)) === true;
  return wanted || boundsOf(tokens, at, at + 1, lexicon).from !== at ? forms[form] : undefined;
}

/** A number word behind its magnitude is about so many: `тысяч пять`, `тысячи полторы`, `десятка два`, `тисяч зо три`. */
export function invertedAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { to: number; lo: number; hi: number; magnitude: number } | undefined {
  const { inverted } = lexicon.language.numbers;
  const { info } = tokens[at] as Token;
  const magnitude = inverted === undefined ? undefined : info.sense('magnitude')?.value;
  if (inverted === undefined || magnitude === undefined) return undefined;
  if (!info.has('vague') && inverted.ones?.includes(info.folded) !== true) return undefined;
  const place = inverted.links.includes(folded(tokens[at + 1]) ?? '') ? at + 2 : at + 1;
  const word = tokens[place];
  if (word === undefined || word.time >= 0 || word.kind !== 'word') return undefined;
  const value = word.info.sense('value')?.value ?? word.info.sense('fraction')?.value;
  if (value === undefined || value >= 100 || value < 1 || word.info.has('magnitude')) return undefined;
  // `несколько тысяч двадцать раз` would go on with a magnitude of its own.
  if (tokens[place + 1]?.info.has('magnitude') === true) return undefined;
  const total = rounded(value * magnitude);
  return { to: place + 1, lo: total, hi: total, magnitude };
}

/** Whether what is counted stands right before its number: `человек тридцать`, `дней на пять`. */
export function behindNoun(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { inverted } = lexicon.language.numbers;
  if (inverted === undefined || tokens[at]?.kind !== 'word') return false;
  const noun = memberAt(tokens, at - 1)?.info.preposition === true ? at - 2 : at - 1;
  if (!inverted.nouns.includes(folded(memberAt(tokens, noun)) ?? '')) return false;
  const before = tokens[noun - 1];
  return (
    before === undefined || !(before.kind === 'figure' || before.info.numeral || before.info.has('vague'))
  );
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
  // `полтора месяца`, `пів року`: of the measure itself.
  if (tokens[i + 1]?.info.sense('unit')?.object === 'duration')
    return { to: i + 1, lo: fraction.value, hi: fraction.value, magnitude: 1 };
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

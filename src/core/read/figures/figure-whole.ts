import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import type { NumberPhrase } from '../numbers/number-phrases.ts';

/** Tokens that the noun of a part may take. */
const NOUN = 2;

/** Tokens that a body of men takes with what stands before it. */
const BODY = 4;

/** Whether a number stands behind another one and `of`, or behind words for a part: `half of his 600 horse`. */
export function wholeBehind({ tokens, numbers, language }: ClauseInput, number: NumberPhrase): boolean {
  let at = number.outerFrom - 1;
  while (at >= 0 && ((tokens[at] as Token).info.determiner || (tokens[at] as Token).info.possessive)) {
    if (language.counted.fractions?.includes((tokens[at] as Token).info.folded) === true) return true;
    at--;
  }
  // `two of the battery's four guns`.
  if (at > 0 && /^['’]s?$/.test((tokens[at] as Token).info.surface)) {
    const least = Math.max(0, at - BODY);
    while (at > least && !(tokens[at] as Token).info.ofWord) {
      if (language.counted.fractions?.includes((tokens[at] as Token).info.folded) === true) return true;
      at--;
    }
  }
  // `seven ships out of twelve`.
  if (language.counted.wholes?.includes(memberAt(tokens, at)?.info.folded ?? '') === true)
    return numbers.some(
      (one) =>
        one.outerTo <= at && at - one.outerTo <= NOUN && tokens[one.outerTo]?.info.has('unit') !== true,
    );
  // `850 із 1 200 пасажирів`
  const ofParts = language.caseSyntax?.partOf.includes(memberAt(tokens, at)?.info.folded ?? '') === true;
  if (at < 0 || !((tokens[at] as Token).info.ofWord || ofParts)) return false;
  // `417 of her crew of 612`: the body stands between.
  const body = memberAt(tokens, at - 1)?.info.sense('object');
  if (body?.object === 'unit' && body.plural === false)
    if (
      numbers.some(
        (one) => one.outerTo < at && at - one.outerTo <= BODY && tokens[one.outerTo]?.info.ofWord === true,
      )
    )
      return true;
  // `42 гармати з 48`
  const bare = ofParts && tokens[number.outerTo]?.kind !== 'word';
  return (
    numbers.some((one) => one.outerTo === at || (bare && one.outerTo === at - 1 && at - 1 > 0)) ||
    memberAt(tokens, at - 1)?.info.has('fraction') === true
  );
}

/** Whether a number is the whole of which parts are told: `out of 130,000`, or at the head of its clause behind `of`: `of its 20,000 men, 8,440 had been killed`. */
export function opensWhole(input: ClauseInput, from: number): boolean {
  const { tokens, language } = input;
  let at = from - 1;
  while (
    at >= 0 &&
    ((tokens[at] as Token).info.determiner ||
      (tokens[at] as Token).info.possessive ||
      (tokens[at] as Token).info.has('total'))
  )
    at--;
  // `80,000 out of 130,000`.
  if (language.counted.wholes?.includes(memberAt(tokens, at)?.info.folded ?? '')) return true;
  const ahead = language.counted.wholesAhead?.includes(memberAt(tokens, at)?.info.folded ?? '') === true;
  if (at < 0 || !(ahead || (tokens[at] as Token).info.ofWord)) return false;
  const before = memberAt(tokens, at - 1);
  return (
    before === undefined ||
    ((before.kind === 'mark' || before.info.coordinator) && !goesOnList(input, at - 1))
  );
}

/** Tokens that a noun and its attributes take between two figures of a list. */
const LISTED = 5;

/** `the loss of 600 men and of 20 guns`: one more of what the `of` before governs. */
function goesOnList({ tokens, numbers }: ClauseInput, at: number): boolean {
  const last = numbers.findLast(({ outerTo }) => outerTo <= at);
  if (last === undefined || at - last.outerTo > LISTED) return false;
  for (let i = last.outerTo; i < at; i++) {
    const { info, kind } = tokens[i] as Token;
    if (kind === 'mark' || info.verb) return false;
  }
  return tokens[last.outerFrom - 1]?.info.ofWord === true;
}

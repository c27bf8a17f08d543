import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import type { NumberPhrase } from '../numbers/number-phrases.ts';

/** Whether a number stands behind another one and `of`, or behind words for a part: `half of his 600 horse`. */
export function wholeBehind({ tokens, numbers, language }: ClauseInput, number: NumberPhrase): boolean {
  let at = number.outerFrom - 1;
  while (at >= 0 && ((tokens[at] as Token).info.determiner || (tokens[at] as Token).info.possessive)) {
    if (language.counted.fractions?.includes((tokens[at] as Token).info.folded) === true) return true;
    at--;
  }
  if (at < 0 || !(tokens[at] as Token).info.ofWord) return false;
  return numbers.some((one) => one.outerTo === at) || tokens[at - 1]?.info.has('fraction') === true;
}

/** Whether a number is the whole of which parts are told: `out of 130,000`, or at the head of its clause behind `of`: `of its 20,000 men, 8,440 had been killed`. */
export function opensWhole({ tokens, language }: ClauseInput, from: number): boolean {
  let at = from - 1;
  while (
    at >= 0 &&
    ((tokens[at] as Token).info.determiner ||
      (tokens[at] as Token).info.possessive ||
      (tokens[at] as Token).info.has('total'))
  )
    at--;
  // `80,000 out of 130,000`.
  if (language.counted.wholes?.includes(tokens[at]?.info.folded ?? '')) return true;
  const ahead = language.counted.wholesAhead?.includes(tokens[at]?.info.folded ?? '') === true;
  if (at < 0 || !(ahead || (tokens[at] as Token).info.ofWord)) return false;
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'mark' || before.info.coordinator;
}

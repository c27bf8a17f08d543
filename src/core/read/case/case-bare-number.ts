import type { Token } from '../lexicon/claim-tokens.ts';
import type { NumberPhrase } from '../numbers/number-phrases.ts';
import { FEMININE, MASCULINE, PLURAL } from './case-bits.ts';
import type { CaseGroup } from './case-group.ts';
import type { GroupScan } from './case-group-scan.ts';
import { NO_KINDS, PERSONS } from './case-kinds.ts';
import type { WordsAt } from './case-words-at.ts';
import { plainGroup } from './plain-group.ts';

/** `rozstrzelano sześćdziesięciu`: a form of the numeral that only men have. */
function ofMen(words: WordsAt, { from, outerFrom, to }: NumberPhrase, at: number): boolean {
  const ends = words.input.language.caseSyntax?.menNumerals;
  if (ends === undefined || outerFrom < from || words.isAfterPreposition(at)) return false;
  const { folded } = (words.input.tokens[to - 1] as Token).info;
  return ends.some((end) => folded.endsWith(end));
}

/** Whether what is counted by a number stands in the singular: 1, 21, 121, and not 11. */
export const endsInOne = (value: number): boolean => value % 10 === 1 && value % 100 !== 11;

/** A number without its noun. */
export function bareNumber(words: WordsAt, { from, held }: GroupScan): CaseGroup {
  const { numbers, tokens } = words.input;
  const first = numbers[held[0] as number] as NumberPhrase;
  const to = Math.max(first.outerTo, from + 1);
  return plainGroup(tokens, from, to, {
    headAt: first.from,
    head: { start: first.start, end: first.end },
    plural: true,
    numbers: [held[0] as number],
    bits: casesOf(words, first),
    // `один погиб`, `ещё 121 получил ранения`
    genders: first.value.lo === first.value.hi && endsInOne(first.value.lo) ? MASCULINE | FEMININE : 0,
    kind: undefined,
    kinds: ofMen(words, first, from) ? PERSONS : NO_KINDS,
    nounless: true,
    counted: true,
    measure: tokens[to]?.info.has('unit') === true,
  });
}

/** Cases that the forms of a numeral tell: `двоих застрелили`; all where a bound stands before it or its words tell none. */
function casesOf({ input, lists }: WordsAt, { from, outerFrom, to }: NumberPhrase): number {
  let bits = PLURAL;
  for (let at = from; at < to && outerFrom === from; at++) {
    const cases = lists.numeral((input.tokens[at] as Token).info.folded);
    if (cases !== 0) bits &= cases;
  }
  return bits === 0 ? PLURAL : bits;
}

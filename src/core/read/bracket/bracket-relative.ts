import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import { bracketCodes, EVERY } from './bracket-case.ts';
import type { Classed } from './bracket-class.ts';
import type { Part } from './bracket-clause.ts';
import type { BracketGroup } from './bracket-group.ts';

/** The relative pronoun as the noun it stands for, in its own case. */
export function relativePronoun(
  { tokens, language }: ClauseInput,
  { classes }: Classed,
  part: Part,
  at: number,
  antecedent: BracketGroup,
): void {
  const word = (tokens[at] as Token).info.folded;
  const codes = language.bracket?.pronouns[word];
  const before = tokens[at - 1];
  if (before !== undefined && classes[at - 1] === 'preposition') {
    part.adjuncts.push({ preposition: before.info.folded, at: at - 1, group: antecedent });
    return;
  }
  if (codes === undefined) return;
  // The pronoun shares number with its noun, not case.
  const bits = bracketCodes(codes);
  const number =
    antecedent.joined.length > 0 || antecedent.plural === true
      ? 0xf000
      : antecedent.plural === false
        ? 0xfff
        : EVERY;
  part.groups.push({ group: antecedent, bits: (bits & number) === 0 ? bits : bits & number, at });
}

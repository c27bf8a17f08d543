import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import { bracketCodes, EVERY, gendersOf, NOM, ofGender } from './bracket-case.ts';
import type { Classed } from './bracket-class.ts';
import type { BracketClause, Part } from './bracket-clause.ts';
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

const NEUTER = gendersOf(ofGender('n'));

/** The noun a relative pronoun stands for: the nearest before it that agrees (`bat den Herzog um Hilfe, der`). */
export function agreeing(
  { tokens, language }: ClauseInput,
  clause: BracketClause,
  at: number,
  nearest: BracketGroup,
): BracketGroup {
  const codes = language.bracket?.pronouns[(tokens[at] as Token).info.folded];
  if (codes === undefined || nearest.joined.length > 0) return nearest;
  const bits = bracketCodes(codes);
  // `der ihm Reiter schickte`: before a pronoun that is no subject `der` is one itself.
  const next = tokens[at + 1] as Token;
  const other = language.bracket?.pronouns[next.info.folded];
  const subject =
    (bits & NOM) !== 0 && other !== undefined && (bracketCodes(other) & NOM) === 0 && !next.info.determiner;
  const wanted = gendersOf(subject ? bits & NOM : bits);
  // `nach Dänemark, der ...`: a land or town without an article is neuter.
  const agrees = ({ bits, joined, kind, named, determined, from, headAt }: BracketGroup): boolean =>
    joined.length > 0 ||
    ((named && !determined && from === headAt && (kind === 'state' || kind === 'place')
      ? NEUTER
      : gendersOf(bits)) &
      wanted) !==
      0;
  if (agrees(nearest)) return nearest;
  const part = clause.parts.at(-1);
  let found: BracketGroup | undefined;
  for (const { group } of part?.groups ?? [])
    if (group.pronoun !== true && group.to <= at && agrees(group) && group.from > (found?.from ?? -1))
      found = group;
  for (const { group } of part?.adjuncts ?? [])
    if (group.pronoun !== true && group.to <= at && agrees(group) && group.from > (found?.from ?? -1))
      found = group;
  return found ?? nearest;
}

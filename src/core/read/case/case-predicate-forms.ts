import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import { NOMINATIVE, SINGULAR } from './case-bits.ts';
import type { CaseClause } from './case-clause.ts';
import type { CaseGroup } from './case-group.ts';
import type { Unit } from './case-unit.ts';
import type { CaseWord } from './case-word.ts';

/**
 * `Знищені 10 військових`: where forms of attribute and predicate are the same, a participle that leads the first nominative of a
 * clause without verb is its predicate.
 */
export function withPredicate(
  { kind, units }: CaseClause,
  { tokens }: ClauseInput,
  word: (info: Token['info']) => CaseWord,
): void {
  if ((kind !== 'main' && kind !== 'sub') || units.some((unit) => unit.kind === 'verb')) return;
  const at = units.findIndex((unit) => unit.group !== undefined && unit.preposition === undefined);
  const unit = memberAt(units, at);
  const group = unit?.group;
  if (
    unit === undefined ||
    group === undefined ||
    group.headAt === group.from ||
    (group.bits & NOMINATIVE) === 0
  )
    return;
  const verbs = word((tokens[group.from] as Token).info).verbs.filter(
    (verb) => verb.is === 'passive' && (verb.bits & NOMINATIVE) !== 0 && verb.entry.lemma !== '',
  );
  if (verbs.length === 0) return;
  const number =
    (group.bits & NOMINATIVE & SINGULAR) !== 0 && !group.counted && group.parts.length === 0
      ? ('s' as const)
      : ('p' as const);
  const from = group.from + 1;
  const predicate: Unit = {
    kind: 'verb',
    from: group.from,
    to: from,
    verbs: verbs.map((verb) => ({ ...verb, is: 'short', bits: 0, number })),
  };
  units.splice(at, 1, predicate, {
    ...unit,
    from,
    group: without(group, from, (tokens[from] as Token).start),
  });
}

/** A group without its first word. */
function without(group: CaseGroup, from: number, start: number): CaseGroup {
  const [first, ...rest] = group.parts;
  return { ...group, from, start, parts: first === undefined ? [] : [without(first, from, start), ...rest] };
}

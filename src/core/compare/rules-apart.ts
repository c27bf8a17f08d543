import { statedRule } from './counting/rule-of.ts';
import { facetText, valueText } from './point-id.ts';
import type { Statement } from './statement.ts';

/**
 * Equal figures of offices that count by different rules are two readings, since an equal number under an unequal rule is no agreement: the
 * rule becomes part of each. A figure whose account states no rule stays as it is, and so do all where only one rule is stated.
 */
export function rulesApart(statements: readonly Statement[]): readonly Statement[] {
  const rules = new Map<string, Set<string>>();
  const placeOf = ({ value, facet }: Statement): string => `${valueText(value)}|${facetText(facet)}`;
  for (const statement of statements) {
    if (statement.rule === undefined) continue;
    const place = placeOf(statement);
    rules.set(place, (rules.get(place) ?? new Set()).add(statement.rule));
  }
  if (![...rules.values()].some(({ size }) => size > 1)) return statements;
  return statements.map((statement) => {
    const { rule, facet } = statement;
    if (rule === undefined || facet.rule !== undefined || (rules.get(placeOf(statement))?.size ?? 0) < 2)
      return statement;
    const words = statedRule(rule)?.words;
    return words === undefined ? statement : { ...statement, facet: { ...facet, rule: words } };
  });
}

import type { DependenceEdge } from '../model/dependence.ts';
import type { Difference } from '../model/point.ts';
import type { Supposed } from '../model/sensitivity.ts';

/** The dependences that are supposed. */
export const edgesOf = (supposed: readonly Supposed[]): DependenceEdge[] =>
  supposed.flatMap((one): DependenceEdge[] =>
    one.what === 'depends' ? [{ from: one.from, to: one.to, status: 'accepted', evidence: [] }] : [],
  );

/** The supposition that bears on a difference, when one alone does. */
export function alone(
  { a, b }: Difference,
  supposed: readonly Supposed[],
  touched: readonly ReadonlySet<string>[],
): Supposed | undefined {
  let found: Supposed | undefined;
  for (let at = 0; at < supposed.length; at++)
    if (touched[at]?.has(a) === true || touched[at]?.has(b) === true) {
      if (found !== undefined) return undefined;
      found = supposed[at];
    }
  return found;
}

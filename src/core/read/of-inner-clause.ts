import type { Range, SentenceReading } from './clause.ts';

const holds = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;

/**
 * Whether a time stands in a clause inside that of the act, which tells a deed of its own (`the soldiers, who had come at 2 p.m., fired at 4`) or does
 * not hold the act (`in a fight that lasted until six the ship was sunk`). `at`: the words of the act.
 */
export function ofInnerClause(
  time: Range,
  clause: Range,
  at: Range,
  { clauses = [], frames }: Pick<SentenceReading, 'clauses' | 'frames'>,
): boolean {
  const isInner = (inner: Range): boolean =>
    (inner.start > clause.start || inner.end < clause.end) &&
    holds(clause, inner) &&
    holds(inner, time) &&
    // A time alone in its brackets tells no deed.
    !holds(time, inner);
  return (
    clauses.some((inner) => isInner(inner) && !holds(inner, at)) ||
    frames.some(
      ({ clause: inner, trigger }) =>
        isInner(inner) &&
        holds(inner, trigger) &&
        // The verb behind a relative may close its range.
        (!holds(inner, at) || (inner.end === at.end && trigger.end < at.start)),
    )
  );
}

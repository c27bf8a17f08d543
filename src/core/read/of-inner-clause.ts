import type { Range, SentenceReading } from './clause.ts';

const holds = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;

/**
 * Whether a time stands in a clause inside that of the act, which tells a deed of its own: `the soldiers, who had come at 2 p.m., fired at 4`.
 * `at`: the words of the act.
 */
export function ofInnerClause(
  time: Range,
  clause: Range,
  at: Range,
  { frames }: Pick<SentenceReading, 'frames'>,
): boolean {
  return frames.some(
    ({ clause: inner, trigger }) =>
      (inner.start > clause.start || inner.end < clause.end) &&
      holds(clause, inner) &&
      holds(inner, time) &&
      holds(inner, trigger) &&
      // The verb behind a relative may close its range.
      (!holds(inner, at) || (inner.end === at.end && trigger.end < at.start)),
  );
}

import type { AccountText, TextMark } from './account-text.ts';
import { keysAgree } from './mark-keys.ts';

/** Kinds of mentions that are held against one another side by side. */
const COMPARED = new Set<TextMark['kind']>(['time', 'quantity', 'name', 'act']);

/** The compared marks of a run of a text. */
export const comparedMarks = (text: AccountText, start: number, end: number): readonly TextMark[] =>
  text.marks.filter(
    (mark) => COMPARED.has(mark.kind) && mark.key !== undefined && start <= mark.start && mark.end <= end,
  );

/**
 * Marks of one cell that no other cell of the row says: another day, another number, another name or act, or one that is told here alone.
 * `others`: the marks of each other cell that tells something. Where none does, nothing differs.
 */
export function differingMarks(
  own: readonly TextMark[],
  others: readonly (readonly TextMark[])[],
): ReadonlySet<TextMark> {
  if (others.length === 0) return new Set();
  return new Set(
    own.filter(
      (mark) =>
        !others.some((cell) =>
          cell.some(
            (other) =>
              other.kind === mark.kind &&
              keysAgree(mark.kind as 'time', mark.key as string, other.key as string),
          ),
        ),
    ),
  );
}

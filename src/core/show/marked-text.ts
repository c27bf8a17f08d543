import type { TextMark } from './account-text.ts';

/** A piece of a text with the marks that hold over the whole of it. */
export interface Piece {
  readonly start: number;
  readonly words: string;
  readonly marks: readonly TextMark[];
}

/**
 * Cuts text[start, end) at the ends of the marks. The pieces joined are the text; each piece lies wholly inside or
 * outside of every mark, so overlapping marks need no nesting.
 */
export function piecesOf(text: string, start: number, end: number, marks: readonly TextMark[]): Piece[] {
  const within = marks.filter((mark) => mark.start < end && start < mark.end && mark.start < mark.end);
  const cuts = new Set([start, end]);
  for (const mark of within) {
    cuts.add(Math.max(start, mark.start));
    cuts.add(Math.min(end, mark.end));
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  let active: TextMark[] = [];
  const opening = [...within].sort((a, b) => a.start - b.start);
  let next = 0;
  for (let at = 0; at + 1 < sorted.length; at++) {
    const from = sorted[at] as number;
    active = active.filter((mark) => mark.end > from);
    for (let mark = opening[next]; mark !== undefined && mark.start <= from; mark = opening[++next])
      if (mark.end > from) active.push(mark);
    pieces.push({ start: from, words: text.slice(from, sorted[at + 1]), marks: [...active] });
  }
  return pieces;
}

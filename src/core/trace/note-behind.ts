import type { Edition, Structure } from '../model/account.ts';
import type { Span } from '../model/span.ts';
import { spanOf } from '../model/span.ts';

type Text = Pick<Edition, 'text' | 'structure'>;

interface Notes {
  /** Notes with the place of their call, by that place. */
  readonly notes: readonly (Structure & { readonly called: number })[];
  /** Paragraphs, items and cells, by their start. */
  readonly blocks: readonly Structure[];
}

const known = new WeakMap<readonly Structure[], Notes>();

function notesOf(structure: readonly Structure[]): Notes {
  const old = known.get(structure);
  if (old !== undefined) return old;
  const made: Notes = {
    notes: structure
      .filter((part): part is Structure & { called: number } => part.called !== undefined)
      .sort((a, b) => a.called - b.called),
    blocks: structure.filter(({ kind }) => kind !== 'note').sort((a, b) => a.start - b.start),
  };
  known.set(structure, made);
  return made;
}

/** Place of the first of a sorted row that is not below a value. */
function firstFrom<T>(row: readonly T[], value: number, of: (one: T) => number): number {
  let low = 0;
  let high = row.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (of(row[middle] as T) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The note that bears out words of a text: the first that is called behind them in their paragraph, item or cell. Undefined where none
 * is: then the account says it itself.
 */
export function noteBehind({ text, structure }: Text, end: number): Span | undefined {
  const { notes, blocks } = notesOf(structure);
  const note = notes[firstFrom(notes, end, ({ called }) => called)];
  if (note === undefined) return undefined;
  const block = blocks[firstFrom(blocks, end, ({ start }) => start) - 1];
  if (block === undefined || block.end < end || note.called > block.end) return undefined;
  return spanOf(text, note.start, note.end);
}

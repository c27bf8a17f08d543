import { commonEnd, commonStart } from './common-ends.ts';

/** A text as stretches between empty lines, as offsets. */
export interface Stretches {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The stretches of a text, and how many at its beginning and its end are those of the text before. */
export interface Recut extends Stretches {
  readonly head: number;
  readonly tail: number;
}

/**
 * Cuts a text at its empty lines. Only what lies between the common beginning and the common end of the two texts is
 * read; a stretch is the same when the empty lines around it are so too.
 */
export function recut(before: Stretches, text: string): Recut {
  const count = before.starts.length;
  const from = commonStart(before.text, text);
  const all = from === text.length && from === before.text.length;
  const until =
    before.text.length - commonEnd(before.text, text, Math.min(before.text.length, text.length) - from);
  let head = 0;
  while (head < count && (all || (before.ends[head] as number) + 2 <= from)) head++;
  let keep = count;
  while (keep > head && (before.starts[keep - 1] as number) - 2 >= until) keep--;
  const starts = before.starts.slice(0, head);
  const ends = before.ends.slice(0, head);
  const shift = text.length - before.text.length;
  const to = keep < count ? (before.starts[keep] as number) + shift : text.length;
  for (let at = head > 0 ? (ends[head - 1] as number) : 0; at < to; ) {
    if (text.charCodeAt(at) === 10) {
      at++;
      continue;
    }
    const next = text.indexOf('\n\n', at);
    const end = next < 0 || next > to ? to : next;
    starts.push(at);
    ends.push(end);
    at = end;
  }
  for (let k = keep; k < count; k++) {
    starts.push((before.starts[k] as number) + shift);
    ends.push((before.ends[k] as number) + shift);
  }
  return { text, starts, ends, head, tail: count - keep };
}

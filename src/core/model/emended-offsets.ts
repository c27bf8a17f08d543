import type { Edition } from './account.ts';
import type { Emended } from './emended.ts';

interface Run {
  readonly start: number;
  readonly end: number;
}

/** Lengths of a place in the text as it came and as it was corrected, each with its beginning. */
function* bothSides({ places }: Emended): Generator<{ readonly came: Run; readonly now: Run }> {
  let shift = 0;
  for (const { start, end, was } of places) {
    const came = { start: start - shift, end: start - shift + was.length };
    yield { came, now: { start, end } };
    shift = end - came.end;
  }
}

/** A run of one text in the other; an end that falls into a corrected place takes in the whole of it. */
function crossed(emended: Emended, run: Run, from: 'came' | 'now', to: 'came' | 'now'): Run {
  let shift = 0;
  let start: number | undefined;
  let end: number | undefined;
  for (const sides of bothSides(emended)) {
    const here = sides[from];
    const there = sides[to];
    if (start === undefined && run.start < here.end)
      start = run.start < here.start ? run.start + shift : there.start;
    if (end === undefined && run.end <= here.end) end = run.end <= here.start ? run.end + shift : there.end;
    shift = there.end - here.end;
  }
  return { start: start ?? run.start + shift, end: end ?? run.end + shift };
}

/** Where a run of the corrected text stands in the text as it came. */
export const runAsItCame = ({ emended }: Pick<Edition, 'emended'>, run: Run): Run =>
  emended === undefined ? run : crossed(emended, run, 'now', 'came');

/** Where a run of the text as it came stands in the corrected one. */
export const runAsRead = ({ emended }: Pick<Edition, 'emended'>, run: Run): Run =>
  emended === undefined ? run : crossed(emended, run, 'came', 'now');

/** The text as it came. */
export const textAsItCame = ({ text, emended }: Pick<Edition, 'text' | 'emended'>): string =>
  emended?.original ?? text;

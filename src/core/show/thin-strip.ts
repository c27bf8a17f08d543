import type { StripItem } from './strip.ts';

/** Readings up to which each has marks of its own; of more, many marks would cover one another. */
const CROWDED = 240;

/**
 * The readings of a strip that are drawn: all, or where they crowd, of those that stand within `step` pixels of one another and look alike
 * the first. So the picture of thousands of values keeps its shape and its colours, and is no larger than its width.
 */
export function thinned(
  items: readonly StripItem[],
  x: (value: number) => number,
  step: number,
): readonly StripItem[] {
  if (items.length <= CROWDED) return items;
  const seen = new Set<string>();
  const place = (value: number | undefined): number | '' =>
    value === undefined ? '' : Math.round(x(value) / step);
  return items.filter(({ extent, lo, hi, soft, marks }) => {
    const look = marks.map(({ side, fill }) => `${side} ${fill}`).join();
    const key = `${extent} ${place(lo)} ${place(hi)} ${soft} ${look}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Order of two values by code units or size; `undefined` last. Never by locale. */
export function order(a: string | number | undefined, b: string | number | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}

/** First comparison that is not zero. */
export function firstOf(...comparisons: readonly number[]): number {
  for (const one of comparisons) if (one !== 0) return one;
  return 0;
}

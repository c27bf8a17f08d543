/** Something of a kind with a place in a text. */
interface Placed {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** The one of `kind` whose words touch the place most; ties: the nearest in length, then the earliest. */
export function atPlace<T extends Placed>(
  items: readonly T[],
  kind: string,
  start: number,
  end: number,
): T | undefined {
  let best: { item: T; shared: number; over: number } | undefined;
  for (const item of items) {
    if (item.kind !== kind) continue;
    const shared = Math.min(item.end, end) - Math.max(item.start, start);
    const over = item.end - item.start;
    if (
      shared > 0 &&
      (best === undefined || shared > best.shared || (shared === best.shared && over < best.over))
    )
      best = { item, shared, over };
  }
  return best?.item;
}

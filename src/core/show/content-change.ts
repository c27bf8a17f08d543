/** One piece of a list: an item that stood at a place of the list before, or one that is new. */
type Piece = number | { readonly now: unknown };

/** How a part of the content came to be from what it was: the lists in it by their items, everything else whole. */
export type Change =
  | { readonly list: readonly Piece[] }
  | { readonly fields: Readonly<Record<string, Change>> }
  | { readonly whole: unknown };

/** How deep fields are gone into; below, what differs is sent whole. */
const DEEP = 2;

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** JSON texts of items, each made once: a state that was written as the one after is read as the one before. */
export function itemTexts(): (item: unknown) => string {
  const known = new WeakMap<object, string>();
  return (item) => {
    if (item === null || typeof item !== 'object') return JSON.stringify(item) ?? 'null';
    const old = known.get(item);
    if (old !== undefined) return old;
    const text = JSON.stringify(item);
    known.set(item, text);
    return text;
  };
}

/**
 * What must be told to someone who has `before` so that he has `now`; undefined when nothing. Both are plain JSON. Items of lists are
 * told apart by their JSON text, wherever they stand.
 */
export function changeOf(
  before: unknown,
  now: unknown,
  text: (item: unknown) => string,
  depth = 0,
): Change | undefined {
  if (before === now) return undefined;
  if (Array.isArray(before) && Array.isArray(now)) {
    // What was not made anew is the same object; only the others need be written out to be compared.
    const places = new Map(before.map((item: unknown, at) => [item, at] as const));
    const kept = new Set<unknown>(now);
    const others = new Map(
      before.flatMap((item: unknown, at) => (kept.has(item) ? [] : [[text(item), at] as const])),
    );
    const list = now.map(
      (item: unknown): Piece => places.get(item) ?? others.get(text(item)) ?? { now: item },
    );
    const same = list.length === before.length && list.every((piece, at) => piece === at);
    return same ||
      (list.length === before.length &&
        now.every((item, at) => item === before[at] || text(item) === text(before[at])))
      ? undefined
      : { list };
  }
  if (isMap(before) && isMap(now) && depth < DEEP) {
    const names = Object.keys(now);
    const alike =
      names.length === Object.keys(before).length && names.every((name) => Object.hasOwn(before, name));
    if (alike) {
      const fields = names.flatMap((name) => {
        const change = changeOf(before[name], now[name], text, depth + 1);
        return change === undefined ? [] : [[name, change] as const];
      });
      return fields.length === 0 ? undefined : { fields: Object.fromEntries(fields) };
    }
  }
  return text(before) === text(now) ? undefined : { whole: now };
}

/** What someone has who had `before` and was told of a change. What did not change is the same object as before. */
export function changed<T>(before: T, change: Change | undefined): T {
  if (change === undefined) return before;
  if ('whole' in change) return change.whole as T;
  if ('list' in change) {
    const old = before as readonly unknown[];
    return change.list.map((piece) => (typeof piece === 'number' ? old[piece] : piece.now)) as T;
  }
  const fields = before as Readonly<Record<string, unknown>>;
  return {
    ...fields,
    ...Object.fromEntries(
      Object.entries(change.fields).map(([name, one]) => [name, changed(fields[name], one)] as const),
    ),
  } as T;
}

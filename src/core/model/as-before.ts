import type { Again } from './again.ts';

/** Whether two values of plain data say the same; what is the same object is not looked into, functions are the same only as such. */
export function saysTheSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    for (let at = 0; at < a.length; at++) if (!saysTheSame(a[at], b[at])) return false;
    return true;
  }
  // Maps, sets and other classes hold what their fields do not show.
  if (Object.getPrototypeOf(a) !== Object.prototype || Object.getPrototypeOf(b) !== Object.prototype)
    return false;
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length) return false;
  // Fields are written in their order: in another order they are other bytes.
  const others = Object.keys(b);
  return names.every(
    (name, at) =>
      name === others[at] &&
      saysTheSame((a as Record<string, unknown>)[name], (b as Record<string, unknown>)[name]),
  );
}

/**
 * What a step made last time, where what it made now says the same: made anew from other things it is the same object, so that no later
 * step takes it for another.
 */
export function asBefore<T>(again: Again, step: string, made: T): T {
  // A place of its own, made once for as long as anything is remembered.
  const last = again(`last ${step}`, [], (): { value: T } => ({ value: made }));
  if (!saysTheSame(last.value, made)) last.value = made;
  return last.value;
}

import type { Again } from '../core/model/again.ts';

/** What each step of a build made last, and what it started from; of each step one result is kept, as long as the process lives. */
export function stepMemory(): Again {
  const last = new Map<string, { readonly from: readonly unknown[]; readonly made: unknown }>();
  return <T>(step: string, from: readonly unknown[], make: () => T): T => {
    const old = last.get(step);
    if (old !== undefined && old.from.length === from.length && old.from.every((one, at) => one === from[at]))
      return old.made as T;
    const made = make();
    last.set(step, { from, made });
    return made;
  };
}

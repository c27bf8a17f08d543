import type { ReadEdition } from '../core/model/passage.ts';
import type { Remember } from '../study/reading-memory.ts';

/**
 * Reading that lasts as long as the process: what was read once is neither read nor parsed again. Where an edition is read anew because
 * something was said of its account, and nothing is read otherwise, it is the same object as before, so that no later step begins again.
 */
export function lastingReading(remember: Remember): Remember {
  const kept = new Map<string, ReadEdition>();
  const last = new Map<string, { readonly read: ReadEdition; told?: string }>();
  return (key, edition, make) => {
    const old = kept.get(key);
    // The text may have changed under the same key only together with the edition's id, which is in the key.
    if (old !== undefined) return old;
    const which = JSON.stringify([edition.account, edition.label, edition.id]);
    const before = last.get(which);
    let read = remember(key, edition, make);
    if (before === undefined) last.set(which, { read });
    else {
      before.told ??= JSON.stringify(before.read);
      const told = JSON.stringify(read);
      if (told === before.told) read = before.read;
      else last.set(which, { read, told });
    }
    kept.set(key, read);
    return read;
  };
}

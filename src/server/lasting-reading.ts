import type { Remember } from '../study/reading-memory.ts';

/** Reading that lasts as long as the process: what was read once is neither read nor parsed again. */
export function lastingReading(remember: Remember): Remember {
  const kept = new Map<string, ReturnType<Remember>>();
  return (key, edition, make) => {
    const old = kept.get(key);
    // The text may have changed under the same key only together with the edition's id, which is in the key.
    if (old !== undefined) return old;
    const read = remember(key, edition, make);
    kept.set(key, read);
    return read;
  };
}

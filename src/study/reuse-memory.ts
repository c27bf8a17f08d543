import type { Reuse } from '../core/model/reuse.ts';
import type { Cache } from './cache.ts';
import { hashOf } from './fingerprint.ts';
import { bytesOf, recalled } from './recalled.ts';

/** Gives the reused passages of a study: remembered under the hash of the texts and of the code, else found now. */
export const reuseMemory =
  (cache: Cache, version: string) =>
  (key: () => string, make: () => Reuse): Reuse => {
    const id = hashOf(version, key());
    const old = recalled(cache.get('reuse', id), (reuse: Reuse) => {
      if (!Array.isArray(reuse.passages)) throw new Error('no passages');
      return reuse;
    });
    if (old !== undefined) return old;
    const reuse = make();
    cache.put('reuse', id, () => bytesOf(JSON.stringify(reuse)));
    return reuse;
  };

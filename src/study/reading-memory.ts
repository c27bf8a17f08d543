import type { Edition } from '../core/model/account.ts';
import type { ReadEdition } from '../core/model/passage.ts';
import type { Cache } from './cache.ts';
import { hashOf } from './fingerprint.ts';
import { type PackedRead, packRead, unpackRead } from './pack.ts';
import { bytesOf, recalled } from './recalled.ts';

/** Gives what was read of an edition: remembered under the hash of all it depends on, else made now. */
export type Remember = (key: string, edition: Edition, make: () => ReadEdition) => ReadEdition;

/** A memory of reading in a cache. `version` is that of the reading step; `anew` is told of every edition that had to be read. */
export function readingMemory(cache: Cache, version: string, anew: (edition: Edition) => void): Remember {
  return (key, edition, make) => {
    const id = hashOf(version, key);
    const old = recalled(cache.get('read', id), (packed: PackedRead) => unpackRead(packed, edition));
    if (old !== undefined) return old;
    const read = make();
    anew(edition);
    cache.put('read', id, () => bytesOf(JSON.stringify(packRead(read))));
    return read;
  };
}

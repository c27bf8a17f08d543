import type { Edition } from '../core/model/account.ts';
import type { ReadEdition } from '../core/model/passage.ts';
import type { Cache } from './cache.ts';
import { hashOf } from './fingerprint.ts';
import { type PackedRead, packRead, unpackRead } from './pack.ts';
import { passingJson } from './passing-json.ts';
import { recalled } from './recalled.ts';

/** Gives what was read of an edition: remembered under the hash of all it depends on, else made now. */
export type Remember = (key: string, edition: Edition, make: () => ReadEdition) => ReadEdition;

/** What was read, remembered in a cache, and for a while here when it was read before the build asked for it. */
export interface ReadingMemory {
  readonly remember: Remember;
  /** Whether what is read under a key is remembered. */
  knows(key: string): boolean;
  /** Takes what another thread read, packed; it is given once. */
  keep(key: string, bytes: Uint8Array): void;
  /** Takes what was read here; it is given once. */
  hold(key: string, read: ReadEdition): void;
}

/** A memory of reading in a cache. `version` is that of the reading step; `anew` is told of every edition that had to be read. */
export function readingMemory(
  cache: Cache,
  version: string,
  anew: (edition: Edition) => void,
): ReadingMemory {
  const packed = new Map<string, Uint8Array>();
  const held = new Map<string, ReadEdition>();
  const idOf = (key: string): string => hashOf(version, key);
  const unpacked = (bytes: Uint8Array | undefined, edition: Edition): ReadEdition | undefined =>
    recalled(bytes, (read: PackedRead) => unpackRead(read, edition));
  const taken = <V>(from: Map<string, V>, id: string): V | undefined => {
    const value = from.get(id);
    from.delete(id);
    return value;
  };
  return {
    remember: (key, edition, make) => {
      const id = idOf(key);
      const bytes = taken(packed, id);
      const ahead = unpacked(bytes, edition);
      if (bytes !== undefined && ahead !== undefined) {
        anew(edition);
        cache.put('read', id, () => bytes);
        return ahead;
      }
      const own = taken(held, id);
      const old = own === undefined ? unpacked(cache.get('read', id), edition) : undefined;
      if (old !== undefined) return old;
      const read = own ?? make();
      anew(edition);
      cache.put('read', id, () => passingJson(packRead(read), 2));
      return read;
    },
    knows: (key) => cache.has('read', idOf(key)),
    keep: (key, bytes) => void packed.set(idOf(key), bytes),
    hold: (key, read) => void held.set(idOf(key), read),
  };
}

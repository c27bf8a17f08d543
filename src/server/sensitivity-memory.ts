import type { Sensitivity } from '../core/model/sensitivity.ts';
import type { Cache } from '../study/cache.ts';
import { hashOf } from '../study/fingerprint.ts';
import { bytesOf, recalled } from '../study/recalled.ts';

/** Points and their states that are remembered under one ground; a study has some hundred points. */
const MOST = 10_000;
/** Grounds that are remembered: those of what was decided on who follows whom, and taken back, a few times over. */
const GROUNDS = 4;

/** What would change each point, remembered. */
export interface SensitivityMemory {
  remember(ground: string, key: string, make: () => Sensitivity): Sensitivity;
  /** Keeps what is remembered for the next opening of the study. */
  keep(): void;
}

/**
 * What would change each point, remembered under its ground: a decision on one point leaves the others as they are, and one that is taken
 * back brings back what was known before, also where it had changed the ground of all points, as one on who follows whom does. `cache`
 * keeps what was known last from one opening of a study to the next, under the version of the program.
 */
export function sensitivityMemory(cache?: Cache, version = ''): SensitivityMemory {
  let of: string | undefined;
  let fresh = false;
  /** By ground, the one that was asked for last at the end. */
  const grounds = new Map<string, Map<string, Sensitivity>>();
  const place = (ground: string): string => hashOf(version, ground);
  const fromCache = (ground: string): Map<string, Sensitivity> =>
    recalled(cache?.get('sensitivity', place(ground)), (all: [string, Sensitivity][]) => new Map(all)) ??
    new Map();
  const under = (ground: string): Map<string, Sensitivity> => {
    const met = grounds.get(ground);
    if (met !== undefined && met.size >= MOST) met.clear();
    if (met !== undefined && ground === of) return met;
    const kept = met ?? fromCache(ground);
    grounds.delete(ground);
    grounds.set(ground, kept);
    for (const old of grounds.keys()) if (grounds.size > GROUNDS) grounds.delete(old);
    of = ground;
    return kept;
  };
  return {
    remember: (ground, key, make) => {
      const kept = under(ground);
      const id = hashOf(key);
      const old = kept.get(id);
      if (old !== undefined) return old;
      fresh = true;
      const made = make();
      kept.set(id, made);
      return made;
    },
    keep: () => {
      if (of === undefined || !fresh) return;
      const ground = of;
      cache?.put('sensitivity', place(ground), () =>
        bytesOf(JSON.stringify([...(grounds.get(ground) ?? [])])),
      );
    },
  };
}

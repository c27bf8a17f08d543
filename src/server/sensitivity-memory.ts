import type { Sensitivity } from '../core/model/sensitivity.ts';
import type { Cache } from '../study/cache.ts';
import { hashOf } from '../study/fingerprint.ts';
import { bytesOf, recalled } from '../study/recalled.ts';

/** Points and their states that are remembered; a study has some hundred points. */
const MOST = 10_000;

/** What would change each point, remembered. */
export interface SensitivityMemory {
  remember(ground: string, key: string, make: () => Sensitivity): Sensitivity;
  /** Keeps what is remembered for the next opening of the study. */
  keep(): void;
}

/**
 * What would change each point, remembered as long as the ground stays: a decision on one point leaves the others as they are, and one
 * that is taken back brings back what was known before. `cache` keeps it from
 * one opening of a study to the next, under the version of the program.
 */
export function sensitivityMemory(cache?: Cache, version = ''): SensitivityMemory {
  let of: string | undefined;
  let fresh = false;
  const kept = new Map<string, Sensitivity>();
  const place = (ground: string): string => hashOf(version, ground);
  return {
    remember: (ground, key, make) => {
      if (ground !== of || kept.size >= MOST) {
        kept.clear();
        // Nothing is looked for twice: what is kept is of an earlier opening.
        const old =
          ground === of
            ? undefined
            : recalled(
                cache?.get('sensitivity', place(ground)),
                (all: [string, Sensitivity][]) => new Map(all),
              );
        for (const [known, sensitivity] of old ?? []) kept.set(known, sensitivity);
      }
      of = ground;
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
      cache?.put('sensitivity', place(ground), () => bytesOf(JSON.stringify([...kept])));
    },
  };
}

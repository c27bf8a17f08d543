import type { Sensitivity } from '../core/model/sensitivity.ts';

/**
 * What would change each point, remembered as long as the process lives: a decision on one point leaves the others as they are. Only
 * the last ground is kept, and of it only what the last build asked for or made.
 */
export function sensitivityMemory(): {
  readonly remember: (ground: string, key: string, make: () => Sensitivity) => Sensitivity;
  /** Called when a build is done: what it did not ask for goes. */
  readonly settle: () => void;
} {
  let of = '';
  let kept = new Map<string, Sensitivity>();
  let asked = new Map<string, Sensitivity>();
  return {
    remember: (ground, key, make) => {
      if (ground !== of) {
        of = ground;
        kept = new Map();
        asked = new Map();
      }
      const found = kept.get(key) ?? make();
      asked.set(key, found);
      return found;
    },
    settle: () => {
      kept = asked;
      asked = new Map();
    },
  };
}

import type { Sensitivity } from '../core/model/sensitivity.ts';

/** Points and their states that are remembered; a study has some hundred points. */
const MOST = 10_000;

/**
 * What would change each point, remembered as long as the process lives and as the ground stays: a decision on one point leaves the
 * others as they are, and one that is taken back brings back what was known before.
 */
export function sensitivityMemory(): (ground: string, key: string, make: () => Sensitivity) => Sensitivity {
  let of = '';
  const kept = new Map<string, Sensitivity>();
  return (ground, key, make) => {
    if (ground !== of || kept.size >= MOST) kept.clear();
    of = ground;
    const found = kept.get(key) ?? make();
    kept.set(key, found);
    return found;
  };
}

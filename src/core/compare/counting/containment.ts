import type { ElementaryEvent } from './tradition.ts';

/** How two sets of events lie to each other. */
export type Containment = 'equal' | 'holds' | 'inside' | 'overlap' | 'apart';

/** `holds`: the first contains the second; `inside`: the second contains the first. */
export function containment(
  one: ReadonlySet<ElementaryEvent | string>,
  two: ReadonlySet<ElementaryEvent | string>,
): Containment {
  const shared = [...one].filter((event) => two.has(event)).length;
  if (shared === one.size && shared === two.size) return 'equal';
  if (shared === two.size) return 'holds';
  if (shared === one.size) return 'inside';
  return shared === 0 ? 'apart' : 'overlap';
}

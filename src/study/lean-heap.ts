import { setFlagsFromString } from 'node:v8';

/** How much the heap may grow, in parts of a hundred of what was alive at the last full collection, before the next one. */
const GROWTH = 50;

/**
 * Lets the heap of this process hold less that is dead. A build makes much that lives for one step; by itself V8 lets that
 * stand until the heap is several times what is alive, and the process takes half as much memory again for no time won.
 */
export function keepHeapLean(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}

import type { Run } from './terminal-lines.ts';

/** One line of an explanation: its depth, and what it says. */
export type Said = readonly [depth: number, ...runs: Run[]];

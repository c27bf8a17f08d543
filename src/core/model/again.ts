/**
 * Gives what a step made last time when all it starts from is the same objects as then, else makes it anew. For a study that stays open:
 * a decision changes what it concerns, and everything else stands. `step` names the step and, where there are many, the point.
 */
export type Again = <T>(step: string, from: readonly unknown[], make: () => T) => T;

/** Makes everything anew. */
export const anew: Again = (_step, _from, make) => make();

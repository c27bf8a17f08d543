/**
 * What stands at a place of a list; undefined before its first place and behind its last. `list[-1]` would ask the engine for a property
 * of that name: it makes a string of the number, goes up the prototypes, and is slow at that line ever after.
 */
export const memberAt = <T>(list: readonly T[], at: number): T | undefined => (at < 0 ? undefined : list[at]);

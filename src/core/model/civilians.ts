/** Narrower kinds of people who do not fight, as figures bear them. */
const CIVILIANS: ReadonlySet<string> = new Set(['civilian', 'women', 'children', 'refugee']);

/** Whether people of a narrower kind are no fighters. */
export const isCivilian = (subset: string | undefined): boolean =>
  subset !== undefined && CIVILIANS.has(subset);

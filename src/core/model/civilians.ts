/** Narrower kinds of people who do not fight, as figures bear them. */
const CIVILIANS: ReadonlySet<string> = new Set(['civilian', 'women', 'children', 'refugee']);

/** Whether people of a narrower kind are no fighters. */
export const isCivilian = (subset: string | undefined): boolean =>
  subset !== undefined && CIVILIANS.has(subset);

/** Narrower kinds of people who are told of by what they do where others fight, also where they die beside fighters. */
const AT_WORK: ReadonlySet<string> = new Set(['passenger', 'medic', 'firefighter', 'journalist']);

/** Whether a figure of such people shows that its event is told of as one of people, and not of men alone. */
export const isNoSoldier = (subset: string | undefined): boolean =>
  isCivilian(subset) || (subset !== undefined && AT_WORK.has(subset));

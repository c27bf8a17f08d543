/**
 * Differences and witnesses looked at for one point of a study with few, a second or two of work; beyond this it is said that not all
 * changes were tried. Among n accounts that all differ there are n² changes to n² differences, and n⁴ pairs of changes.
 */
const MOST = 2 ** 20;
/** Looks at all points together, if all of them asked for all they may: one in twenty does. */
const TOGETHER = 2 ** 27;

/**
 * Differences and witnesses that may be looked at for each of so many points. A power of two, so that a point more or less leaves what is
 * known of the others as it is.
 */
export const looksAPoint = (points: number): number =>
  Math.min(MOST, 2 ** Math.floor(Math.log2(TOGETHER / Math.max(points, 1))));

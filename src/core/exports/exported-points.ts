import type { Build } from '../model/build.ts';
import type { Point } from '../model/point.ts';

/**
 * Points that an export holds, as ranked: what the editor hid is left out, but never a point with an established
 * reading, also where one account alone tells it.
 */
export const exportedPoints = ({ points, alone }: Pick<Build, 'points' | 'alone'>): Point[] => [
  ...points.filter(({ hidden, established }) => !hidden || established !== undefined),
  ...alone.filter(({ established }) => established !== undefined),
];

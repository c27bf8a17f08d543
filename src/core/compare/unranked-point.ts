import type { Point } from '../model/point.ts';

/** A point before the separate lines are counted and the points are ranked. */
export type UnrankedPoint = Omit<Point, 'rank' | 'lines'>;

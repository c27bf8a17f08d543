import type { Witness } from '../model/point.ts';

/** How a mark is filled. Solid: separate line; half: adopts; hollow: follows; ring: origin unknown. */
export type Fill = Witness['dependence'];

/** One mark: for whom, and how it stands. */
export interface Mark {
  /** Place in the legend. */
  readonly side: number;
  readonly fill: Fill;
}

/** One reading on a strip. Values are numbers, day numbers, or minutes after midnight, as the strip's scale says. */
export interface StripItem {
  /** Id of the reading. */
  readonly reading: string;
  readonly label: string;
  /** `undefined` = open at this end, drawn as an arrow. */
  readonly lo: number | undefined;
  readonly hi: number | undefined;
  /** `point`: one value; `range`: the whole stretch; `within`: one moment somewhere in it; `bound`: an arrow from one end. */
  readonly extent: 'point' | 'range' | 'within' | 'bound';
  /** Hedged or approximate. */
  readonly soft: boolean;
  readonly marks: readonly Mark[];
  /** Sigla of all who give it, for the list that stands for the picture. */
  readonly witnesses: readonly string[];
}

/** Comparable readings on one scale. */
export interface Strip {
  /** What sets it apart from the point's question; empty for the main strip. */
  readonly title: string;
  /** `rows`: no scale, a row for each category. */
  readonly scale: 'linear' | 'log' | 'days' | 'minutes' | 'rows';
  /** Ends of the scale; both 0 for rows. */
  readonly domain: readonly [number, number];
  /** Said beside the picture: `logarithmic scale`, the year. */
  readonly note: string;
  readonly items: readonly StripItem[];
}

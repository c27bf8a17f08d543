import type { NameEntry } from '../model/account.ts';
import type { Cast } from './cast.ts';
import { type EarthLines, type MapBox, within } from './coast.ts';
import type { NameView } from './names.ts';

/** A place with coordinates, and who names it. */
export interface MapPlace {
  /** Key of the name. */
  readonly key: string;
  readonly label: string;
  readonly kind: string;
  /** Degrees. */
  readonly north: number;
  readonly east: number;
  /** How often the accounts name it, and the sigla of those that do. */
  readonly count: number;
  readonly sigla: readonly string[];
}

/** A line of the study: a river, a border as it then was, a front. Degrees, north then east. */
export interface MapLine {
  readonly key: string;
  readonly label: string;
  readonly points: readonly (readonly [north: number, east: number])[];
}

/** Places of the study on the earth, with the coast, rivers and lakes around them. Nothing else is drawn that the study does not say. */
export interface MapView extends EarthLines {
  readonly places: readonly MapPlace[];
  readonly lines: readonly MapLine[];
  /** Where the reader begins: around most of the places. */
  readonly box: MapBox;
}

/** Degrees of coasts and waters kept north and south of where the reader begins, so that one may look at it from farther. */
const AROUND = 8;
/** Width of the widest picture to its height: so much more is kept east and west. */
const WIDEST = 1.5;

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** A box around most of the places: those far from the others are found by looking from farther. */
function boxOf(places: readonly Pick<MapPlace, 'north' | 'east'>[]): MapBox {
  if (places.length === 0) return { west: -180, south: -60, east: 180, north: 80 };
  const [north, east] = [middle(places.map((one) => one.north)), middle(places.map((one) => one.east))];
  const squeeze = Math.max(0.2, Math.cos((north * Math.PI) / 180));
  const far = ({ north: n, east: e }: Pick<MapPlace, 'north' | 'east'>): number =>
    Math.hypot(n - north, (e - east) * squeeze);
  const usual = Math.max(0.02, middle(places.map(far)));
  const near = places.filter((one) => far(one) <= usual * 5);
  const [souths, wests] = [near.map((one) => one.north), near.map((one) => one.east)];
  const margin = Math.max(0.02, (Math.max(...souths) - Math.min(...souths)) * 0.2);
  const wide = Math.max(0.03, (Math.max(...wests) - Math.min(...wests)) * 0.2);
  return {
    west: Math.min(...wests) - wide,
    east: Math.max(...wests) + wide,
    south: Math.min(...souths) - margin,
    north: Math.max(...souths) + margin,
  };
}

/** The map of a study. `earth`: all coasts, rivers and lakes that are known; without it none are drawn. */
export function mapOf(cast: Cast, names: readonly NameView[], earth: EarthLines | undefined): MapView {
  const entries = new Map(cast.study.names.map((entry): [string, NameEntry] => [entry.key, entry]));
  const places = names.flatMap((name): MapPlace[] => {
    if (name.coordinates === undefined) return [];
    const forms = name.languages.flatMap((one) => one.forms);
    return [
      {
        key: name.key,
        label: name.label,
        kind: name.kind,
        north: name.coordinates[0],
        east: name.coordinates[1],
        count: forms.reduce((all, { count }) => all + count, 0),
        sigla: [...new Set(forms.flatMap(({ sigla }) => sigla))].sort(),
      },
    ];
  });
  const lines = names.flatMap(({ key, label }): MapLine[] => {
    const points = entries.get(key)?.line;
    return points === undefined ? [] : [{ key, label, points }];
  });
  const box = boxOf([
    ...places,
    ...lines.flatMap(({ points }) => points.map(([north, east]) => ({ north, east }))),
  ]);
  // A degree of longitude is narrower the farther north.
  const narrow = Math.max(0.3, Math.cos((((box.north + box.south) / 2) * Math.PI) / 180));
  const aside = (AROUND * WIDEST) / narrow;
  const around: MapBox = {
    west: box.west - aside,
    east: box.east + aside,
    south: box.south - AROUND,
    north: box.north + AROUND,
  };
  const empty = places.length === 0 && lines.length === 0;
  const near = (of: keyof EarthLines): MapView['coast'] =>
    empty || earth === undefined ? [] : within(earth[of], around);
  return {
    places: places.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1)),
    lines,
    box,
    coast: near('coast'),
    rivers: near('rivers'),
    lakes: near('lakes'),
  };
}

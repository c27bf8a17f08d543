import type { CoastLine, MapBox } from './coast.ts';
import { labelWidth } from './label-width.ts';
import type { MapPlace } from './map.ts';

/** A place in pixels, with its label where that has room. */
export interface PlacedPlace {
  readonly at: number;
  readonly x: number;
  readonly y: number;
  /** Where it begins, ends or has its middle, as `anchor` says: the side that is next to the mark. */
  readonly label?: {
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'middle' | 'end';
  };
}

/** How degrees become pixels. */
export interface Projection {
  readonly height: number;
  readonly x: (east: number) => number;
  readonly y: (north: number) => number;
  /** Pixels of a kilometre. */
  readonly perKilometre: number;
}

const KILOMETRES = 111.2;
const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Equirectangular about the middle of a box: true to scale there, good enough for a region. The height follows from the width. */
export function projection({ west, south, east, north }: MapBox, width: number): Projection {
  const squeeze = Math.max(0.05, Math.cos((((south + north) / 2) * Math.PI) / 180));
  const scale = width / ((east - west) * squeeze);
  return {
    height: Math.round((north - south) * scale),
    x: (degrees) => rounded((degrees - west) * squeeze * scale),
    y: (degrees) => rounded((north - degrees) * scale),
    perKilometre: scale / KILOMETRES,
  };
}

/** A box with the proportions of a picture, about the same middle, that holds all of another. */
export function fitting({ west, south, east, north }: MapBox, ratio: number): MapBox {
  const squeeze = Math.max(0.05, Math.cos((((south + north) / 2) * Math.PI) / 180));
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  const wide = Math.max(east - west, ((north - south) * ratio) / squeeze);
  const high = Math.max(north - south, ((east - west) * squeeze) / ratio);
  return { west: x - wide / 2, east: x + wide / 2, south: y - high / 2, north: y + high / 2 };
}

/** Nearer by a half or farther, about the middle; or moved by parts of the box. */
export function movedBox(box: MapBox, by: number, right = 0, up = 0): MapBox {
  const [wide, high] = [box.east - box.west, box.north - box.south];
  const [x, y] = [(box.west + box.east) / 2 + right * wide, (box.south + box.north) / 2 + up * high];
  return {
    west: x - (wide * by) / 2,
    east: x + (wide * by) / 2,
    south: y - (high * by) / 2,
    north: y + (high * by) / 2,
  };
}

/** A line as an SVG path. */
export function pathOf(line: CoastLine, { x, y }: Projection): string {
  let path = '';
  for (let at = 0; at + 1 < line.length; at += 2)
    path += `${at === 0 ? 'M' : 'L'}${x(line[at] as number)} ${y(line[at + 1] as number)}`;
  return path;
}

const SIZE = 12;
const GAP = 8;

/** Room that a label leaves between itself and the mark of another place, where there is any, so that it is not taken for its name. */
const APART = 12;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const meet = (a: Box, b: Box, apart = 0): boolean =>
  a.left - apart < b.right &&
  b.left < a.right + apart &&
  a.top - apart < b.bottom &&
  b.top < a.bottom + apart;

/** Places in the picture, labels beside them where no other label or mark stands: right, left, above, below; the most named first. */
export function placeLabels(
  places: readonly MapPlace[],
  { x, y, height }: Projection,
  width: number,
): PlacedPlace[] {
  const shown = places.flatMap(({ north, east }, at) => {
    const [px, py] = [x(east), y(north)];
    return px < 0 || px > width || py < 0 || py > height ? [] : [{ at, x: px, y: py }];
  });
  const marks = shown.map(
    (one): Box => ({ left: one.x - 5, right: one.x + 5, top: one.y - 5, bottom: one.y + 5 }),
  );
  const labels: Box[] = [];
  return shown.map((one, number) => {
    const long = labelWidth(places[one.at]?.label ?? '', SIZE);
    for (const apart of [APART, 0])
      for (const [anchor, at, base] of [
        ['start', one.x + GAP, one.y + 4],
        ['end', one.x - GAP, one.y + 4],
        ['middle', one.x, one.y - GAP],
        ['middle', one.x, one.y + GAP + SIZE],
      ] as const) {
        const left = at - (anchor === 'start' ? 0 : anchor === 'end' ? long : long / 2);
        const box = { left, right: left + long, top: base - SIZE, bottom: base + 3 };
        if (box.left < 0 || box.right > width || box.top < 0 || box.bottom > height) continue;
        if (labels.some((other) => meet(box, other))) continue;
        if (marks.some((other, which) => which !== number && meet(box, other, apart))) continue;
        labels.push(box);
        return { ...one, label: { x: rounded(at), y: rounded(base), anchor } };
      }
    return one;
  });
}

/** A length for the scale: a round number of kilometres that takes at most so many pixels. */
export function scaleBar(
  perKilometre: number,
  most: number,
): { readonly kilometres: number; readonly width: number } {
  const fits = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].filter(
    (one) => one * perKilometre <= most,
  );
  const kilometres = fits.at(-1) ?? 0.1;
  return { kilometres, width: rounded(kilometres * perKilometre) };
}

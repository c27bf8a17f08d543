import { labelWidth } from './label-width.ts';
import type { Mark, Strip, StripItem } from './strip.ts';
import { EDGE, scaleOf, ticksOf } from './strip-scale.ts';
import { thinned } from './thin-strip.ts';

/** Where one label stands: its anchor, its base line, and the room it takes. */
export interface PlacedLabel {
  /** The value, and for a strip of one reading what sets it apart. */
  readonly words: string;
  readonly x: number;
  /** Which part of the label stands at `x`. */
  readonly anchor: 'start' | 'middle' | 'end';
  readonly y: number;
  readonly width: number;
  /** Rows below the axis, from 0; above 0 a thin line leads to it. -1 = beside its mark. */
  readonly row: number;
  /** `value`: of a reading; `scale`: of the scale itself. */
  readonly kind: 'value' | 'scale';
  /** Where on the axis it belongs. */
  readonly at: number;
}

/** One mark, by its middle. */
export interface PlacedMark extends Mark {
  readonly x: number;
  readonly y: number;
}

/** One reading as drawn. */
export interface PlacedItem {
  readonly reading: string;
  readonly extent: StripItem['extent'];
  readonly soft: boolean;
  /** Ends of the bar; equal for a point. */
  readonly x1: number;
  readonly x2: number;
  /** Height of the bar. */
  readonly y: number;
  /** The bar goes on beyond this end. */
  readonly openLeft: boolean;
  readonly openRight: boolean;
  readonly marks: readonly PlacedMark[];
}

/** A strip in pixels. All of it lies within `width` and `height`. */
export interface StripLayout {
  readonly width: number;
  readonly height: number;
  readonly axis: number;
  readonly items: readonly PlacedItem[];
  readonly labels: readonly PlacedLabel[];
  /** Small strokes on the axis. */
  readonly ticks: readonly number[];
  /** The title stands in the label of the only reading; else it is to be written above. */
  readonly titled: boolean;
  /** Readings that have no label of their own, for there is no room for more: the apparatus lists them. */
  readonly unsaid: number;
}

/** Half the room of a mark. */
export const MARK = 6;
const STEP = 14;
const ARROW = 22;
const LABEL = 12;
const ROW = 16;
/** Rows of labels under an axis: of hundreds of values nobody would read more. */
const ROWS = 16;
const GAP = 6;

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** The lowest free run of `levels` over [from, to], remembering what stands where. */
function stack(
  taken: { from: number; to: number; low: number; high: number }[],
  from: number,
  to: number,
  levels: number,
): number {
  const near = taken.filter((one) => one.from < to && from < one.to).sort((a, b) => a.low - b.low);
  let low = 0;
  for (const one of near) {
    if (one.low >= low + levels) break;
    low = Math.max(low, one.high);
  }
  taken.push({ from, to, low, high: low + levels });
  return low;
}

function rough(
  item: StripItem,
  x: (value: number) => number,
  width: number,
): Omit<PlacedItem, 'y' | 'marks' | 'soft'> {
  const inside = (value: number): number => clamp(x(value), EDGE, width - EDGE);
  const beyond = (value: number | undefined): boolean =>
    value !== undefined && (x(value) < EDGE - 0.5 || x(value) > width - EDGE + 0.5);
  const { reading, extent, lo, hi } = item;
  if (extent === 'bound') {
    const at = inside(lo ?? hi ?? 0);
    if (hi === undefined)
      return {
        reading,
        extent,
        x1: at,
        x2: Math.min(at + ARROW, width - 1),
        openLeft: false,
        openRight: true,
      };
    return { reading, extent, x1: Math.max(at - ARROW, 1), x2: at, openLeft: true, openRight: false };
  }
  return {
    reading,
    extent,
    x1: inside(lo ?? 0),
    x2: inside(hi ?? lo ?? 0),
    openLeft: beyond(lo),
    openRight: beyond(hi),
  };
}

/** A strip of one reading: its label stands beside its mark, so that it takes one line. */
function layoutOne(strip: Strip, item: StripItem, width: number): StripLayout {
  const bar = rough(item, scaleOf(strip, width), width);
  const axis = MARK + 4;
  const room = ((item.marks.length - 1) * STEP) / 2 + MARK;
  const at = item.extent === 'bound' ? (bar.openRight ? bar.x1 : bar.x2) : (bar.x1 + bar.x2) / 2;
  const middle = clamp(at, Math.min(room, width / 2), Math.max(width - room, width / 2));
  const right = Math.max(bar.x2, middle + room) + (item.soft ? 4 : 0) + GAP;
  const left = Math.min(bar.x1, middle - room) - (item.soft ? 4 : 0) - GAP;
  // What sets the strip apart stands in the same line, after the value.
  const full = `${item.label} ${strip.title}`;
  const titled = strip.title !== '' && labelWidth(full, LABEL) <= width;
  const said = titled ? full : item.label;
  const words = labelWidth(said, LABEL);
  // Beside the mark where there is room, else under it.
  const beside = right + words <= width ? 'start' : left - words >= 0 ? 'end' : 'middle';
  const taken = Math.min(words, width);
  const label: PlacedLabel = {
    words: said,
    anchor: beside,
    x: beside === 'start' ? right : beside === 'end' ? left : clamp(middle, taken / 2, width - taken / 2),
    y: beside === 'middle' ? axis + MARK + 2 + LABEL : axis + 4,
    width: taken,
    row: beside === 'middle' ? 0 : -1,
    kind: 'value',
    at: middle,
  };
  const marks = item.marks.map((mark, index) => ({
    ...mark,
    x: middle + (index - (item.marks.length - 1) / 2) * STEP,
    y: axis,
  }));
  const height = beside === 'middle' ? axis + MARK + 4 + ROW : 2 * axis;
  return {
    width,
    height,
    axis,
    items: [{ ...bar, soft: item.soft, y: axis, marks }],
    labels: [label],
    ticks: [],
    titled,
    unsaid: 0,
  };
}

/**
 * Lays a strip out on a given number of pixels. Labels keep their size at any width and never overlap: they go down
 * to the next row instead. Marks never overlap: they go up; of hundreds, those that look alike at one place
 * are one. Rows of categories have no layout.
 */
export function layoutStrip(strip: Strip, width: number): StripLayout {
  const [only] = strip.items;
  if (strip.items.length === 1 && only !== undefined) return layoutOne(strip, only, width);
  const x = scaleOf(strip, width);
  const taken: { from: number; to: number; low: number; high: number }[] = [];
  const drawn = thinned(strip.items, x, STEP);
  const placed = drawn
    .map((item) => ({ item, bar: rough(item, x, width) }))
    // Points first: they stand on the axis, the bars above them.
    .sort(
      (a, b) =>
        Number(a.bar.x2 - a.bar.x1 > 2 * MARK) - Number(b.bar.x2 - b.bar.x1 > 2 * MARK) ||
        a.bar.x1 - b.bar.x1 ||
        a.bar.x2 - b.bar.x2 ||
        (a.item.reading < b.item.reading ? -1 : 1),
    )
    .map(({ item, bar }) => {
      const count = Math.max(1, item.marks.length);
      const flat = bar.x2 - bar.x1 > 2 * MARK && item.extent !== 'bound';
      const half = flat ? ((count - 1) * STEP) / 2 + MARK : MARK;
      const mark = item.extent === 'bound' ? (bar.openRight ? bar.x1 : bar.x2) : (bar.x1 + bar.x2) / 2;
      const middle = clamp(mark, Math.min(half, width / 2), Math.max(width - half, width / 2));
      const halo = item.soft && !flat ? 4 : 0;
      const level = stack(
        taken,
        Math.min(bar.x1, middle - half) - 1 - halo,
        Math.max(bar.x2, middle + half) + 1 + halo,
        flat ? 1 : count,
      );
      return { item, bar, level, flat, middle, count };
    });
  const levels = placed.reduce((top, { level, flat, count }) => Math.max(top, level + (flat ? 1 : count)), 1);
  const axis = levels * STEP + 4;
  const height = (level: number): number => axis - 3 - MARK - level * STEP;
  const items = placed.map(
    ({ item, bar, level, flat, middle }): PlacedItem => ({
      ...bar,
      soft: item.soft,
      y: height(level),
      marks: item.marks.map((mark, at) => ({
        ...mark,
        x: flat ? middle + (at - (item.marks.length - 1) / 2) * STEP : middle,
        y: flat ? height(level) : height(level + at),
      })),
    }),
  );
  const ticks = ticksOf(strip, width);
  const { labels, unsaid } = placeLabels(
    [
      ...placed.map(({ item, middle }) => ({ words: item.label, at: middle, kind: 'value' as const })),
      ...ticks
        .filter(({ words }) => words !== '')
        .map(({ value, words }) => ({ words, at: clamp(x(value), 1, width - 1), kind: 'scale' as const })),
    ],
    axis,
    width,
  );
  const rows = labels.reduce((most, { row }) => Math.max(most, row + 1), 1);
  return {
    width,
    height: axis + 6 + rows * ROW,
    axis,
    items,
    labels,
    ticks: ticks.map(({ value }) => x(value)),
    titled: false,
    unsaid: unsaid + strip.items.length - drawn.length,
  };
}

/** Gives each label the first row in which it has room. A label is dropped where no row has any, one of the scale where the first has none. */
function placeLabels(
  wanted: readonly { readonly words: string; readonly at: number; readonly kind: 'value' | 'scale' }[],
  axis: number,
  width: number,
): { readonly labels: PlacedLabel[]; readonly unsaid: number } {
  const rows: { from: number; to: number }[][] = [];
  const labels: PlacedLabel[] = [];
  let unsaid = 0;
  // Equal words at one place are said once.
  const said = new Set<string>();
  const sorted = [...wanted].sort((a, b) =>
    a.kind === b.kind ? a.at - b.at || (a.words < b.words ? -1 : 1) : a.kind === 'value' ? -1 : 1,
  );
  for (const { words, at, kind } of sorted) {
    const key = `${words}@${Math.round(at)}`;
    if (said.has(key)) continue;
    const room = Math.min(labelWidth(words, LABEL), width);
    const x = clamp(at, room / 2, width - room / 2);
    const [from, to] = [x - room / 2 - GAP / 2, x + room / 2 + GAP / 2];
    let row = rows.findIndex((row) => row.every((one) => one.to <= from || to <= one.from));
    if (kind === 'scale' && row !== 0 && rows.length > 0) continue;
    if (row < 0 && rows.length === ROWS) {
      said.add(key);
      unsaid++;
      continue;
    }
    if (row < 0) row = rows.push([]) - 1;
    rows[row]?.push({ from, to });
    said.add(key);
    labels.push({ words, x, anchor: 'middle', y: axis + 4 + LABEL + row * ROW, width: room, row, kind, at });
  }
  return { labels, unsaid };
}

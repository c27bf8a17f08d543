import { lineOf, rowsOf, sizeOf, UNSPACED } from './lines.ts';
import type { Line, Piece } from './page.ts';

/** An empty upright strip between two columns, and from where to where it reaches. */
interface Gutter {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A part of a page that is read on its own. */
interface Region {
  readonly pieces: readonly Piece[];
  /** Short runs that stand one under another: cells of a table. */
  readonly table: boolean;
}

/** Sizes of the letter: how wide a gutter is at least. */
const NARROWEST = 0.7;
/** Lines beside a gutter on either side. */
const FEWEST = 3;
/** Regions inside one another; a page has few. */
const DEEPEST = 8;

/** Empty strips of a region, found by going down its rows and keeping what stays empty. */
function emptyStrips(rows: readonly (readonly Piece[])[], size: number): Gutter[] {
  const found: Gutter[] = [];
  let open: { left: number; right: number; top: number; bottom: number }[] = [];
  const most = Math.max(...rows.flat().map((piece) => piece.x + piece.width));
  for (const row of rows) {
    const top = Math.min(...row.map((piece) => piece.y - piece.size));
    const bottom = Math.max(...row.map((piece) => piece.y));
    const gaps: (readonly [number, number])[] = [];
    let end = Number.NEGATIVE_INFINITY;
    for (const { x, width } of row) {
      if (x - end > size * NARROWEST) gaps.push([end, x]);
      end = Math.max(end, x + width);
    }
    if (most - end > size * NARROWEST) gaps.push([end, Number.POSITIVE_INFINITY]);
    const next: typeof open = [];
    const taken = new Set<string>();
    const keep = (left: number, right: number, from: number): void => {
      const key = `${left} ${right}`;
      if (right - left < size * NARROWEST || taken.has(key)) return;
      taken.add(key);
      next.push({ left, right, top: from, bottom });
    };
    for (const strip of open) {
      let goesOn = false;
      for (const [left, right] of gaps) {
        const [l, r] = [Math.max(left, strip.left), Math.min(right, strip.right)];
        if (r - l >= size * NARROWEST) {
          goesOn = true;
          keep(l, r, strip.top);
        }
      }
      if (!goesOn) found.push(strip);
    }
    for (const [left, right] of gaps) keep(left, right, top);
    // A page of scattered signs has no columns; looking on would cost more than it gives.
    open = next.length > 200 ? [] : next;
  }
  return [...found, ...open].filter(({ left, right }) => Number.isFinite(left) && Number.isFinite(right));
}

/** Whether the lines of one side are those of running text: long, and about as wide as the column. */
function isProse(rows: readonly (readonly Piece[])[], size: number): boolean {
  const ends = rows.map(
    (row) => [row[0]?.x ?? 0, Math.max(...row.map((piece) => piece.x + piece.width))] as const,
  );
  const left = Math.min(...ends.map(([start]) => start));
  const right = Math.max(...ends.map(([, end]) => end));
  const full = ends.reduce((sum, [start, end]) => sum + (end - start), 0) / ends.length / (right - left || 1);
  const letters =
    rows.reduce((sum, row) => sum + row.reduce((all, { words }) => all + words.length, 0), 0) / rows.length;
  const wide = rows.some((row) => row.some(({ words }) => UNSPACED.test(words)));
  return right - left >= size * 6 && full >= 0.5 && letters >= (wide ? 6 : 12);
}

/** Labels that hang beside the text they number: of notes, of items of a list. */
const areLabels = (rows: readonly (readonly Piece[])[]): boolean =>
  rows.every((row) => row.reduce((sum, { words }) => sum + words.trim().length, 0) <= 4) &&
  rows.some((row) => /^[\d(*†‡§•–—]/.test(row[0]?.words ?? ''));

/** How often the painting of a page goes over from one side of a gutter to the other. */
function crossings(pieces: readonly Piece[], gutter: Gutter): number {
  let count = 0;
  let side: boolean | undefined;
  for (const { x } of [...pieces].sort((a, b) => a.at - b.at)) {
    const now = x >= gutter.right - 0.5;
    if (side !== undefined && now !== side) count++;
    side = now;
  }
  return count;
}

/** The tallest gutter with text on both sides, and whether its sides are columns of running text. */
function bestGutter(
  rows: readonly (readonly Piece[])[],
  size: number,
): { gutter: Gutter; prose: boolean } | undefined {
  let best: { gutter: Gutter; prose: boolean } | undefined;
  let height = 0;
  for (const strip of emptyStrips(rows, size)) {
    const inside = rows.filter((row) => row.some(({ y }) => y >= strip.top && y <= strip.bottom));
    const left = inside.map((row) => row.filter(({ x }) => x < strip.left)).filter((row) => row.length > 0);
    const right = inside
      .map((row) => row.filter(({ x }) => x >= strip.right - 0.5))
      .filter((row) => row.length > 0);
    if (left.length < FEWEST || right.length < FEWEST || areLabels(left)) continue;
    const tall = strip.bottom - strip.top + (strip.right - strip.left) * 0.01;
    const turns = crossings(inside.flat(), strip);
    const fewer = Math.min(left.length, right.length);
    // A table is painted row by row, and its rows are fewer than its lines; columns are painted one after the other.
    const rowwise = turns > 3 && turns < fewer * 1.2;
    const prose = !rowwise && isProse(left, size) && isProse(right, size);
    if ((best?.prose && !prose) || (tall <= height && (best?.prose === true || !prose))) continue;
    [best, height] = [{ gutter: strip, prose }, tall];
  }
  return best;
}

/** Cuts a region at its columns until none has any, in the order of reading. */
function regions(pieces: readonly Piece[], depth = 0): Region[] {
  if (pieces.length === 0) return [];
  const rows = rowsOf(pieces);
  const size = sizeOf(pieces);
  const best = depth < DEEPEST && rows.length >= FEWEST ? bestGutter(rows, size) : undefined;
  if (best === undefined) return [{ pieces, table: false }];
  const { gutter, prose } = best;
  const middle = (piece: Piece): boolean =>
    piece.y - piece.size * 0.5 >= gutter.top && piece.y <= gutter.bottom + 0.1;
  const above = pieces.filter((piece) => !middle(piece) && piece.y < gutter.bottom);
  const below = pieces.filter((piece) => !middle(piece) && piece.y >= gutter.bottom);
  const inside = pieces.filter(middle);
  const right = (piece: Piece): boolean => piece.x >= gutter.right - 0.5;
  const between: Region[] = prose
    ? [
        ...regions(
          inside.filter((piece) => !right(piece)),
          depth + 1,
        ),
        ...regions(inside.filter(right), depth + 1),
      ]
    : [{ pieces: inside, table: true }];
  return [...regions(above, depth + 1), ...between, ...regions(below, depth + 1)];
}

/** The cells of a table in the order in which they are painted; a cell of several lines stays together. */
function cellLines(pieces: readonly Piece[], column: number): Line[] {
  const cells: Piece[][] = [];
  let before: Piece | undefined;
  for (const piece of [...pieces].sort((a, b) => a.at - b.at)) {
    const last = cells[cells.length - 1];
    const sameLine =
      before !== undefined &&
      Math.abs(piece.y - before.y) <= 0.45 * Math.max(piece.size, before.size) &&
      piece.x >= before.x &&
      piece.x - before.x - before.width < piece.size * 1.2;
    if (last !== undefined && sameLine) last.push(piece);
    else cells.push([piece]);
    before = piece;
  }
  return cells.map((cell) => lineOf(cell, column, true));
}

/** The lines of a page in the order of reading: columns one after the other, what reaches over them between. */
export function linesOfPage(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  for (const [column, { pieces: inside, table }] of regions(pieces).entries())
    lines.push(
      ...(table ? cellLines(inside, column) : rowsOf(inside).map((row) => lineOf(row, column))).filter(
        ({ words }) => words !== '',
      ),
    );
  return lines;
}

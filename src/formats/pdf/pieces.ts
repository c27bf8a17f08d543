import type { Box, Piece } from './page.ts';
import { plainLetters } from './plain-letters.ts';

/** What pdf.js tells of a run of text. */
export interface RawItem {
  readonly str: string;
  /** Matrix of the text on the page, y upwards. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly vertical: boolean;
}

/** The pieces of a page in its frame of reading, and what stands across that frame. */
export interface Framed {
  readonly pieces: readonly Piece[];
  /** Text turned against the rest, such as a stamp in the margin. */
  readonly across: readonly Piece[];
}

/** How a run stands on the page as it is shown: a corner of its box, and the quarter turn of its baseline. */
interface Placed {
  readonly item: RawItem;
  readonly at: number;
  readonly spaced: boolean;
  readonly size: number;
  /** Start of the baseline, y downwards. */
  readonly x: number;
  readonly y: number;
  /** Quarter turns clockwise: 0 left to right, 1 downwards. */
  readonly turn: 0 | 1 | 2 | 3;
}

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\ufe10-\ufe6f\uff00-\uffef\u{20000}-\u{3ffff}]/u;

/** Multiplies the matrix of a text with that of its page. */
const on = (view: readonly number[], [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: readonly number[]) => {
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = view;
  return [p * a + r * b, q * a + s * b, p * c + r * d, q * c + s * d, p * e + r * f + t, q * e + s * f + u];
};

function place(item: RawItem, at: number, view: readonly number[], spaced: boolean): Placed {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = on(view, item.transform);
  const turn = ((Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4) as Placed['turn'];
  return { item, at, spaced, size: Math.hypot(c, d) || Math.hypot(a, b), x, y, turn };
}

function boxOf({ item, size, x, y, turn }: Placed): Box {
  const [long, rise, fall] = [item.vertical ? item.height : item.width, size * 0.8, size * 0.25];
  if (item.vertical) return [x - size / 2, y, size, long];
  if (turn === 1) return [x - fall, y, rise + fall, long];
  if (turn === 2) return [x - long, y - fall, long, rise + fall];
  if (turn === 3) return [x - rise, y - long, rise + fall, long];
  return [x, y - rise, long, rise + fall];
}

/** Signs of a page that stand one below the other, against those that stand side by side. */
function isVertical(placed: readonly Placed[]): boolean {
  let down = 0;
  let along = 0;
  for (const [at, { item, x, y, size }] of placed.entries()) {
    if (!WIDE.test(item.str)) continue;
    if (item.vertical) {
      down += item.str.length;
      continue;
    }
    if (item.str.length > 1) along += item.str.length;
    const next = placed[at + 1];
    if (next === undefined || item.str.length > 2) continue;
    const [dx, dy] = [next.x - x, next.y - y];
    if (Math.abs(dx) < size * 0.3 && dy > size * 0.7 && dy < size * 2) down++;
    else if (Math.abs(dy) < size * 0.3 && dx > size * 0.7 && dx < size * 2) along++;
  }
  return down > along;
}

/** The turn of most letters. */
function mainTurn(placed: readonly Placed[]): Placed['turn'] {
  const letters = [0, 0, 0, 0];
  for (const { turn, item } of placed) letters[turn] = (letters[turn] ?? 0) + item.str.length;
  return letters.indexOf(Math.max(...letters)) as Placed['turn'];
}

/**
 * Puts the runs of a page into the frame in which it is read. A page set in columns from top to bottom, as Japanese and Chinese books are, is
 * turned so that its columns become lines; a page on which most text stands on its side is turned upright.
 */
export function framed(
  items: readonly RawItem[],
  view: readonly number[],
  width: number,
  height: number,
): Framed {
  const blank = (at: number): boolean => items[at] !== undefined && /^\s+$/.test(items[at].str);
  const placed = items
    .map((item, at) => place(item, at, view, blank(at - 1)))
    .filter(({ item }) => item.str.trim() !== '');
  const vertical = isVertical(placed);
  const main = vertical ? 1 : mainTurn(placed);
  const pieces: Piece[] = [];
  const across: Piece[] = [];
  for (const one of placed) {
    const { item, at, size, x, y, turn, spaced } = one;
    const words = plainLetters(item.str.toWellFormed().replaceAll('\0', ' '));
    const common = { words, size, at, box: boxOf(one), ...(spaced ? { spaced: true as const } : {}) };
    const long = item.vertical ? item.height : item.width;
    if (vertical && turn === 0 && (item.vertical || long <= size * 1.4)) {
      // An upright sign of a vertical line, or a number of two figures set side by side in the place of one.
      const top = item.vertical ? y : y - size * 0.88;
      const middle = item.vertical ? x : x + long / 2;
      pieces.push({
        ...common,
        words: words.trim(),
        x: top,
        y: width - middle + size * 0.35,
        width: item.vertical ? long : size,
      });
    } else if (turn === main) {
      if (turn === 0) pieces.push({ ...common, x, y, width: long });
      else if (turn === 1) pieces.push({ ...common, x: y, y: width - x, width: long });
      else if (turn === 2) pieces.push({ ...common, x: width - x, y: height - y, width: long });
      else pieces.push({ ...common, x: height - y, y: x, width: long });
    } else across.push({ ...common, x, y, width: long });
  }
  return { pieces, across };
}

import type { Box, Call, Line, Piece } from './page.ts';

/** Letters that are written without spaces between words. */
export const UNSPACED = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}]/u;
const LABEL = /^(?:\(?\d{1,3}\)?|[*†‡§¶]{1,3}|\[\d{1,3}\])$/;
/** Sizes of the letter: a gap that parts words. */
const WORD_GAP = 0.16;

/** The box around boxes. */
export function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(([x]) => x));
  const top = Math.min(...boxes.map(([, y]) => y));
  const right = Math.max(...boxes.map(([x, , width]) => x + width));
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height));
  const point = (n: number): number => Math.round(n * 10) / 10;
  return [point(left), point(top), point(right - left), point(bottom - top)];
}

/** Pieces that share a baseline, raised ones with their line; from top to bottom, each from left to right. */
export function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: { y: number; size: number; pieces: Piece[] }[] = [];
  const sorted = [...pieces].sort((a, b) => a.y - b.y || a.x - b.x || a.at - b.at);
  for (const piece of sorted) {
    const row = rows[rows.length - 1];
    if (row !== undefined && piece.y - row.y <= 0.45 * Math.max(piece.size, row.size)) {
      row.pieces.push(piece);
      // The baseline of a row is that of its largest letters: a raised number stands above it.
      if (piece.size > row.size * 1.1) [row.y, row.size] = [piece.y, piece.size];
    } else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  return rows.map((row) => row.pieces.sort((a, b) => a.x - b.x || a.at - b.at));
}

/** Size of most letters of some pieces. */
export function sizeOf(pieces: readonly Piece[]): number {
  const letters = new Map<number, number>();
  for (const { size, words } of pieces) letters.set(size, (letters.get(size) ?? 0) + words.trim().length);
  let best = 0;
  let most = -1;
  for (const [size, count] of letters)
    if (count > most || (count === most && size > best)) [best, most] = [size, count];
  return best;
}

/** Baseline of most letters. */
function baselineOf(pieces: readonly Piece[], size: number): number {
  return pieces.find((piece) => piece.size === size)?.y ?? pieces[0]?.y ?? 0;
}

/** Joins the pieces of one row into a line; raised numbers are told apart from its words. */
export function lineOf(pieces: readonly Piece[], column: number, cell = false): Line {
  const size = sizeOf(pieces);
  const y = baselineOf(pieces, size);
  const calls: Call[] = [];
  let words = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    const folded = piece.words.replace(/\s+/g, ' ');
    const plain = folded.trim();
    const raised = piece.size < size * 0.82 && y - piece.y > size * 0.12;
    if (raised && LABEL.test(plain)) {
      calls.push({ at: words.trimEnd().length, label: plain });
      end = piece.x + piece.width;
      continue;
    }
    const wide = UNSPACED.test(words.at(-1) ?? '') || UNSPACED.test(plain[0] ?? '');
    // In a justified line of Japanese or Chinese signs stand apart without a space between them.
    const apart = piece.x - end > size * (wide ? 0.9 : WORD_GAP) || (piece.spaced === true && !wide);
    if (words !== '' && apart && !words.endsWith(' ') && !folded.startsWith(' ')) words += ' ';
    words += words === '' || words.endsWith(' ') ? folded.trimStart() : folded;
    end = piece.x + piece.width;
  }
  const first = pieces[0];
  const x = first?.x ?? 0;
  const right = Math.max(...pieces.map((piece) => piece.x + piece.width));
  return {
    words: words.trimEnd(),
    calls,
    x,
    y,
    width: right - x,
    size,
    box: around(pieces.map(({ box }) => box)),
    column,
    ...(cell ? { cell: true as const } : {}),
  };
}

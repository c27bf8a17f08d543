import type { Structure } from '../core/model/account.ts';
import type { FormatEdition, SourcePlace } from './format.ts';

/** A cell with its words and its place, for example `B7`. */
export interface Cell {
  readonly words: string;
  readonly cell: string;
}

/** A sheet: its name where it has one, its first row, and the others with the line in which each begins. */
export interface Sheet {
  readonly name?: string;
  readonly head: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly Cell[] }[];
}

/** Letters of a column, from 0. */
export function columnName(at: number): string {
  let name = '';
  for (let rest = at + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** A piece of a row as it is told: words between cells, or a cell. */
type Piece = string | Cell;

/** How a row is told without a sentence for it: every cell behind the head of its column. */
function plainRow(head: readonly string[], cells: readonly Cell[]): Piece[] {
  const pieces: Piece[] = [];
  for (const [at, cell] of cells.entries()) {
    if (cell.words === '') continue;
    const name = head[at] ?? '';
    pieces.push(`${pieces.length === 0 ? '' : '; '}${name === '' ? '' : `${name}: `}`, cell);
  }
  return pieces.length === 0 ? [] : [...pieces, '.'];
}

/** Sentences of a pattern; the mark that ends one stays with it. */
const sentencesOf = (row: string): string[] =>
  row.split(/(?<=[.;。；!?])\s+/u).filter((one) => one.trim() !== '');

/** A row told in the sentences of a pattern; a sentence that asks for an empty cell is left out. */
function toldRow(row: string, head: readonly string[], cells: readonly Cell[]): Piece[] {
  const pieces: Piece[] = [];
  for (const sentence of sentencesOf(row)) {
    const own: Piece[] = [];
    let whole = true;
    for (const [at, part] of sentence.split(/\{([^{}]{1,80})\}/).entries()) {
      if (at % 2 === 0) {
        own.push(part);
        continue;
      }
      const cell = cells[head.findIndex((name) => name.trim().toLowerCase() === part.trim().toLowerCase())];
      if (cell === undefined || cell.words === '') whole = false;
      else own.push(cell);
    }
    if (whole) pieces.push(...(pieces.length === 0 ? [] : [' ']), ...own);
  }
  return pieces;
}

/** Columns a pattern asks for that no sheet has. */
export function unknownColumns(sheets: readonly Sheet[], row: string): string[] {
  const known = new Set(sheets.flatMap(({ head }) => head.map((name) => name.trim().toLowerCase())));
  return [...row.matchAll(/\{([^{}]{1,80})\}/g)]
    .map(([, name = '']) => name)
    .filter((name) => !known.has(name.trim().toLowerCase()));
}

/**
 * The text of a table: a paragraph for each row, told by the pattern `row` (`On {Date} the {Side} lost {Killed} men.`), else cell by cell behind the
 * heads of the columns. Every cell keeps its place.
 */
export function tableText(
  sheets: readonly Sheet[],
  row: string | undefined,
): Pick<FormatEdition, 'text' | 'structure' | 'sourceMap'> {
  const parts: string[] = [];
  let length = 0;
  const structure: Structure[] = [];
  const sourceMap: SourcePlace[] = [];
  const add = (words: string): void => {
    parts.push(words);
    length += words.length;
  };
  for (const { name, head, rows } of sheets) {
    if (name !== undefined && sheets.length > 1) {
      if (length > 0) add('\n\n');
      structure.push({ kind: 'heading', start: length, end: length + name.length, level: 1 });
      add(name);
    }
    for (const { line, cells } of rows) {
      const pieces = row === undefined ? plainRow(head, cells) : toldRow(row, head, cells);
      if (pieces.length === 0) continue;
      if (length > 0) add('\n\n');
      const start = length;
      for (const piece of pieces) {
        if (typeof piece === 'string') add(piece);
        else {
          const from = length;
          add(piece.words);
          const place = name !== undefined && sheets.length > 1 ? `${name}!${piece.cell}` : piece.cell;
          sourceMap.push({ start: from, end: length, line, cell: place });
        }
      }
      structure.push({ kind: 'prose', start, end: length });
    }
  }
  return { text: parts.join(''), structure, sourceMap };
}

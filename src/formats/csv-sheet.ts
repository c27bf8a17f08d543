import { columnName, type Sheet } from './table-text.ts';

/** The sign that parts cells: the one that occurs oftenest in the first line outside quotation marks. */
function separatorOf(text: string): string {
  const first = (/^(?:"(?:[^"]|"")*"|[^"\n])*/.exec(text)?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  let best = ',';
  let most = 0;
  for (const sign of [',', ';', '\t', '|']) {
    const count = first.split(sign).length - 1;
    if (count > most) [best, most] = [sign, count];
  }
  return best;
}

/** Reads values parted by signs (RFC 4180; also semicolons and tabs). `open`: a quotation mark that never closes. Linear. */
export function csvSheet(text: string): { readonly sheet: Sheet; readonly open: boolean } {
  const separator = separatorOf(text);
  const rows: { line: number; words: string[] }[] = [];
  let words: string[] = [];
  let cell = '';
  let line = 1;
  let begun = 1;
  let quoted = false;
  const endRow = (): void => {
    words.push(cell);
    if (words.some((one) => one.trim() !== '')) rows.push({ line: begun, words });
    words = [];
    cell = '';
    begun = line;
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\n') line++;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (sign === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (sign === separator) {
      words.push(cell);
      cell = '';
    } else if (sign === '\n') endRow();
    else cell += sign;
  }
  endRow();
  const [head, ...others] = rows;
  // The first row is row 1 of a spreadsheet, however many lines its cells have.
  return {
    sheet: {
      head: (head?.words ?? []).map((one) => one.trim()),
      rows: others.map(({ line: at, words: own }, row) => ({
        line: at,
        cells: own.map((one, column) => ({
          words: one.replace(/\s+/g, ' ').trim(),
          cell: `${columnName(column)}${row + 2}`,
        })),
      })),
    },
    open: quoted,
  };
}

/** First characters that make a spreadsheet take a cell for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A cell of text: one that a spreadsheet would compute gets an apostrophe before it, so that it stays text. */
export const textCell = (value: string): string => (FORMULA.test(value) ? `'${value}` : value);

/** One field of a CSV line (RFC 4180): quoted where it holds a comma, a quote, a line end, or white space at an end. */
export function csvField(value: string): string {
  return /[",\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** Two forms of one name are spellings of it when they differ in at most this part of their letters. */
const PART = 0.34;

/** Whether two forms are one name in other letters: edit distance (Levenshtein) against the longer form. */
export function near(one: string, two: string): boolean {
  const a = [...one.toLowerCase()];
  const b = [...two.toLowerCase()];
  let row = b.map((_, at) => at + 1);
  a.forEach((letter, at) => {
    let corner = at;
    let left = at + 1;
    row = row.map((above, column) => {
      const cost = Math.min(corner + (letter === b[column] ? 0 : 1), above + 1, left + 1);
      corner = above;
      left = cost;
      return cost;
    });
  });
  return (row[b.length - 1] ?? a.length) <= PART * Math.max(a.length, b.length);
}

/** Shorter words are met at the beginning of too many others. */
const TELLING = 5;

/**
 * Whether a word of one form is the other's with the word for what it is joined on: `Lake Khasan` and `Chassansee`. Asked only of forms
 * that are known to name one thing.
 */
export function joined(one: string, two: string): boolean {
  const opens = (short: string, long: string): boolean =>
    short.length >= TELLING &&
    long.length > short.length &&
    [short.length, short.length + 1].some((length) => near(short, long.slice(0, length)));
  const [a, b] = [one.split(/[\s-]+/), two.split(/[\s-]+/)];
  return a.some((x) => b.some((y) => (a.length === 1 || b.length === 1) && (opens(x, y) || opens(y, x))));
}

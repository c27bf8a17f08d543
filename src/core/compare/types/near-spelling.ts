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

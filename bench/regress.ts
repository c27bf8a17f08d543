/** One observation: which of the questions are true of it, by their places, and whether it turned out right. */
export interface Observed {
  readonly terms: readonly number[];
  readonly right: boolean;
}

/** Rounds of Newton's method; it stands still after six or seven. */
const ROUNDS = 12;

/**
 * Logistic regression on questions that are true or not, with a penalty of half `penalty` on the square of each weight: many observations
 * are needed for a large one. Returns the constant, which bears no penalty, and then the weights. The same numbers for the same observations.
 */
export function regress(observed: readonly Observed[], questions: number, penalty: number): number[] {
  const size = questions + 1;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : -penalty * weight));
    const bend = Array.from({ length: size }, (_, at) => {
      const row = new Array<number>(size).fill(0);
      if (at > 0) row[at] = penalty;
      return row;
    });
    for (const { terms, right } of observed) {
      const places = [0, ...terms.map((term) => term + 1)];
      const sum = places.reduce((all, place) => all + (weights[place] as number), 0);
      const likely = 1 / (1 + Math.exp(-sum));
      const spread = Math.max(likely * (1 - likely), 1e-6);
      for (const one of places) {
        slope[one] = (slope[one] as number) + (right ? 1 : 0) - likely;
        const row = bend[one] as number[];
        for (const other of places) row[other] = (row[other] as number) + spread;
      }
    }
    const step = solve(bend, slope);
    weights = weights.map((weight, at) => weight + (step[at] as number));
  }
  return weights;
}

/** Solves a system of linear equations by elimination, the largest pivot first. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length;
  const rows = matrix.map((row, at) => [...row, right[at] as number]);
  for (let at = 0; at < size; at++) {
    let best = at;
    for (let row = at + 1; row < size; row++)
      if (Math.abs(cell(rows, row, at)) > Math.abs(cell(rows, best, at))) best = row;
    [rows[at], rows[best]] = [rows[best] as number[], rows[at] as number[]];
    for (let row = at + 1; row < size; row++) {
      const factor = cell(rows, row, at) / cell(rows, at, at);
      if (factor === 0) continue;
      const target = rows[row] as number[];
      for (let column = at; column <= size; column++)
        target[column] = (target[column] as number) - factor * cell(rows, at, column);
    }
  }
  const found = new Array<number>(size).fill(0);
  for (let at = size - 1; at >= 0; at--) {
    let rest = cell(rows, at, size);
    for (let column = at + 1; column < size; column++)
      rest -= cell(rows, at, column) * (found[column] as number);
    found[at] = rest / cell(rows, at, at);
  }
  return found;
}

const cell = (rows: readonly (readonly number[])[], row: number, column: number): number =>
  (rows[row] as readonly number[])[column] as number;

/** A run of readings taken from a second model. */
export interface SecondModel {
  readonly model: number;
  /** First and last place of the run. */
  readonly first: number;
  readonly last: number;
  /** Places of the run at which it goes with the second model against the first. */
  readonly readings: number;
}

/** Share of places at which a copy goes with the model it has before it. */
const FAITHFUL = 0.95;
const PER_PLACE = Math.log(FAITHFUL / (1 - FAITHFUL));
/** Logarithm of how much likelier a run must be than the same readings strewn about; pays for the search among runs. */
const LIKELIER = 8;
const LEAST_READINGS = 3;

/**
 * The earlier witness from which one seems to have taken a run of places beside its model. Where the two models part,
 * the witness goes with one or the other; a second model shows as a run that goes with it while the rest goes with the
 * first. Readings strewn about show a lost text between the two, and no second model. Undefined when nothing is likely.
 */
export function secondModel(
  rows: readonly Int32Array[],
  witness: number,
  model: number,
  earlier: readonly number[],
): SecondModel | undefined {
  let best: (SecondModel & { readonly likelier: number }) | undefined;
  for (const other of earlier) {
    if (other === model) continue;
    const found = runWith(rows[witness] as Int32Array, rows[model] as Int32Array, rows[other] as Int32Array);
    if (found !== undefined && found.likelier > (best?.likelier ?? LIKELIER))
      best = { model: other, ...found };
  }
  if (best === undefined) return undefined;
  const { likelier: _, ...second } = best;
  return second;
}

function runWith(own: Int32Array, model: Int32Array, other: Int32Array) {
  let gone = 0;
  let stayed = 0;
  let sum = 0;
  let start = -1;
  let goneInRun = 0;
  let most = 0;
  let run = { first: -1, last: -1, readings: 0 };
  for (let at = 0; at < own.length; at++) {
    const x = own[at] as number;
    const y = model[at] as number;
    const z = other[at] as number;
    if (x < 0 || y < 0 || z < 0 || y === z || (x !== y && x !== z)) continue;
    if (x === z) {
      gone++;
      if (sum <= 0) {
        sum = 0;
        start = at;
        goneInRun = 0;
      }
      sum++;
      goneInRun++;
      if (sum > most) {
        most = sum;
        run = { first: start, last: at, readings: goneInRun };
      }
    } else {
      stayed++;
      sum--;
    }
  }
  if (run.readings < LEAST_READINGS || stayed === 0) return undefined;
  const all = gone + stayed;
  const share = gone / all;
  const strewn = gone * Math.log(share) + stayed * Math.log(1 - share);
  const outside = gone * Math.log(1 - FAITHFUL) + stayed * Math.log(FAITHFUL);
  return { ...run, likelier: outside + most * PER_PLACE - strewn };
}

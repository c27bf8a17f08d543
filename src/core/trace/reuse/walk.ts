import type { Tokens } from './tokens.ts';
import { DIFFERENT, SIXTEENTHS, sixteenths, type Weights } from './weights.ts';

/** Steps of a walk, words looked ahead where two words differ, and places without any before it gives up. */
const STEPS = 64;
const AHEAD = 4;
const MISSES = 3;
/** A walk that lost so much since it was at its best gives up. */
const DROP = 24 * SIXTEENTHS;

/**
 * Sixteenths of a bit that a quick walk one way from two places finds, at the most it ever had: words the same, going
 * over a few that differ. A bound that is quickly had. `step` is 1 or -1; the ends are not walked on.
 */
function oneWay(
  tokens: Tokens,
  weights: Weights,
  a: number,
  b: number,
  step: number,
  endA: number,
  endB: number,
): number {
  const { hash } = tokens;
  const { known } = weights;
  let i = a;
  let j = b;
  let sum = 0;
  let best = 0;
  let missed = 0;
  for (let k = 0; k < STEPS; k++) {
    const roomA = (endA - i) * step;
    const roomB = (endB - j) * step;
    if (roomA <= 0 || roomB <= 0) break;
    const x = hash[i] as number;
    const y = hash[j] as number;
    if (x === y) {
      const old = known[i] as number;
      sum += old > 0 ? old - 1 : sixteenths(tokens, weights, i);
      if (sum > best) best = sum;
      missed = 0;
      i += step;
      j += step;
      continue;
    }
    let d = 1;
    for (; d <= AHEAD; d++) {
      const inB = d < roomB;
      if (inB && hash[j + d * step] === x) {
        j += d * step;
        break;
      }
      if (d >= roomA) continue;
      const ahead = hash[i + d * step];
      if (ahead === y) {
        i += d * step;
        break;
      }
      if (inB && hash[j + d * step] === ahead) {
        i += d * step;
        j += d * step;
        break;
      }
    }
    if (d <= AHEAD) {
      sum -= DIFFERENT * d;
      if (sum < best - DROP) break;
      continue;
    }
    if (++missed > MISSES) break;
    sum -= DIFFERENT * AHEAD;
    if (sum < best - DROP) break;
    i += AHEAD * step;
    j += AHEAD * step;
  }
  return best;
}

/** Whether walks both ways from the places of a seed find so many sixteenths of a bit. */
export function walkFinds(
  tokens: Tokens,
  weights: Weights,
  a: number,
  b: number,
  textA: number,
  textB: number,
  needed: number,
): boolean {
  const { first } = tokens;
  const on = oneWay(tokens, weights, a, b, 1, first[textA + 1] as number, first[textB + 1] as number);
  if (on >= needed) return true;
  const back = oneWay(
    tokens,
    weights,
    a - 1,
    b - 1,
    -1,
    (first[textA] as number) - 1,
    (first[textB] as number) - 1,
  );
  return on + back >= needed;
}

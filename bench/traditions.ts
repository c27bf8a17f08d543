import type { VariantPlace } from '../src/core/model/stemma.ts';
import { stream } from './bootstrap.ts';

/** How a tradition is simulated. */
export interface TraditionKind {
  readonly name: string;
  readonly texts: number;
  readonly changes: number;
  readonly lost: number;
  readonly contaminated: number;
}

export const TRADITIONS: readonly TraditionKind[] = [
  { name: 'easy', texts: 20, changes: 12, lost: 0.2, contaminated: 0 },
  { name: 'contaminated', texts: 20, changes: 12, lost: 0.35, contaminated: 0.1 },
  { name: 'hard', texts: 30, changes: 6, lost: 0.5, contaminated: 0.25 },
];

/** A tradition of which all is known. */
export interface Tradition {
  /** Model of each text, -1 for the first; texts are in the order of their making. */
  readonly model: readonly number[];
  /** Second model, or -1. */
  readonly second: readonly number[];
  readonly survives: readonly boolean[];
  /** Readings of the surviving texts, place by place. */
  readonly places: readonly VariantPlace[];
  readonly extant: readonly number[];
}

const PLACES = 1000;

function poisson(mean: number, random: () => number): number {
  const limit = Math.exp(-mean);
  let product = random();
  let count = 0;
  while (product > limit) {
    product *= random();
    count++;
  }
  return count;
}

/**
 * Makes a tradition: each copy takes a random earlier model and changes Poisson(changes · U(.5, 1.5)) places, drawn by
 * exponential weights: 10 % back to the archetype, 25 % to one of two common variants, else to a reading of its own.
 */
export function tradition(kind: TraditionKind, seed: number): Tradition {
  const random = stream(seed);
  const weights = Float64Array.from({ length: PLACES }, () => -Math.log(1 - random()));
  const sums = new Float64Array(PLACES);
  let all = 0;
  weights.forEach((weight, at) => {
    all += weight;
    sums[at] = all;
  });
  const place = (): number => {
    const aim = random() * all;
    let low = 0;
    let high = PLACES - 1;
    while (low < high) {
      const half = (low + high) >>> 1;
      if ((sums[half] as number) < aim) low = half + 1;
      else high = half;
    }
    return low;
  };
  let own = 3;
  const texts: Int32Array[] = [new Int32Array(PLACES)];
  const model = [-1];
  const second = [-1];
  for (let at = 1; at < kind.texts; at++) {
    const from = Math.floor(random() * at);
    const text = Int32Array.from(texts[from] as Int32Array);
    let other = -1;
    if (at > 1 && random() < kind.contaminated) {
      do other = Math.floor(random() * at);
      while (other === from);
      const size = 1 + Math.floor(random() * 0.3 * PLACES);
      const start = Math.floor(random() * (PLACES - size));
      for (let i = start; i < start + size; i++) text[i] = (texts[other] as Int32Array)[i] as number;
    }
    const changes = poisson(kind.changes * (0.5 + random()), random);
    for (let n = 0; n < changes; n++) {
      const which = random();
      text[place()] = which < 0.1 ? 0 : which < 0.35 ? 1 + Math.floor(random() * 2) : own++;
    }
    texts.push(text);
    model.push(from);
    second.push(other);
  }
  const order = texts.map((_, at) => ({ at, key: random() })).sort((x, y) => x.key - y.key);
  const gone = new Set(order.slice(0, Math.round(kind.lost * kind.texts)).map(({ at }) => at));
  const survives = texts.map((_, at) => !gone.has(at));
  const extant = texts.map((_, at) => at).filter((at) => survives[at]);
  const places = Array.from({ length: PLACES }, (_, i) =>
    Int32Array.from(extant, (at) => (texts[at] as Int32Array)[i] as number),
  );
  return { model, second, survives, places, extant };
}

/** Ways, in edges, between all nodes of an undirected graph, by rows; -1 where there is none. */
export function steps(nodes: number, edges: readonly (readonly [number, number])[]): Int32Array {
  const lists: number[][] = Array.from({ length: nodes }, () => []);
  for (const [a, b] of edges) {
    lists[a]?.push(b);
    lists[b]?.push(a);
  }
  const table = new Int32Array(nodes * nodes).fill(-1);
  for (let from = 0; from < nodes; from++) {
    table[from * nodes + from] = 0;
    const queue = [from];
    for (let at = 0; at < queue.length; at++) {
      const node = queue[at] as number;
      for (const to of lists[node] ?? []) {
        if ((table[from * nodes + to] as number) >= 0) continue;
        table[from * nodes + to] = (table[from * nodes + node] as number) + 1;
        queue.push(to);
      }
    }
  }
  return table;
}

/**
 * Average sign score (Roos and Heikkilä 2009), in per cent: for every witness and every two others, whether both graphs
 * say the same of which is nearer, half where one says neither. `way` gives the edges between two witnesses.
 */
export function signScore(
  witnesses: number,
  truth: (a: number, b: number) => number,
  found: (a: number, b: number) => number,
): number {
  let sum = 0;
  let count = 0;
  for (let a = 0; a < witnesses; a++) {
    for (let b = 0; b < witnesses; b++) {
      for (let c = b + 1; c < witnesses; c++) {
        if (a === b || a === c) continue;
        const x = Math.sign(truth(a, b) - truth(a, c));
        const y = Math.sign(found(a, b) - found(a, c));
        sum += 1 - Math.abs(x - y) / 2;
        count++;
      }
    }
  }
  return count === 0 ? 100 : (100 * sum) / count;
}

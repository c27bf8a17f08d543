import type { Anchors, DateAnchor } from './anchors.ts';
import { inPlaceOf } from './in-place-of.ts';

/** At most so many partners of a passage are scored in full. */
export const MOST = 64;

/** Dates are searched outward by days until so many partners are met, and no further than `FAR`. */
const ENOUGH = 2 * MOST;
const FAR = 31;
/** A date longer than this meets others only on its first days: it says too little to be a clue. */
const LONGEST = 124;

/** No promise is below nothing. */
const NOT_MET = -1;

/** Adds `at` to the list of a key, once in a row. */
function enter<K>(map: Map<K, number[]>, key: K, at: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [at]);
  else if (list[list.length - 1] !== at) list.push(at);
}

const isClue = ({ lo, hi }: DateAnchor): boolean => hi - lo <= LONGEST;
/** Last day under which a date is entered. */
const lastEntered = ({ lo, hi }: DateAnchor): number => Math.min(hi, lo + FAR);

/** Passages of all accounts by how far into its account each stands, and where each is in that list. */
function places(anchors: readonly Anchors[]): { inPlace: Uint32Array; placeOf: Uint32Array } {
  const counts = new Map<string, number>();
  for (const { account } of anchors) counts.set(account, (counts.get(account) ?? 0) + 1);
  const share = anchors.map(({ account, order }) => (order + 0.5) / (counts.get(account) as number));
  const inPlace = Uint32Array.from(anchors, (_, at) => at);
  inPlace.sort((x, y) => (share[x] as number) - (share[y] as number) || x - y);
  const placeOf = new Uint32Array(anchors.length);
  inPlace.forEach((at, place) => {
    placeOf[at] = place;
  });
  return { inPlace, placeOf };
}

/**
 * Pairs of passages of different accounts worth scoring: those that share a name or lie within a month of each other,
 * and, while there is room, those that share an act or stand at the same place of their accounts: half of the passages
 * that tell one event have neither name nor day in common.
 * Of each passage only the most promising are kept (shared names first, rare ones more, then days apart), and every
 * search stops when it has met enough, so the cost grows with the text and not with its square.
 * A pair is the number `a * anchors.length + b` with `a < b`: there are hundreds of thousands, and arrays of two would
 * hold most of the memory of this step.
 */
export function candidates(anchors: readonly Anchors[]): Float64Array {
  const byDay = new Map<number, number[]>();
  const byName = new Map<string, number[]>();
  const byAct = new Map<string, number[]>();
  anchors.forEach((anchor, at) => {
    for (const date of anchor.dates)
      if (isClue(date)) for (let day = date.lo; day <= lastEntered(date); day++) enter(byDay, day, at);
    for (const name of anchor.names) enter(byName, name, at);
    for (const act of anchor.matter) enter(byAct, act, at);
  });
  // A name in a tenth of all passages is the subject of the study, not a clue.
  const common = Math.max(40, Math.min(400, anchors.length / 10));
  const { inPlace, placeOf } = places(anchors);
  const size = anchors.length;
  /** Every pair as often as one of the two keeps the other. */
  const pairs = new Float64Array(MOST * size);
  let filled = 0;
  const numbers = new Map<string, number>();
  const accountOf = Uint32Array.from(anchors, ({ account }) => {
    const number = numbers.get(account) ?? numbers.size;
    numbers.set(account, number);
    return number;
  });
  // Marks what one date of one passage has met already: the nearest day counts.
  const met = new Int32Array(size);
  let stamp = 0;
  /** Passages met with the one at hand, in the order of meeting, and by passage what each promises; `NOT_MET` where it was not. */
  const others: number[] = [];
  const promise = new Float64Array(size).fill(NOT_MET);
  const meet = (at: number, other: number, worth: number): void => {
    if (accountOf[other] === accountOf[at]) return;
    const old = promise[other] as number;
    if (old === NOT_MET) {
      others.push(other);
      promise[other] = worth;
    } else promise[other] = old + worth;
  };
  const visit = (at: number, day: number, worth: number): void => {
    const list = byDay.get(day);
    if (list === undefined) return;
    for (const other of list) {
      if (met[other] === stamp) continue;
      met[other] = stamp;
      meet(at, other, worth);
    }
  };
  anchors.forEach((anchor, at) => {
    for (const name of anchor.names) {
      const list = byName.get(name) ?? [];
      if (list.length <= common) for (const other of list) meet(at, other, 1 + 2 / list.length);
    }
    for (const date of anchor.dates) {
      if (!isClue(date)) continue;
      stamp++;
      for (let day = date.lo; day <= lastEntered(date); day++) visit(at, day, 2);
      for (let gap = 1; gap <= FAR && others.length < ENOUGH; gap++) {
        visit(at, date.lo - gap, 2 / (1 + gap));
        visit(at, date.hi + gap, 2 / (1 + gap));
      }
    }
    // What has neither name nor day in common may still tell the same acts, the rarest first, or stand at the same place.
    const lists = others.length < MOST ? [...anchor.matter].sort().map((act) => byAct.get(act) ?? []) : [];
    lists.sort((x, y) => x.length - y.length);
    for (const list of lists)
      for (const other of list) {
        if (others.length >= MOST) break;
        if (promise[other] === NOT_MET) meet(at, other, 1 / list.length);
      }
    for (let away = 1; away <= size && others.length < MOST; away++)
      for (const beside of [inPlace[(placeOf[at] as number) - away], inPlace[(placeOf[at] as number) + away]])
        if (beside !== undefined && others.length < MOST && promise[beside] === NOT_MET) meet(at, beside, 0);
    if (others.length > MOST) keepBest(others, promise);
    for (const other of others) promise[other] = NOT_MET;
    for (const other of others) pairs[filled++] = at < other ? at * size + other : other * size + at;
    others.length = 0;
  });
  return distinct(pairs.subarray(0, filled).sort());
}

/** Keeps the `MOST` most promising of those that were met, the earlier where two promise the same; forgets the promise of the others. */
function keepBest(others: number[], promise: Float64Array): void {
  const worth = new Float64Array(others.length);
  others.forEach((other, at) => {
    worth[at] = promise[other] as number;
  });
  const least = inPlaceOf(worth, worth.length - MOST);
  const even: number[] = [];
  let kept = 0;
  for (const other of others) {
    const own = promise[other] as number;
    if (own > least) others[kept++] = other;
    else {
      if (own === least) even.push(other);
      promise[other] = NOT_MET;
    }
  }
  even.sort((x, y) => x - y);
  for (let at = 0; kept < MOST; at++) others[kept++] = even[at] as number;
  others.length = MOST;
}

/** Each number of a sorted list once. */
function distinct(sorted: Float64Array): Float64Array {
  let kept = 0;
  for (let at = 0; at < sorted.length; at++)
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[kept++] = sorted[at] as number;
  return sorted.slice(0, kept);
}

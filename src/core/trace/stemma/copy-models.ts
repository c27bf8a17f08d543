/** A text in ten takes a run from a second model. */
const SECOND = Math.log(10);
/** Models, those that miss least first, beside which a second is sought; fewer where many texts are told apart by many places. */
const TRIED = 8;
const MOST_STEPS = 4_000_000;
/** A second is sought only beside a model that misses no more than this share of the places that tell: else it is no model with a run from another. */
const HALF = 0.5;
/** Texts, those that miss least, between which and their own models and copies a lost text is sought. */
const NEAR = 50;
/** How much less likely than the likeliest a model may be to be looked at (logarithm). */
const UNLIKELY = 10;
/** A second model is named from so many readings that speak for it, and when it is so much likelier than any single model (logarithm). */
const LEAST_READINGS = 3;
const SURE = Math.log(50);
/** What a reading counts that speaks against a model, in quarters, and one that is only guessed, where a text has a gap. */
const KNOWN = 4;
const GUESSED = 1;

/** A run of places that came from another text: the first and the last, and how many readings of it speak for that. */
export interface Run {
  readonly from: number;
  readonly first: number;
  readonly last: number;
  readonly readings: number;
}

/** A text of the descent while it grows. */
export interface Growing {
  readonly witness: number;
  parent: number;
  /** Readings; in a gap what the text it was copied from has. */
  readonly row: Int32Array;
  readonly guessed: Uint8Array;
  readonly second?: Run & { readonly named: boolean };
}

/** What a text may have been copied from: `parent` itself, or a lost text between it and its copy `child` (-1 for none). */
export interface Model {
  readonly parent: number;
  readonly child: number;
  /** Readings that speak against it, in quarters: a guessed one is a quarter. */
  readonly misses: number;
  /** Logarithm of the likelihood, as far as the models differ. */
  weight: number;
  /** The same without a second model. */
  readonly plain: number;
  second?: Run;
}

export interface Costs {
  /** Of a reading that other texts have and the model has not. */
  readonly miss: number;
  /** Of a lost text. */
  readonly lost: number;
}

/** All a text may have been copied from; `earlier` says of each of the texts whether it is surely earlier, and so may be copied itself. */
export function modelsOf(
  own: Int32Array,
  texts: readonly Growing[],
  earlier: readonly boolean[],
  costs: Costs,
): Model[] {
  const { lost } = costs;
  const miss = costs.miss / KNOWN;
  const telling = tellingPlaces(own, texts);
  const missed = texts.map(({ row, guessed }) => missedOf(own, telling, row, guessed));
  const of = (at: number): Uint8Array => missed[at] as Uint8Array;
  const prior = (parent: number, child: number, first: number, last: number): number => {
    if (child < 0) return 0;
    return -lost - (parent < 0 ? 0 : ways(of(parent), of(child), first, last, earlier[child] === true));
  };
  const models: Model[] = [];
  const put = (parent: number, child: number, misses: number): void => {
    const plain = prior(parent, child, -1, -1) - miss * misses;
    models.push({ parent, child, misses, plain, weight: plain });
  };
  const sums = missed.map(sum);
  const near = nearest(sums);
  texts.forEach(({ parent }, at) => {
    if (earlier[at] === true) put(at, -1, sums[at] as number);
    if (parent >= 0) {
      if (near.has(at) || near.has(parent)) put(parent, at, sumOfLeast(of(parent), of(at)));
    }
    // A lost text above the first, whose readings are those of the first as far as known.
    else if (earlier[at] !== true) put(-1, at, sums[at] as number);
  });
  const tried = Math.min(TRIED, Math.max(1, Math.floor(MOST_STEPS / (texts.length * telling.length + 1))));
  let likely = models.reduce((most, { plain }) => Math.max(most, plain), Number.NEGATIVE_INFINITY);
  for (const model of [...models].sort((x, y) => x.misses - y.misses).slice(0, tried)) {
    const { parent, child, misses } = model;
    const against =
      child < 0
        ? of(parent)
        : parent < 0
          ? of(child)
          : of(child).map((one, i) => Math.min(one, of(parent)[i] as number));
    const speak = nonZero(against);
    if (speak.length > HALF * telling.length) continue;
    for (let other = 0; other < texts.length; other++) {
      const most = -SECOND - Math.log(texts.length) - miss * (misses - gainAtMost(against, of(other), speak));
      if (most <= model.weight || most < likely - UNLIKELY) continue;
      const run = other === parent && child < 0 ? undefined : bestRun(against, of(other));
      if (run === undefined) continue;
      const fixed = -SECOND - Math.log(texts.length) - Math.log((run.apart * (run.apart + 1)) / 2);
      const bare = fixed - miss * (misses - run.gain);
      // A lost text costs as much at least.
      if (bare - (child < 0 ? 0 : lost) <= model.weight) continue;
      const weight = bare + prior(parent, child, run.first, run.last);
      if (weight <= model.weight) continue;
      model.weight = weight;
      likely = Math.max(likely, weight);
      const [first, last] = [telling[run.first] as number, telling[run.last] as number];
      model.second = { from: other, first, last, readings: run.readings };
    }
  }
  return models;
}

/** The texts that miss least. */
function nearest(sums: readonly number[]): ReadonlySet<number> {
  if (sums.length <= NEAR) return new Set(sums.keys());
  return new Set(
    [...sums.keys()].sort((x, y) => (sums[x] as number) - (sums[y] as number) || x - y).slice(0, NEAR),
  );
}

/** Whether the second model of the likeliest model is sure enough to be named. */
export function isSure({ weight, second }: Model, models: readonly Model[]): boolean {
  const single = models.reduce((most, { plain }) => Math.max(most, plain), Number.NEGATIVE_INFINITY);
  return weight - single > SURE && (second?.readings ?? 0) >= LEAST_READINGS;
}

const factorials: number[] = [0];

function logFactorial(n: number): number {
  for (let i = factorials.length; i <= n; i++) factorials.push((factorials[i - 1] as number) + Math.log(i));
  return factorials[n] as number;
}

/** Places at which a text has what some of the texts have and others have not. */
function tellingPlaces(own: Int32Array, texts: readonly Growing[]): Int32Array {
  const same = new Int32Array(own.length);
  for (const { row } of texts)
    for (let at = 0; at < own.length; at++) if (row[at] === own[at]) same[at] = (same[at] as number) + 1;
  const telling: number[] = [];
  for (let at = 0; at < own.length; at++)
    if ((own[at] as number) >= 0 && same[at] !== 0 && same[at] !== texts.length) telling.push(at);
  return Int32Array.from(telling);
}

/** How much each telling place speaks against a text as the model. */
function missedOf(own: Int32Array, telling: Int32Array, row: Int32Array, guessed: Uint8Array): Uint8Array {
  const missed = new Uint8Array(telling.length);
  for (let i = 0; i < missed.length; i++) {
    const at = telling[i] as number;
    if (row[at] !== own[at]) missed[i] = guessed[at] === 1 ? GUESSED : KNOWN;
  }
  return missed;
}

function sum(missed: Uint8Array): number {
  let all = 0;
  for (let i = 0; i < missed.length; i++) all += missed[i] as number;
  return all;
}

function sumOfLeast(a: Uint8Array, b: Uint8Array): number {
  let all = 0;
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] as number, b[i] as number];
    all += x < y ? x : y;
  }
  return all;
}

/**
 * Logarithm of in how many ways the readings in which two texts part, outside a run, can be divided as the new text divides them: the
 * lost text between them may stand anywhere. Without end where no lost text is needed, because it has what one of the two has that may
 * itself have been copied.
 */
function ways(
  parent: Uint8Array,
  child: Uint8Array,
  first: number,
  last: number,
  childEarlier: boolean,
): number {
  let up = 0;
  let down = 0;
  for (let i = 0; i < parent.length; i++) {
    if (i >= first && i <= last) continue;
    if (parent[i] === 0 && child[i] === KNOWN) up++;
    else if (parent[i] === KNOWN && child[i] === 0) down++;
  }
  if (down === 0 || (up === 0 && childEarlier)) return Number.POSITIVE_INFINITY;
  return logFactorial(up + down) - logFactorial(up) - logFactorial(down);
}

const nonZero = (missed: Uint8Array): number[] => {
  const places: number[] = [];
  for (let i = 0; i < missed.length; i++) if (missed[i] !== 0) places.push(i);
  return places;
};

/** What another text explains more, wherever it does: no run gains more than that. `speak` are the places that speak against the model. */
function gainAtMost(model: Uint8Array, other: Uint8Array, speak: readonly number[]): number {
  let gain = 0;
  for (const i of speak) gain += Math.max(0, (model[i] as number) - (other[i] as number));
  return gain;
}

/** The run of telling places in which another text explains most more than the model, and the places at which the two part. */
function bestRun(model: Uint8Array, other: Uint8Array) {
  let gain = 0;
  let first = -1;
  let last = -1;
  let readings = 0;
  let apart = 0;
  let sum = 0;
  let start = 0;
  let count = 0;
  for (let i = 0; i < model.length; i++) {
    const more = (model[i] as number) - (other[i] as number);
    if (more === 0) continue;
    apart++;
    if (sum <= 0) {
      sum = 0;
      start = i;
      count = 0;
    }
    sum += more;
    if (more > 0) count++;
    if (sum <= gain) continue;
    gain = sum;
    first = start;
    last = i;
    readings = count;
  }
  return gain === 0 ? undefined : { gain, first, last, readings, apart };
}

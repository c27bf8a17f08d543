import { type Days, order } from '../account-days.ts';
import { type Growing, isSure, type Model, modelsOf, type Run } from './copy-models.ts';

/** How seldom a change arrives by chance at a reading that other texts have: one in four. */
const BY_CHANCE = Math.log(4);
/** What a lost text costs between two that are known; from 2.5 to 5 simulated traditions gave the same. */
const LOST = 4;
/** A text of the descent: a witness, or a lost one of which as much is known as those around it show. */
export interface Copied {
  /** Place in the witnesses, -1 for a lost text. */
  readonly witness: number;
  /** Place of the text it was copied from, -1 for the first. */
  readonly parent: number;
  /** Readings in which it differs from that one, the run of a second model apart. */
  readonly changes: number;
  /** The run it took from another text: first and last place, and how many readings of it speak for that. */
  readonly second?: SecondRun;
}

/** A run that came from another text; `named` where it is sure enough to be told. */
export type SecondRun = Run & { readonly named: boolean };

/** Texts in the order in which they were put in. */
export interface CopyDescent {
  readonly texts: readonly Copied[];
  /** The nearest witness surely earlier from which each witness descends, by place in the witnesses; -1 for none, or without dates. */
  readonly nearest: readonly number[];
}

/**
 * Descent of dated texts by likelihood: in the order of their dates each is copied from an earlier text or from a lost one between two
 * earlier texts, at the cost of the readings it shares with other texts and not with that; a run of places may come from a second model,
 * after N. Li and M. Stephens (2003). Readings no earlier text has say nothing of its model. `dated` are places in `rows`.
 */
export function copyDescent(rows: readonly Int32Array[], days: readonly (Days | undefined)[]): CopyDescent {
  const nearest = rows.map(() => -1);
  const dated = inOrder(days, rows.length);
  const texts: Growing[] = [];
  const perCopy = changesPerCopy(rows, dated);
  const costs = { miss: Math.log(placesInAll(rows) / perCopy) + BY_CHANCE, lost: Math.log(perCopy) + LOST };
  for (const witness of dated) {
    const own = rows[witness] as Int32Array;
    learnGaps(texts, own);
    const surely = texts.map((one) => one.witness < 0 || order(days[one.witness], days[witness]) < 0);
    const models = modelsOf(own, texts, surely, costs);
    const best = models.reduce<Model | undefined>(
      (most, one) => (most === undefined || one.weight > most.weight ? one : most),
      undefined,
    );
    if (best !== undefined)
      nearest[witness] = likeliest(models, (at) => {
        let up = at;
        for (; up >= 0; up = (texts[up] as Growing).parent) {
          const one = (texts[up] as Growing).witness;
          if (one >= 0 && order(days[one], days[witness]) < 0) return one;
        }
        return -1;
      });
    const parent = best === undefined ? -1 : best.child < 0 ? best.parent : putBetween(texts, best, own);
    const above = texts[parent]?.row;
    texts.push({
      witness,
      parent,
      row:
        above === undefined
          ? Int32Array.from(own)
          : own.map((one, at) => (one < 0 ? (above[at] as number) : one)),
      guessed: Uint8Array.from(own, (one) => (one < 0 ? 1 : 0)),
      ...(best?.second === undefined ? {} : { second: { ...best.second, named: isSure(best, models) } }),
    });
  }
  return {
    texts: texts.map((one) => ({ ...bare(one), changes: changesOf(one, texts) })),
    nearest,
  };
}

const bare = ({ witness, parent, second }: Growing) => ({
  witness,
  parent,
  ...(second === undefined ? {} : { second }),
});

const inOrder = (days: readonly (Days | undefined)[], count: number): number[] =>
  Array.from({ length: count }, (_, at) => at)
    .filter((at) => days[at] !== undefined)
    .sort((a, b) => {
      const [x, y] = [days[a] as Days, days[b] as Days];
      return x.earliest - y.earliest || x.latest - y.latest || a - b;
    });

/** Places at which a text differs from the one before it that is nearest to it, on the average. */
function changesPerCopy(rows: readonly Int32Array[], dated: readonly number[]): number {
  let sum = 0;
  for (let at = 1; at < dated.length; at++) {
    let least = Number.POSITIVE_INFINITY;
    for (let before = 0; before < at; before++) {
      const [x, y] = [rows[dated[at] as number] as Int32Array, rows[dated[before] as number] as Int32Array];
      let apart = 0;
      for (let i = 0; i < x.length && apart < least; i++)
        if (x[i] !== y[i] && (x[i] as number) >= 0 && (y[i] as number) >= 0) apart++;
      least = apart < least ? apart : least;
    }
    sum += least;
  }
  return Math.max(1, sum / Math.max(1, dated.length - 1));
}

/**
 * Places that could have been changed: those at which nobody parts are not all given. How many were never changed is estimated from those
 * with two and with three readings (A. Chao 1984).
 */
function placesInAll(rows: readonly Int32Array[]): number {
  const given = rows[0]?.length ?? 0;
  const with_ = [0, 0, 0, 0];
  for (let at = 0; at < given; at++) {
    const readings = new Set<number>();
    for (const row of rows) if ((row[at] as number) >= 0) readings.add(row[at] as number);
    const few = Math.min(3, readings.size);
    with_[few] = (with_[few] as number) + 1;
  }
  const [, , two = 0, three = 0] = with_;
  return Math.max(1, given, two + three + (two * (two - 1)) / (2 * (three + 1)));
}

/** A place that no text before knows is first known by this one, and tells nothing of whom it was copied from. */
function learnGaps(texts: readonly Growing[], own: Int32Array): void {
  for (let at = 0; at < own.length; at++)
    if ((own[at] as number) >= 0 && (texts[0]?.row[at] as number) < 0)
      for (const { row } of texts) if ((row[at] as number) < 0) row[at] = own[at] as number;
}

function changesOf({ row, guessed, parent, second }: Growing, texts: readonly Growing[]): number {
  const above = texts[parent];
  if (above === undefined) return 0;
  let changes = 0;
  for (let at = 0; at < row.length; at++)
    if (row[at] !== above.row[at] && guessed[at] === 0 && above.guessed[at] === 0)
      if (second === undefined || at < second.first || at > second.last) changes++;
  return changes;
}

/** Puts a lost text between two: it has of the child what the new text shares with it. Gives its place. */
function putBetween(texts: Growing[], { parent, child, second }: Model, own: Int32Array): number {
  const to = texts[child] as Growing;
  const from = texts[parent] ?? to;
  const row = Int32Array.from(from.row);
  const guessed = Uint8Array.from(from.guessed);
  for (let at = 0; at < row.length; at++) {
    if (row[at] === to.row[at]) continue;
    const inRun = second !== undefined && at >= second.first && at <= second.last;
    if ((own[at] as number) < 0 || inRun) guessed[at] = 1;
    else if (own[at] === to.row[at]) {
      row[at] = to.row[at] as number;
      guessed[at] = 0;
    }
  }
  to.parent = texts.length;
  texts.push({ witness: -1, parent, row, guessed });
  return texts.length - 1;
}

/** The witness from which it descends by all its models together, each as likely as it is. */
function likeliest(models: readonly Model[], ancestorOf: (text: number) => number): number {
  const most = models.reduce((top, { weight }) => Math.max(top, weight), Number.NEGATIVE_INFINITY);
  const sums = new Map<number, number>();
  for (const { parent, weight } of models) {
    const ancestor = ancestorOf(parent);
    sums.set(ancestor, (sums.get(ancestor) ?? 0) + Math.exp(weight - most));
  }
  return [...sums].reduce((best, one) => (one[1] > best[1] + 1e-9 ? one : best), [-1, 0])[0];
}

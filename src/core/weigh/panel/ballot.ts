/** One answer of one source to one question. A source may give a question several values. */
export interface Answer {
  readonly source: string;
  readonly item: string;
  readonly value: string;
  /** The value as a number, where it is one: answers are then near or far from one another. */
  readonly size?: number;
}

/**
 * Answers packed for the methods of the panel. Claims of a value lie side by side, values of an item lie side by side;
 * the order is by item, value and what a source says, so that neither the order nor the names in which answers came say anything.
 */
export interface Ballot {
  readonly sources: readonly string[];
  readonly items: readonly string[];
  readonly values: readonly string[];
  /** First value of each item; one more at the end. */
  readonly itemStart: Int32Array;
  /** Item of each value. */
  readonly itemOf: Int32Array;
  /** Each value as a number, ascending in its item; NaN in items of which a value is no number. */
  readonly size: Float64Array;
  /** Mean distance of an item's claims from their median; 0 where they agree or are no numbers. */
  readonly spread: Float64Array;
  /** First claim of each value; one more at the end. */
  readonly valueStart: Int32Array;
  /** Source of each claim. */
  readonly claimSource: Int32Array;
  /** Value of each claim. */
  readonly claimValue: Int32Array;
  /** Number of claims of each source. */
  readonly claims: Int32Array;
  /** Copy group of each source: sources that hang together, as traced in their texts, share a number. */
  readonly group: Int32Array;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Mean distance from the median of values, ascending, each met so many times. */
function spreadOf(values: readonly (readonly [size: number, times: number])[]): number {
  const all = values.reduce((sum, [, times]) => sum + times, 0);
  let seen = 0;
  const median =
    values.find(([, times]) => {
      seen += times;
      return seen * 2 >= all;
    })?.[0] ?? 0;
  return values.reduce((sum, [size, times]) => sum + Math.abs(size - median) * times, 0) / all;
}

/** Order by what sources say, the lists being ascending; then by name. */
function bySaid(a: readonly number[], b: readonly number[]): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) if (a[at] !== b[at]) return (a[at] as number) - (b[at] as number);
  return a.length - b.length;
}

/** Packs answers. `groups`: sets of sources of which one is copied by the others; sources in none stand alone. */
export function ballotOf(answers: readonly Answer[], groups: readonly (readonly string[])[] = []): Ballot {
  const byItem = new Map<string, Map<string, { size: number; by: Set<string> }>>();
  for (const { source, item, value, size = Number.NaN } of answers) {
    let values = byItem.get(item);
    if (values === undefined) {
      values = new Map();
      byItem.set(item, values);
    }
    const met = values.get(value);
    if (met === undefined) values.set(value, { size, by: new Set([source]) });
    else met.by.add(source);
  }
  const items = [...byItem.keys()].sort(order);
  const values: string[] = [];
  const givers: Set<string>[] = [];
  const itemStart = new Int32Array(items.length + 1);
  const itemOf: number[] = [];
  const size: number[] = [];
  const spread = new Float64Array(items.length);
  const said = new Map<string, number[]>();
  items.forEach((item, at) => {
    const met = [...(byItem.get(item) as Map<string, { size: number; by: Set<string> }>)];
    const numbers = met.every(([, one]) => Number.isFinite(one.size));
    met.sort(([a, x], [b, y]) => (numbers ? x.size - y.size : 0) || order(a, b));
    spread[at] = numbers ? spreadOf(met.map(([, one]) => [one.size, one.by.size])) : 0;
    for (const [value, one] of met) {
      for (const source of one.by) {
        const list = said.get(source);
        if (list === undefined) said.set(source, [values.length]);
        else list.push(values.length);
      }
      values.push(value);
      givers.push(one.by);
      itemOf.push(at);
      size.push(numbers ? one.size : Number.NaN);
    }
    itemStart[at + 1] = values.length;
  });
  // By what they say and only then by name: another name for a source must change nothing.
  const sources = [...said.keys()].sort(
    (a, b) => bySaid(said.get(a) as number[], said.get(b) as number[]) || order(a, b),
  );
  const place = new Map(sources.map((source, at) => [source, at] as const));
  const valueStart = new Int32Array(values.length + 1);
  const claimSource: number[] = [];
  const claimValue: number[] = [];
  givers.forEach((by, value) => {
    for (const source of [...by].map((one) => place.get(one) as number).sort((a, b) => a - b)) {
      claimSource.push(source);
      claimValue.push(value);
    }
    valueStart[value + 1] = claimSource.length;
  });
  const group = Int32Array.from(sources, (_, at) => at);
  for (const members of groups) {
    const here = members.flatMap((member) => place.get(member) ?? []);
    const least = here.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    for (const member of here) group[member] = least;
  }
  return {
    sources,
    items,
    values,
    itemStart,
    itemOf: Int32Array.from(itemOf),
    size: Float64Array.from(size),
    spread,
    valueStart,
    claimSource: Int32Array.from(claimSource),
    claimValue: Int32Array.from(claimValue),
    claims: Int32Array.from(sources, (source) => (said.get(source) as number[]).length),
    group,
  };
}

import type { Anchors } from './anchors.ts';

/** At most so many partners of a passage are scored in full. */
export const MOST = 64;

const MONTH = 30;

/**
 * Pairs of passages of different accounts worth scoring: those that share a month (or the one beside it) or a name.
 * Of each passage only the most promising are kept (shared names first, then days apart), so the cost grows with
 * the text and not with its square.
 */
export function candidates(anchors: readonly Anchors[]): [number, number][] {
  const byMonth = new Map<number, number[]>();
  const byName = new Map<string, number[]>();
  const enter = <K>(map: Map<K, number[]>, key: K, at: number): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [at]);
    else if (list[list.length - 1] !== at) list.push(at);
  };
  anchors.forEach((anchor, at) => {
    for (const date of anchor.dates) {
      const first = Math.floor(date.lo / MONTH);
      const last = Math.floor(date.hi / MONTH);
      // A year or more shares too many months to say anything.
      if (last - first > 4) continue;
      for (let month = first; month <= last; month++) enter(byMonth, month, at);
    }
    for (const name of anchor.names) enter(byName, name, at);
  });
  // A name in a tenth of all passages is the subject of the study, not a clue.
  const common = Math.max(40, anchors.length / 10);
  const pairs = new Set<number>();
  const size = anchors.length;
  anchors.forEach((anchor, at) => {
    const promise = new Map<number, number>();
    const meet = (other: number, worth: number): void => {
      if ((anchors[other] as Anchors).account !== anchor.account)
        promise.set(other, (promise.get(other) ?? 0) + worth);
    };
    for (const name of anchor.names) {
      const list = byName.get(name) ?? [];
      if (list.length <= common) for (const other of list) meet(other, 1 + 2 / list.length);
    }
    for (const date of anchor.dates) {
      const first = Math.floor(date.lo / MONTH) - 1;
      const last = Math.floor(date.hi / MONTH) + 1;
      if (last - first > 6) continue;
      for (let month = first; month <= last; month++) {
        for (const other of byMonth.get(month) ?? []) {
          for (const there of (anchors[other] as Anchors).dates) {
            const gap = Math.max(0, Math.max(date.lo, there.lo) - Math.min(date.hi, there.hi));
            meet(other, 2 / (1 + gap));
          }
        }
      }
    }
    const best = [...promise.entries()].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, MOST);
    for (const [other] of best) pairs.add(at < other ? at * size + other : other * size + at);
  });
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / size), pair % size]);
}

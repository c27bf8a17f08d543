import type { CitationChain, DependenceEdge } from '../model/dependence.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Chains of stated or accepted dependence (A names B, B names C): for each account the shortest way to every end, an
 * account that names no one, or a source that has no text in the study. Accounts that name one another in a circle
 * have no end: the chain stops where it would meet itself. Only chains of three and more are given.
 */
export function citationChains(
  edges: readonly DependenceEdge[],
  accounts: ReadonlySet<string>,
): CitationChain[] {
  const names = new Map<string, string[]>();
  for (const { from, to, status } of edges) {
    if ((status !== 'stated' && status !== 'accepted') || from === to) continue;
    const list = names.get(from) ?? [];
    if (!list.includes(to)) list.push(to);
    names.set(from, list.sort(compare));
  }
  const followed = new Set([...names.values()].flat());
  const chains: CitationChain[] = [];
  for (const start of [...names.keys()].sort(compare)) {
    const before = new Map<string, string>();
    const queue = [start];
    let ends = 0;
    const way = (last: string): string[] => {
      const path = [last];
      for (let at = before.get(last); at !== undefined; at = before.get(at)) path.unshift(at);
      return path;
    };
    for (let at = 0; at < queue.length; at++) {
      const here = queue[at] as string;
      const next = names.get(here) ?? [];
      if (next.length === 0) {
        ends++;
        // What is part of a longer chain is not told twice.
        if (!followed.has(start))
          chains.push({ keys: way(here), end: accounts.has(here) ? 'account' : 'lost source' });
      }
      for (const to of next) {
        if (to === start || before.has(to)) continue;
        before.set(to, here);
        queue.push(to);
      }
    }
    // Nothing but circles: told once, from the first of its accounts.
    const least = queue.every((key) => compare(start, key) <= 0);
    if (ends === 0 && (least || !followed.has(start)))
      chains.push({ keys: way(queue[queue.length - 1] as string), end: 'circle' });
  }
  return chains.filter(({ keys, end }) => keys.length > 2 || end === 'circle');
}

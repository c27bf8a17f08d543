import type { Tree } from './neighbour-joining.ts';

/**
 * Draws together the ends of edges no longer than `least` readings, shortest first, unless both ends are witnesses. So a
 * witness that survives can be an ancestor, which a tree with all witnesses at its tips forbids.
 */
export function contract({ witnesses, nodes, edges }: Tree, least: number): Tree {
  const parent = Array.from({ length: nodes }, (_, node) => node);
  const find = (node: number): number => {
    let top = node;
    while (parent[top] !== top) top = parent[top] as number;
    parent[node] = top;
    return top;
  };
  const short = [...edges].sort((x, y) => x.length - y.length || x.a - y.a || x.b - y.b);
  for (const { a, b, length } of short) {
    if (length > least) break;
    // The lower number stands for both: witnesses come before joints.
    const x = Math.min(find(a), find(b));
    const y = Math.max(find(a), find(b));
    if (x !== y && y >= witnesses) parent[y] = x;
  }
  const numbers = new Map<number, number>();
  const numberOf = (node: number): number => {
    const top = find(node);
    if (top < witnesses) return top;
    const old = numbers.get(top) ?? witnesses + numbers.size;
    numbers.set(top, old);
    return old;
  };
  const kept = edges
    .map(({ a, b, length }) => ({ a: numberOf(a), b: numberOf(b), length }))
    .filter(({ a, b }) => a !== b);
  return { witnesses, nodes: witnesses + numbers.size, edges: kept };
}

/** An unrooted tree: nodes below `witnesses` are the witnesses, the others joints. */
export interface Tree {
  readonly witnesses: number;
  readonly nodes: number;
  readonly edges: readonly { readonly a: number; readonly b: number; readonly length: number }[];
}

/**
 * Neighbour joining (Saitou and Nei 1987, with the criterion of Studier and Keppler 1988): joins again and again the
 * two nodes that are near one another and far from the rest. Cubic in the witnesses; ties go to the earlier names.
 */
export function neighbourJoining(count: number, given: Float64Array): Tree {
  const edges: { a: number; b: number; length: number }[] = [];
  if (count < 2) return { witnesses: count, nodes: count, edges };
  const all = 2 * count;
  const table = new Float64Array(all * all);
  for (let a = 0; a < count; a++)
    for (let b = 0; b < count; b++) table[a * all + b] = given[a * count + b] as number;
  const at = (a: number, b: number): number => table[a * all + b] as number;
  let live = Array.from({ length: count }, (_, node) => node);
  let next = count;
  const sums = new Float64Array(all);
  while (live.length > 2) {
    for (const a of live) {
      let sum = 0;
      for (const b of live) sum += at(a, b);
      sums[a] = sum;
    }
    const others = live.length - 2;
    let best = Number.POSITIVE_INFINITY;
    let left = -1;
    let right = -1;
    for (let i = 0; i < live.length; i++) {
      const a = live[i] as number;
      for (let j = i + 1; j < live.length; j++) {
        const b = live[j] as number;
        const score = others * at(a, b) - (sums[a] as number) - (sums[b] as number);
        if (score < best - 1e-12) {
          best = score;
          left = a;
          right = b;
        }
      }
    }
    const between = at(left, right);
    const toLeft = between / 2 + ((sums[left] as number) - (sums[right] as number)) / (2 * others);
    const joint = next++;
    edges.push({ a: left, b: joint, length: Math.max(0, Math.min(between, toLeft)) });
    edges.push({ a: right, b: joint, length: Math.max(0, Math.min(between, between - toLeft)) });
    live = live.filter((node) => node !== left && node !== right);
    for (const node of live) {
      const far = Math.max(0, (at(left, node) + at(right, node) - between) / 2);
      table[joint * all + node] = far;
      table[node * all + joint] = far;
    }
    live.push(joint);
  }
  const [a = 0, b = 0] = live;
  edges.push({ a, b, length: at(a, b) });
  return { witnesses: count, nodes: next, edges };
}

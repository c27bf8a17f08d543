/** A changed run: half-open offsets into both texts. `moved`: the same words stand elsewhere on the other side. */
export interface Change {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
  readonly moved?: boolean;
}

/** Words, single CJK characters, runs of space, and single marks; together they are the whole text. */
const TOKEN =
  /[\u3040-\u30ff\u3400-\u9fff]|[\p{L}\p{M}\p{N}]+?(?=[\u3040-\u30ff\u3400-\u9fff])|[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

interface Tokens {
  readonly ids: Int32Array;
  /** Start of each token, then the length of the text. */
  readonly starts: Int32Array;
}

function tokens(text: string, words: Map<string, number>): Tokens {
  const ids: number[] = [];
  const starts: number[] = [];
  let end = 0;
  const put = (word: string, start: number): void => {
    let id = words.get(word);
    if (id === undefined) {
      id = words.size;
      words.set(word, id);
    }
    ids.push(id);
    starts.push(start);
  };
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index ?? 0;
    // A lone surrogate matches nothing; it is a token of its own.
    if (start > end) put(text.slice(end, start), end);
    put(match[0], start);
    end = start + match[0].length;
  }
  if (end < text.length) put(text.slice(end), end);
  starts.push(text.length);
  return { ids: Int32Array.from(ids), starts: Int32Array.from(starts) };
}

type Block = [aFrom: number, aTo: number, bFrom: number, bTo: number];

/** Longest increasing run of places by patience (Bespamyatnikh and Segal 2000), indices into `pairs`. */
function increasing(pairs: readonly (readonly [number, number])[]): number[] {
  const tops: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(([, b], at) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] as number] as readonly [number, number])[1] < b) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[at] = tops[low - 1] as number;
    tops[low] = at;
  });
  const run: number[] = [];
  for (let at = tops[tops.length - 1] ?? -1; at >= 0; at = before[at] as number) run.push(at);
  return run.reverse();
}

/** Small blocks are solved exactly by the table of the longest common subsequence; larger ones stay changed. */
const EXACT = 250_000;

/**
 * Word diff in the manner of patience and histogram diff: tokens that are rarest on both sides hold the texts
 * together, the gaps between them are treated likewise, small gaps exactly. Cost grows with n log n; two unrelated
 * texts of 150 kB take well under a second. Applying the changes to `a` gives `b`.
 */
export function diffWords(a: string, b: string): Change[] {
  if (a === b) return [];
  const words = new Map<string, number>();
  const left = tokens(a, words);
  const right = tokens(b, words);
  return withMoves(diffNumbers(left.ids, right.ids), left, right);
}

/** The same of two rows of words that have numbers: changed runs by place, in order. */
export function diffNumbers(left: Int32Array, right: Int32Array): Block[] {
  const changed: Block[] = [];
  const stack: Block[] = [[0, left.length, 0, right.length]];
  while (stack.length > 0) {
    let [aFrom, aTo, bFrom, bTo] = stack.pop() as Block;
    while (aFrom < aTo && bFrom < bTo && left[aFrom] === right[bFrom]) {
      aFrom++;
      bFrom++;
    }
    while (aFrom < aTo && bFrom < bTo && left[aTo - 1] === right[bTo - 1]) {
      aTo--;
      bTo--;
    }
    if (aFrom === aTo && bFrom === bTo) continue;
    if (aFrom === aTo || bFrom === bTo) {
      changed.push([aFrom, aTo, bFrom, bTo]);
      continue;
    }
    const anchors = rare(left, right, aFrom, aTo, bFrom, bTo);
    if (anchors.length === 0) {
      const exact = (aTo - aFrom) * (bTo - bFrom) <= EXACT ? common(left, right, aFrom, aTo, bFrom, bTo) : [];
      if (exact.length === 0) changed.push([aFrom, aTo, bFrom, bTo]);
      else between(exact, [aFrom, aTo, bFrom, bTo], (gap) => changed.push(gap));
      continue;
    }
    between(anchors, [aFrom, aTo, bFrom, bTo], (gap) => stack.push(gap));
  }
  return changed.sort((x, y) => x[0] - y[0] || x[2] - y[2]);
}

/** The gaps between matched places. */
function between(
  matches: readonly (readonly [number, number])[],
  [aFrom, aTo, bFrom, bTo]: Block,
  put: (gap: Block) => void,
): void {
  let x = aFrom;
  let y = bFrom;
  for (const [i, j] of matches) {
    if (i > x || j > y) put([x, i, y, j]);
    x = i + 1;
    y = j + 1;
  }
  if (x < aTo || y < bTo) put([x, aTo, y, bTo]);
}

/** Tokens that stand once on both sides of a block, in an order both keep. */
function rare(
  a: Int32Array,
  b: Int32Array,
  aFrom: number,
  aTo: number,
  bFrom: number,
  bTo: number,
): [number, number][] {
  const inA = new Map<number, number>();
  for (let i = aFrom; i < aTo; i++) inA.set(a[i] as number, inA.has(a[i] as number) ? -1 : i);
  const inB = new Map<number, number>();
  for (let j = bFrom; j < bTo; j++)
    if (inA.has(b[j] as number)) inB.set(b[j] as number, inB.has(b[j] as number) ? -1 : j);
  const pairs: [number, number][] = [];
  for (const [id, i] of inA) {
    const j = inB.get(id);
    if (i >= 0 && j !== undefined && j >= 0) pairs.push([i, j]);
  }
  pairs.sort((x, y) => x[0] - y[0]);
  return increasing(pairs).map((at) => pairs[at] as [number, number]);
}

/** Longest common subsequence of a small block. */
function common(
  a: Int32Array,
  b: Int32Array,
  aFrom: number,
  aTo: number,
  bFrom: number,
  bTo: number,
): [number, number][] {
  const n = aTo - aFrom;
  const m = bTo - bFrom;
  const table = new Int32Array((n + 1) * (m + 1));
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      table[i * (m + 1) + j] =
        a[aFrom + i] === b[bFrom + j]
          ? (table[(i + 1) * (m + 1) + j + 1] as number) + 1
          : Math.max(table[(i + 1) * (m + 1) + j] as number, table[i * (m + 1) + j + 1] as number);
    }
  }
  const found: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < n && j < m) {
    if (a[aFrom + i] === b[bFrom + j]) found.push([aFrom + i++, bFrom + j++]);
    else if ((table[(i + 1) * (m + 1) + j] as number) >= (table[i * (m + 1) + j + 1] as number)) i++;
    else j++;
  }
  return found;
}

/** Tokens a moved run must have. */
const RUN = 8;

/** Marks changes whose words stand, as a run of eight tokens or more, in a change on the other side. */
function withMoves(changed: readonly Block[], left: Tokens, right: Tokens): Change[] {
  const gone = new Set<string>();
  const come = new Set<string>();
  const runs = (ids: Int32Array, from: number, to: number): string[] => {
    const found: string[] = [];
    for (let i = from; i + RUN <= to; i++) found.push(ids.subarray(i, i + RUN).join(' '));
    return found;
  };
  for (const [aFrom, aTo, bFrom, bTo] of changed) {
    for (const run of runs(left.ids, aFrom, aTo)) gone.add(run);
    for (const run of runs(right.ids, bFrom, bTo)) come.add(run);
  }
  return changed.map(([aFrom, aTo, bFrom, bTo]) => {
    const moved =
      runs(left.ids, aFrom, aTo).some((run) => come.has(run)) ||
      runs(right.ids, bFrom, bTo).some((run) => gone.has(run));
    const place = {
      fromA: left.starts[aFrom] as number,
      toA: left.starts[aTo] as number,
      fromB: right.starts[bFrom] as number,
      toB: right.starts[bTo] as number,
    };
    return moved ? { ...place, moved } : place;
  });
}

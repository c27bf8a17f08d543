/** Sets of words, one a passage, as numbers in flat tables. Words are numbered in their order, so that what two sets share is met in it. */
export interface NumberedSets {
  readonly words: readonly string[];
  /** Passages that have each word. */
  readonly passages: Uint32Array;
  /** Where the numbers of each passage begin; one more than passages, so that the next one's beginning is the end. */
  readonly first: Uint32Array;
  readonly numbers: Uint32Array;
}

/** Numbers the words of sets. */
export function numberedSets(sets: readonly ReadonlySet<string>[]): NumberedSets {
  const words = [...new Set(sets.flatMap((set) => [...set]))].sort();
  const numberOf = new Map(words.map((word, at) => [word, at] as const));
  const passages = new Uint32Array(words.length);
  const first = new Uint32Array(sets.length + 1);
  const numbers = new Uint32Array(sets.reduce((sum, { size }) => sum + size, 0));
  let filled = 0;
  sets.forEach((set, at) => {
    for (const word of set) {
      const number = numberOf.get(word) as number;
      numbers[filled++] = number;
      passages[number] = (passages[number] as number) + 1;
    }
    numbers.subarray(first[at], filled).sort();
    first[at + 1] = filled;
  });
  return { words, passages, first, numbers };
}

/** Puts the numbers that two passages share into a table, in order, and gives how many there are. */
export function sharedNumbers(
  { first, numbers }: NumberedSets,
  a: number,
  b: number,
  into: Uint32Array,
): number {
  let x = first[a] as number;
  let y = first[b] as number;
  const endX = first[a + 1] as number;
  const endY = first[b + 1] as number;
  let found = 0;
  while (x < endX && y < endY) {
    const one = numbers[x] as number;
    const two = numbers[y] as number;
    if (one === two) into[found++] = one;
    if (one <= two) x++;
    if (two <= one) y++;
  }
  return found;
}

/** Most words one passage has. */
export const largest = ({ first }: NumberedSets): number =>
  first.reduce((most, from, at) => Math.max(most, from - (first[at - 1] ?? 0)), 0);

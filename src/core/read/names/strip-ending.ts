const compiled = new WeakMap<
  readonly string[],
  { readonly byLast: ReadonlyMap<string, readonly string[]> }
>();

/** Endings by their last letter, the longest first. */
function byLast(endings: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const old = compiled.get(endings);
  if (old !== undefined) return old.byLast;
  const map = new Map<string, string[]>();
  for (const ending of new Set(endings)) {
    const last = ending[ending.length - 1] as string;
    const list = map.get(last) ?? [];
    list.push(ending);
    map.set(last, list);
  }
  for (const list of map.values()) list.sort((a, b) => b.length - a.length);
  compiled.set(endings, { byLast: map });
  return map;
}

/** Letters a stem must keep. */
const LEAST = 3;

function stripWord(word: string, endings: ReadonlyMap<string, readonly string[]>): string {
  for (const ending of endings.get(word[word.length - 1] ?? '') ?? []) {
    if (word.length - ending.length >= LEAST && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return word;
}

/** Cuts the longest case ending that leaves three letters. The words of a phrase are cut one by one. */
export function stripEnding(folded: string, endings: readonly string[]): string {
  if (endings.length === 0 || folded === '') return folded;
  const map = byLast(endings);
  if (!/[\s-]/.test(folded)) return stripWord(folded, map);
  return folded
    .split(/([\s-]+)/)
    .map((part) => stripWord(part, map))
    .join('');
}

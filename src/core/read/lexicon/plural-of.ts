import type { NounWords } from '../../languages/noun-words.ts';

/**
 * Plural forms of a noun listed by its singular, the last word of a phrase inflected: the irregular ones, else the one
 * built by rule. Undefined where the language writes its forms out.
 */
export function pluralOf(entry: string, nouns: NounWords): readonly string[] | undefined {
  if (nouns.plurals === undefined || entry.includes('|') || entry.includes('*')) return undefined;
  const { phrasePlural, phraseTails } = nouns;
  // `prisoners of war`, `ships of the line`.
  const tail = phraseTails?.find((word) => entry.includes(` ${word} `));
  if (tail !== undefined) {
    const at = entry.indexOf(` ${tail} `);
    return pluralOf(entry.slice(0, at), nouns)?.map((plural) => plural + entry.slice(at));
  }
  if (phrasePlural !== undefined && entry.includes(' ')) return [phraseOf(entry, nouns, phrasePlural)];
  const space = entry.lastIndexOf(' ');
  const before = entry.slice(0, space + 1);
  const last = entry.slice(space + 1);
  const irregular = irregularOf(nouns).get(last);
  if (irregular !== undefined) return irregular.map((plural) => before + plural);
  for (const { ends, cut, add } of nouns.plurals)
    if (ends.some((end) => last.endsWith(end))) return [before + last.slice(0, last.length - cut) + add];
  return undefined;
}

/** `corps de armée`, `divisions blindées`: every word up to the first preposition. */
function phraseOf(entry: string, nouns: NounWords, ends: readonly string[]): string {
  const words = entry.split(' ');
  const stop = words.findIndex((word) => ends.includes(word));
  const to = stop < 0 ? words.length : stop;
  return words.map((word, at) => (at < to ? (pluralOf(word, nouns)?.[0] ?? word) : word)).join(' ');
}

const tables = new WeakMap<NounWords, ReadonlyMap<string, readonly string[]>>();

/** Plurals of the irregular nouns by their singular. */
function irregularOf(nouns: NounWords): ReadonlyMap<string, readonly string[]> {
  const old = tables.get(nouns);
  if (old !== undefined) return old;
  const made = new Map<string, readonly string[]>();
  for (const line of nouns.irregular) {
    const [singular, ...plurals] = line.split(' ') as [string, ...string[]];
    if (!made.has(singular)) made.set(singular, plurals);
  }
  tables.set(nouns, made);
  return made;
}

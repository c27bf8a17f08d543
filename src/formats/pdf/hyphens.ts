/** Hyphens at the end of a line: plain, the hyphen proper, the soft one, and the sign old typewriters used. */
const AT_END = /(\p{L}+)([-‐\u00ad¬])$/u;
const AT_START = /^\p{L}+/u;

/** Words of a document as they stand inside its lines, and how often. */
export type Lexicon = ReadonlyMap<string, number>;

/** Counts the words of lines, also those with a hyphen inside; the first and the last of a line may be cut and do not count. */
export function lexiconOf(lines: Iterable<string>): Lexicon {
  const counts = new Map<string, number>();
  for (const line of lines)
    for (const word of line
      .toLowerCase()
      .split(/[^\p{L}\p{M}-]+/u)
      .slice(1, -1))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * How many signs of the end of a line fall away when the next is joined to it: 1 for a hyphen that only divides a word, 0 for one that stays,
 * undefined where no word goes on. A hyphen stays before a capital or a figure, or where the document writes the word with it elsewhere.
 */
export function hyphenCut(line: string, next: string, known: Lexicon): 0 | 1 | undefined {
  const end = AT_END.exec(line);
  if (end === null) return /[\p{N}\p{L}][-‐–]$/u.test(line) && /^[\p{N}\p{L}]/u.test(next) ? 0 : undefined;
  const [, before = '', sign = ''] = end;
  const after = AT_START.exec(next)?.[0];
  if (after === undefined) return /^\p{N}/u.test(next) ? 0 : undefined;
  if (sign !== '-' && sign !== '‐') return 1;
  if (/^\p{Lu}/u.test(after)) return 0;
  const joined = known.get((before + after).toLowerCase()) ?? 0;
  const apart = known.get(`${before}-${after}`.toLowerCase()) ?? 0;
  return apart > joined ? 0 : 1;
}

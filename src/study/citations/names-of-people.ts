/** A person or body as CSL-JSON names it. */
export type CslName = { readonly family: string; readonly given?: string } | { readonly literal: string };

/** A name as bibliographies write it: `Family, Given`, `Given Family`, or a body that is one word or stands in braces. */
export function nameOfPerson(raw: string): CslName | undefined {
  const words = raw.trim();
  if (words === '') return undefined;
  if (/^\{.*\}$/s.test(words)) return { literal: words.slice(1, -1).trim() };
  const comma = words.indexOf(',');
  if (comma >= 0) {
    const given = words
      .slice(comma + 1)
      .replace(/,\s*$/, '')
      .trim();
    return given === ''
      ? { literal: words.slice(0, comma).trim() }
      : { family: words.slice(0, comma).trim(), given };
  }
  const parts = words.split(/\s+/);
  const family = parts.at(-1) ?? words;
  // Particles belong to the family name: Ludwig van Beethoven.
  let from = parts.length - 1;
  while (from > 1 && /^\p{Ll}/u.test(parts[from - 1] ?? '')) from--;
  return parts.length === 1
    ? { literal: family }
    : { family: parts.slice(from).join(' '), given: parts.slice(0, from).join(' ') };
}

/** `1938-07-31`, `1938/7/31` or `1938` as CSL-JSON dates; a date in words stays as it is. */
export function cslDate(raw: string): Record<string, unknown> | undefined {
  const words = raw.trim();
  if (words === '') return undefined;
  const parts = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?[-/]*$/.exec(words);
  if (parts === null) return { raw: words };
  return {
    'date-parts': [
      parts
        .slice(1)
        .filter((part) => part !== undefined)
        .map(Number),
    ],
  };
}

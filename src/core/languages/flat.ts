/** Latin letters without their marks, in lower case, as the lists hold them: `Höhe` `hohe`, `groß` `gross`. */
export function flat(words: string): string {
  return words
    .toLowerCase()
    .replaceAll('ä', 'a')
    .replaceAll('ö', 'o')
    .replaceAll('ü', 'u')
    .replaceAll('ß', 'ss')
    .replaceAll('é', 'e');
}

/** A list written with commas, flattened. */
export function flatList(words: string): string[] {
  return flat(words)
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

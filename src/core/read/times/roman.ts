/** Letters of roman numerals in lower case, Latin and the Cyrillic look-alikes. */
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, х: 10, і: 1 };

const LETTERS: ReadonlySet<number> = new Set(Object.keys(ROMAN).map((letter) => letter.charCodeAt(0)));

/** Whether a code unit is a letter of roman numerals in lower case: asked of every word. */
export const isRoman = (unit: number): boolean => LETTERS.has(unit);

/** Value of a roman numeral of at most eight letters, or -1. */
export function roman(word: string): number {
  if (word.length === 0 || word.length > 8) return -1;
  let sum = 0;
  for (let i = 0; i < word.length; i++) {
    const value = ROMAN[word.charAt(i)];
    if (value === undefined) return -1;
    const after = ROMAN[word.charAt(i + 1)] ?? 0;
    sum += value < after ? -value : value;
  }
  return sum;
}

/** Value of a roman numeral with or without the letters of an ordinal behind it (`XIXe`), or -1. */
export function romanOrdinal(word: string, suffixes: ReadonlySet<string>): number {
  const plain = roman(word);
  if (plain > 0 || word.length > 12) return plain;
  for (const suffix of suffixes)
    if (word.endsWith(suffix)) {
      const found = roman(word.slice(0, word.length - suffix.length));
      if (found > 0) return found;
    }
  return -1;
}

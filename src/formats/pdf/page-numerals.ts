/** A number at an end of a line in a margin. */
export interface Numeral {
  readonly kind: 'arabic' | 'roman';
  readonly value: number;
  readonly words: string;
  /** Nothing else stands in its line. */
  readonly alone: boolean;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A number in small Roman numerals. */
export function romanOf(value: number): string {
  let rest = value;
  let words = '';
  for (const [worth, sign] of ROMAN)
    while (rest >= worth) {
      words += sign;
      rest -= worth;
    }
  return words;
}

function fromRoman(words: string): number | undefined {
  let rest = words.toLowerCase();
  let value = 0;
  for (const [worth, sign] of ROMAN)
    while (rest.startsWith(sign)) {
      value += worth;
      rest = rest.slice(sign.length);
    }
  return rest === '' && value > 0 && romanOf(value) === words.toLowerCase() ? value : undefined;
}

/** Numbers with which a line begins or ends. Full-width figures count as figures. */
export function numeralOf(line: string): Numeral[] {
  const plain = line.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  const parts = plain.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
  const found: Numeral[] = [];
  for (const words of new Set([parts[0], parts[parts.length - 1]])) {
    if (words === undefined) continue;
    const alone = parts.length === 1;
    if (/^\d{1,4}$/.test(words)) found.push({ kind: 'arabic', value: Number(words), words, alone });
    else if (/^[ivxlc]{1,9}$/i.test(words)) {
      const value = fromRoman(words);
      if (value !== undefined) found.push({ kind: 'roman', value, words, alone });
    }
  }
  return found;
}

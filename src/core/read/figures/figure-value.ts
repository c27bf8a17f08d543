import type { NumberWords } from '../../languages/number-words.ts';

/** What a run of digits says: its value, another value it could have, and letters that hang on it. */
export interface FigureValue {
  readonly value: number;
  readonly other?: number;
  readonly suffix: string;
}

/**
 * Reads one figure such as `7,300`, `7.300`, `2,5` or `32nd` by the language's marks. Where the marks could be meant the
 * other way round (`7.300` in an English text) the other value is kept too.
 */
export function figureValue(words: string, numbers: NumberWords): FigureValue | undefined {
  let end = words.length;
  while (end > 0 && !isDigit(words.charCodeAt(end - 1))) end--;
  const suffix = words.slice(end);
  const digits = words.slice(0, end);
  let plain = true;
  for (let i = 0; i < digits.length; i++) {
    const unit = digits.charCodeAt(i);
    if (isDigit(unit)) continue;
    if (unit !== 0x2c && unit !== 0x2e && unit !== 0x27 && unit !== 0x2019) return undefined;
    plain = false;
  }
  if (plain) return digits.length > 15 ? undefined : { value: Number(ascii(digits)), suffix };
  const parts = digits.split(/[.,'’]/).map(ascii);
  const marks = [...digits].filter((character) => !isDigit(character.charCodeAt(0)));
  const grouped =
    (parts[0] as string).length <= 3 &&
    parts.slice(1).every((part) => part.length === 3) &&
    new Set(marks).size === 1;
  const whole = Number(parts.join(''));
  const last = marks[marks.length - 1] as string;
  const decimal =
    marks.length === 1 ||
    (new Set(marks.slice(0, -1)).size === 1 &&
      marks[0] !== last &&
      parts.slice(1, -1).every((part) => part.length === 3));
  const broken = decimal ? Number(`${parts.slice(0, -1).join('')}.${parts[parts.length - 1]}`) : undefined;
  if (whole > Number.MAX_SAFE_INTEGER) return undefined;
  if (grouped && numbers.groups.includes(last) && (parts[0] as string) !== '0')
    return last === numbers.decimal && broken !== undefined
      ? { value: whole, other: broken, suffix }
      : { value: whole, suffix };
  if (broken !== undefined && last === numbers.decimal)
    return grouped && marks.length === 1 && parts[0] !== '0'
      ? { value: broken, other: whole, suffix }
      : { value: broken, suffix };
  if (grouped && parts[0] !== '0')
    return { value: whole, ...(broken === undefined ? {} : { other: broken }), suffix };
  if (broken !== undefined) return { value: broken, other: whole, suffix };
  return undefined;
}

/** Decimal digits of the scripts that `\p{Nd}` brings most often: ASCII and full-width. */
const isDigit = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);

const ascii = (digits: string): string =>
  digits.replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

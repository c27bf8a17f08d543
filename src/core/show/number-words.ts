import type { Quantity } from '../model/quantity.ts';

/** A number with commas between the thousands. */
export function numeralWords(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  if (whole.includes('e')) return String(value);
  let grouped = '';
  for (let at = 0; at < whole.length; at++) {
    if (at > 0 && (whole.length - at) % 3 === 0) grouped += ',';
    grouped += whole[at];
  }
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** A quantity as it stands under a mark: `717`, `about 23,000`, `46+`, `up to 20,000`, `7,000–7,300`. */
export function quantityWords({ lo, hi, comparator, limit }: Quantity): string {
  const value = lo === hi ? numeralWords(lo) : `${numeralWords(lo)}–${numeralWords(hi)}`;
  switch (comparator) {
    case 'approx':
      return `about ${value}`;
    case 'vague':
      return `some ${value}`;
    case 'gt':
      return `over ${value}`;
    case 'ge':
      return `${value}+`;
    case 'lt':
      return limit === true ? `under ${value}` : `almost ${value}`;
    case 'le':
      return `up to ${value}`;
    default:
      return value;
  }
}

const SMALL = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;

/** A count in running prose: words up to twelve, then numerals. */
export const countWords = (count: number): string => SMALL[count] ?? numeralWords(count);

/** `one account`, `28 accounts`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${countWords(count)} ${count === 1 ? one : many}`;

/** A sentence's first letter as a capital. */
export const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

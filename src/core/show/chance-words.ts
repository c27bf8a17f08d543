import { numeralWords } from './number-words.ts';

/** Bits from which the times are no longer counted: once in a million. */
const MANY = 20;

/** `once in about 16,000 times`: how often chance brings what is worth so many bits, to two figures. */
export function chanceWords(bits: number): string {
  if (bits >= MANY) return 'less than once in a million times';
  const times = 2 ** Math.max(0, bits);
  const step = 10 ** Math.max(0, Math.floor(Math.log10(times)) - 1);
  return `once in about ${numeralWords(Math.round(times / step) * step)} times`;
}

/** Why something shared counts: how often chance would bring as much, and the figure in bits that says so. */
export const whyWords = (bits: number): string =>
  `By chance two texts that know nothing of each other would share as much ${chanceWords(bits)}, as the program reckons it from the accounts of this study (${bits} bits).`;

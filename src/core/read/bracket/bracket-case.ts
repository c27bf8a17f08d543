/*
 * Case, number and gender of a word as one bit set: four cases of the singular for each of three genders, then four of the plural.
 * What the words of a group share is what the group can be.
 */

const CASES = 'ngda';
const GENDERS = 'mfn';

const singular = (at: number, gender: number): number => 1 << (at * 3 + gender);
const plural = (at: number): number => 1 << (12 + at);
const whole = (at: number): number => singular(at, 0) | singular(at, 1) | singular(at, 2) | plural(at);

export const NOM = whole(0);
export const GEN = whole(1);
export const DAT = whole(2);
export const ACC = whole(3);
export const ONE = 0xfff;
export const MANY = 0xf000;
export const EVERY = ONE | MANY;

/** All cases of the singular in the genders told (`mf`), and with `p` the plural. */
export function ofGender(genders: string): number {
  let bits = 0;
  for (const letter of genders) {
    if (letter === 'p') bits |= MANY;
    else for (let at = 0; at < CASES.length; at++) bits |= singular(at, GENDERS.indexOf(letter));
  }
  return bits;
}

/** Bits of a line of codes: `sn:m sg:f pg`; a code without gender holds for all. */
export function bracketCodes(codes: string): number {
  let bits = 0;
  for (const code of codes.split(' ')) {
    const at = CASES.indexOf(code.charAt(1));
    if (code.length < 2 || at < 0) continue;
    if (code.startsWith('p')) bits |= plural(at);
    else
      for (const letter of code.includes(':') ? code.slice(3) : GENDERS)
        bits |= singular(at, GENDERS.indexOf(letter));
  }
  return bits;
}

/** Genders of the singular and the plural that the bits leave open, whatever the case: three bits and a fourth. */
export function gendersOf(bits: number): number {
  let out = (bits & MANY) === 0 ? 0 : 8;
  for (let at = 0; at < CASES.length; at++) out |= (bits >> (at * 3)) & 7;
  return out;
}

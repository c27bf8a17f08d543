/*
 * Case and number of a word as one bit set: six cases of the singular, then six of the plural. A word form that can be
 * several of them has several bits; a noun group has those all its words share.
 */

const CASES = 'ngdail';

/** Bit of one code (`sn`, `pg`). */
export const bit = (code: string): number =>
  1 << (CASES.indexOf(code.charAt(1)) + (code.startsWith('p') ? 6 : 0));

/** Genders as a bit set. */
export const MASCULINE = 1;
export const FEMININE = 2;
export const NEUTER = 4;

const both = (name: string): number => bit(`s${name}`) | bit(`p${name}`);

export const NOMINATIVE = both('n');
export const GENITIVE = both('g');
export const DATIVE = both('d');
export const ACCUSATIVE = both('a');
export const INSTRUMENTAL = both('i');
export const LOCATIVE = both('l');
export const SINGULAR = 0b111111;
export const PLURAL = SINGULAR << 6;
export const ANY = SINGULAR | PLURAL;

const BY_NAME: Readonly<Record<string, number>> = {
  nom: NOMINATIVE,
  gen: GENITIVE,
  dat: DATIVE,
  acc: ACCUSATIVE,
  inst: INSTRUMENTAL,
  loc: LOCATIVE,
};

/** Bits of a case by the name the lists use (`acc`), in both numbers; 0 when it is none. */
export const caseByName = (name: string): number => BY_NAME[name] ?? 0;

/** Bits of several cases (`acc loc`). */
export const casesByName = (names: string): number =>
  names.split(' ').reduce((bits, name) => bits | caseByName(name), 0);

/** The same cases in both numbers. */
export const inBothNumbers = (bits: number): number => {
  const cases = (bits | (bits >> 6)) & SINGULAR;
  return cases | (cases << 6);
};

/**
 * Bits of an adjective ending by gender (masculine, feminine, neuter), for codes whose genders stand behind them:
 * `sn sa:m sg sd:f pd`. Plural codes hold for all three.
 */
export function bitsByGender(codes: string): readonly [number, number, number] {
  const by: [number, number, number] = [0, 0, 0];
  let waiting = 0;
  for (const part of codes.split(' ')) {
    const [code, genders] = part.split(':') as [string, string?];
    if (code.startsWith('p')) {
      for (let g = 0; g < 3; g++) by[g] = (by[g] as number) | bit(code);
      continue;
    }
    waiting |= bit(code);
    if (genders === undefined) continue;
    for (const letter of genders) {
      const g = letter === 'm' ? 0 : letter === 'f' ? 1 : 2;
      by[g] = (by[g] as number) | waiting;
    }
    waiting = 0;
  }
  return by.map((bits) => bits | waiting) as [number, number, number];
}

/** Bits and genders of a line of codes (`sg sa:mn pd`). Genders 0 = not told. */
export function parseCodes(codes: string): { readonly bits: number; readonly genders: number } {
  let bits = 0;
  let genders = 0;
  for (const code of codes.split(' ')) {
    if (code.length < 2) continue;
    bits |= bit(code);
    const colon = code.indexOf(':');
    if (colon > 0)
      for (const letter of code.slice(colon + 1))
        genders |= letter === 'm' ? MASCULINE : letter === 'f' ? FEMININE : NEUTER;
  }
  return { bits, genders };
}

/** Gender of a letter of the lists (`m`, `f`, `n`); 0 for any other. */
export const genderOf = (letter: string | undefined): number =>
  letter === 'm' ? MASCULINE : letter === 'f' ? FEMININE : letter === 'n' ? NEUTER : 0;

/** Cases by gender: masculine, feminine, neuter. */
export type ByGender = readonly [masculine: number, feminine: number, neuter: number];

/** What words that change by gender allow a noun of some genders (0 = not known: all). */
export function forGenders(by: ByGender, genders: number): number {
  if (genders === 0) return by[0] | by[1] | by[2];
  return (
    ((genders & MASCULINE) !== 0 ? by[0] : 0) |
    ((genders & FEMININE) !== 0 ? by[1] : 0) |
    ((genders & NEUTER) !== 0 ? by[2] : 0)
  );
}

import type { Language } from '../../languages/language.ts';
import { foldHan } from '../../text/han-variants.ts';

/** What a character can be beside numbers. */
export const SIGN = { number: 1, more: 2, figureEnd: 4, opens: 8, quoteOpens: 16, quoteCloses: 32 } as const;

/** Bits of `SIGN` by code unit. */
export function numberSigns({ numbers: { cjk }, counted, attribution }: Language): Uint8Array {
  const signs = new Uint8Array(65_536);
  const mark = (character: string, bit: number): void => {
    const unit = character.charCodeAt(0);
    signs[unit] = (signs[unit] as number) | bit;
  };
  const sign = (forms: readonly string[], bit: number): void => {
    for (const form of forms) {
      const folded = foldHan(form);
      mark(folded.charAt(folded.length - 1), bit);
    }
  };
  const numerals = [
    ...Object.keys(cjk?.digits ?? {}),
    ...Object.keys(cjk?.tens ?? {}),
    ...Object.keys(cjk?.myriads ?? {}),
    ...(cjk?.several ?? []),
  ];
  sign(numerals, SIGN.number);
  sign(cjk?.more ?? [], SIGN.more);
  sign(cjk?.asMany ?? [], SIGN.opens);
  for (const form of Object.keys(cjk?.shares ?? {})) mark(foldHan(form), SIGN.opens);
  sign(
    [
      ...Object.keys(cjk?.counters ?? {}),
      ...Object.values(counted.units).flatMap((unit) => unit.words),
      ...numerals,
      ...(cjk?.more ?? []),
      ...'0123456789',
    ],
    SIGN.figureEnd,
  );
  for (const [open, close] of attribution.quotes) {
    mark(open, SIGN.quoteOpens);
    mark(close, SIGN.quoteCloses);
  }
  return signs;
}

import type { Language } from '../../languages/language.ts';
import { claimsIn } from '../claims-examples.test-support.ts';

/** Each figure of a sentence with the last of those who are said to tell it: `300 Ibn Sa'd`, or `300 -`. */
export const tellersOf = (text: string, language: Language): string[] =>
  claimsIn(text, language).flatMap((claim) =>
    claim.kind === 'quantity' ? [`${claim.words} ${claim.attribution.at(-1)?.words ?? '-'}`] : [],
  );

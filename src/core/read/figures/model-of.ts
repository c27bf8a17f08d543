import type { Language } from '../../languages/language.ts';
import type { CountedObject } from '../../model/quantity.ts';
import type { Token } from '../lexicon/claim-tokens.ts';

/** One to four letters, a number, perhaps a letter for the variant and the plural's `s`. */
const MODEL = /^(\p{L}{1,4})-\d{1,3}\p{L}?s?$/u;

/** What a model's name stands for (`B-29s`, `T-34`); undefined where the token is none. */
export function modelOf({ counted }: Language, token: Token | undefined): CountedObject | undefined {
  if (counted.models === undefined || token === undefined || !token.info.digits || !token.info.capital)
    return undefined;
  const letters = MODEL.exec(token.info.folded)?.[1];
  if (letters === undefined) return undefined;
  for (const [object, prefixes] of Object.entries(counted.models))
    if (prefixes.includes(letters)) return object as CountedObject;
  return undefined;
}

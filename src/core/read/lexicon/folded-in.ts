import { spelled } from '../../languages/head-first-words.ts';
import type { Language } from '../../languages/language.ts';
import { foldKeeping } from '../../text/fold.ts';

/** A word as the lists of a language hold it: lower case, without the marks that part no words there. French keeps all of its accents. */
export const foldedIn = (word: string, { letters, verbs }: Pick<Language, 'letters' | 'verbs'>): string =>
  verbs.headFirst === undefined ? foldKeeping(word, letters) : spelled(word);

import type { AccountView } from '../show/accounts.ts';
import type { CitationView } from '../show/citation-words.ts';
import { oneLine } from './xml-text.ts';

/**
 * An account as a source is cited: its entry in the library, else author, title and date as the settings have them.
 * An account that may not be shown has only the words that say so.
 */
export function sourceWords(account: AccountView): CitationView {
  if (account.citation !== undefined) return { ...account.citation, words: oneLine(account.citation.words) };
  const parts = [account.author, account.title, account.published || account.written].filter(
    (one) => one !== '',
  );
  return { words: `${oneLine(parts.join(', '))}.` };
}

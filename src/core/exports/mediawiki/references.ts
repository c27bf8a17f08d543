import type { AccountView } from '../../show/accounts.ts';
import { sourceWords } from '../source-words.ts';
import { xmlIds } from '../xml-text.ts';
import { externalLink, wikitext } from './wikitext.ts';

/** Writes the reference to an account: in full the first time, by its name from then on. */
export type Reference = (account: AccountView) => string;

/** References of one page. `keys`: all accounts that may be cited, so that names do not depend on what is cited first. */
export function references(keys: readonly string[]): Reference {
  // A letter first: MediaWiki refuses names that are numbers.
  const names = xmlIds(keys, 'v-');
  const given = new Set<string>();
  return (account) => {
    const name = names.get(account.key) ?? 'v';
    if (given.has(name)) return `<ref name="${name}" />`;
    given.add(name);
    const { words, url } = sourceWords(account);
    const link = url === undefined ? '' : ` ${externalLink(url, 'online')}`;
    return `<ref name="${name}">${wikitext(words)}${link}</ref>`;
  };
}

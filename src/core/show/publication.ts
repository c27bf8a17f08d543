import type { Rights } from '../model/account.ts';
import type { Build } from '../model/build.ts';
import { rightsWords } from './allowed.ts';
import { castOf } from './cast.ts';
import type { Quote } from './quote.ts';
import { reportContent } from './report-content.ts';
import { countOfWords } from './tokens.ts';

/** What would go out of one account, as the editor reads it: under its own name also where the public does not see it. */
export interface PublicationView {
  readonly key: string;
  readonly siglum: string;
  readonly title: string;
  /** Under what name the public sees it. */
  readonly publicSiglum: string;
  readonly allow: Rights['allow'];
  readonly rights: string;
  readonly precis: boolean;
  /** Words of its editions that would go out whole; 0 when none may. */
  readonly wholeWords: number;
  /** Passages that would be shown with a reading, a denial or an event, each place once; of a précis they are no quotations. */
  readonly quotations: number;
  /** Words of the longest of them. */
  readonly longest: number;
}

const isQuote = (value: object): value is Quote =>
  'account' in value && 'before' in value && 'words' in value && 'after' in value && 'kind' in value;

/** Every quotation in view data, wherever it stands. */
function quotesIn(value: unknown, found: Quote[] = []): Quote[] {
  if (typeof value !== 'object' || value === null) return found;
  if (isQuote(value)) found.push(value);
  for (const one of Object.values(value)) quotesIn(one, found);
  return found;
}

/** What would go out of every account, those with restricted rights first, then in the order of the study. */
export function publicationOf(build: Build): PublicationView[] {
  const cast = castOf(build.study, build.names);
  const content = reportContent(build, { version: '', lastHashes: {} });
  const quotes = new Map<string, Map<string, number>>();
  for (const { account, edition, start, end, before, words, after } of quotesIn(content)) {
    const places = quotes.get(account) ?? new Map<string, number>();
    places.set(`${edition} ${start} ${end}`, countOfWords(`${before}${words}${after}`));
    quotes.set(account, places);
  }
  const whole = new Map<string, number>();
  for (const { account, text } of content.texts)
    whole.set(account, (whole.get(account) ?? 0) + countOfWords(text));
  const ORDER: readonly Rights['allow'][] = ['none', 'cite', 'quote', 'free'];
  return [...cast.members.values()]
    .map(({ account, key, siglum }): PublicationView => {
      const places = [...(quotes.get(key)?.values() ?? [])];
      return {
        key: account.key,
        siglum: account.siglum,
        title: account.title,
        publicSiglum: siglum,
        allow: account.rights.allow,
        rights: rightsWords(account.rights),
        precis: account.text === 'precis',
        wholeWords: whole.get(key) ?? 0,
        quotations: places.length,
        longest: Math.max(0, ...places),
      };
    })
    .sort((a, b) => ORDER.indexOf(a.allow) - ORDER.indexOf(b.allow));
}

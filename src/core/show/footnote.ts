import type { NoteStyle } from '../model/note-style.ts';
import type { AccountView } from './accounts.ts';
import type { ReadingView, WitnessView } from './apparatus.ts';
import { type NoteRun, styledPage } from './note-styles.ts';
import type { Quote } from './quote.ts';
import { styledTranslation } from './styled-translation.ts';
import { wordSpans } from './tokens.ts';

/** Words of a quotation in a footnote at most: a short quotation. */
const SHORT = 30;

/** Quotation marks as each language sets them; all others as English. */
const MARKS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  de: ['„', '“'],
  fr: ['« ', ' »'],
  ja: ['「', '」'],
  pl: ['„', '”'],
  ru: ['«', '»'],
  uk: ['«', '»'],
};

/** The marked words with as many of those around them as a short quotation has room for. */
function shortWords({ before, words, after, cutBefore, cutAfter }: Quote, most: number): string {
  const inside = wordSpans(words);
  if (inside.length >= most)
    return `${words.slice(0, inside[most - 1]?.end)}${inside.length > most ? ' …' : ''}`;
  const [left, right] = [wordSpans(before), wordSpans(after)];
  const room = most - inside.length;
  const takeLeft = Math.min(left.length, Math.max(Math.floor(room / 2), room - right.length));
  const takeRight = Math.min(right.length, room - takeLeft);
  const from = takeLeft === left.length ? 0 : (left[left.length - takeLeft]?.start ?? before.length);
  const to = takeRight === right.length ? after.length : (right[takeRight - 1]?.end ?? 0);
  return [
    cutBefore || from > 0 ? '… ' : '',
    before.slice(from),
    words,
    after.slice(0, to),
    cutAfter || to < after.length ? ' …' : '',
  ].join('');
}

/** The quotation of a footnote; empty where the words are a précis, or may not be quoted. */
function quotation(account: AccountView, quote: Quote | undefined, style: NoteStyle): string {
  const most = Math.min(SHORT, account.cite?.quotable ?? 0);
  if (quote === undefined || quote.kind === 'precis' || most === 0) return '';
  const [open, close] = MARKS[quote.language.split('-')[0] ?? ''] ?? ['“', '”'];
  const words = shortWords(quote, most).replaceAll(/\s+/g, ' ').trim();
  const own = quote.translation;
  const translated = own === undefined ? '' : styledTranslation(style, own.text, own.by);
  return `${open}${words}${close}${quote.kind === 'translation' ? ' (in translation)' : ''}${translated}`;
}

/** The page to cite: the one on which the words stand as it is printed there; else that of the entry in the library; else where in the file. */
function pageOf({ cite }: AccountView, quote: Quote | undefined): string {
  // The pages of a précis are not those of its source.
  const at = quote?.kind === 'precis' ? undefined : quote?.at;
  return (quote?.printed === true ? at : undefined) ?? (cite?.page || at || '');
}

/** One source of a footnote: full note, page, edition, short quotation. */
function sourceRuns(account: AccountView, quote: Quote | undefined): readonly NoteRun[] {
  const { note = [{ words: account.siglum }] } = account.cite ?? {};
  const style = account.cite?.style ?? 'chicago';
  const cyrillic = note.some(({ words }) => /\p{Script=Cyrillic}/u.test(words));
  const page = styledPage(style, pageOf(account, quote), cyrillic);
  const edition = quote === undefined || quote.edition === '' ? '' : `, edition ${quote.edition}`;
  const said = quotation(account, quote, style);
  return [...note, { words: `${edition}${page}${said === '' ? '' : `: ${said}`}` }];
}

type Accounts = ReadonlyMap<string, AccountView>;

/** What a footnote cites: readings, each with the places it rests on. */
export interface Cited {
  readonly label: string;
  readonly witnesses: readonly Pick<WitnessView, 'account' | 'quote'>[];
}

/** A reading with the places of its latest editions, one for each account; where no account says so any more, all. */
export function citedOf({ label, witnesses }: ReadingView): Cited {
  const current = witnesses.filter((one) => one.current);
  const from = current.length > 0 ? current : witnesses;
  return {
    label,
    witnesses: from.filter(({ account }, at) => from.findIndex((one) => one.account === account) === at),
  };
}

/** A finished footnote. Several readings make one note: each value, then its sources. */
export function footnote(cited: readonly Cited[], accounts: Accounts): NoteRun[] {
  const notes = cited.map(({ label, witnesses }) => {
    const sources = witnesses.flatMap(({ account, quote }, at): NoteRun[] => {
      const source = accounts.get(account);
      if (source === undefined || source.withheld) return [];
      return [...(at === 0 ? [] : [{ words: '; ' }]), ...sourceRuns(source, quote)];
    });
    return cited.length > 1 ? [{ words: `${label}: ` }, ...sources] : sources;
  });
  const runs = notes.flatMap((note, at) => (at === 0 ? note : [{ words: '. ' }, ...note]));
  const last = runs.at(-1)?.words ?? '';
  return /[.!?…]["”»“」]?$/.test(last) ? runs : [...runs, { words: '.' }];
}

/** The same as pandoc keys: `[@frus-1938-3-461, pp. 464–465; @shishov-2001]`. Accounts the library does not have come by their key. */
export function pandocKeys(cited: readonly Cited[], accounts: Accounts): string {
  const keys = cited.flatMap(({ witnesses }) =>
    witnesses.flatMap(({ account, quote }) => {
      const source = accounts.get(account);
      if (source === undefined || source.withheld) return [];
      const { key = source.key } = source.cite ?? {};
      const page = pageOf(source, quote);
      // Pandoc wants braces around a key with signs of its own meaning.
      const name = /^[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&\-+?<>~/]*$/u.test(key) ? `@${key}` : `@{${key}}`;
      return [page === '' ? name : `${name}, ${page}`];
    }),
  );
  return `[${[...new Set(keys)].join('; ')}]`;
}

/** A note as plain text. */
export const noteText = (runs: readonly NoteRun[]): string => runs.map(({ words }) => words).join('');

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A note as HTML, so that a word processor keeps the italics. */
export const noteHtml = (runs: readonly NoteRun[]): string =>
  runs.map(({ words, italic }) => (italic ? `<i>${escaped(words)}</i>` : escaped(words))).join('');

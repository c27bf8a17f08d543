import type { Account, Edition, Study } from '../model/account.ts';
import type { Mention } from '../model/mention.ts';
import type { ReadEdition } from '../model/passage.ts';
import type { Reuse } from '../model/reuse.ts';
import { findReuse } from './reuse/reuse.ts';
import type { ReuseText } from './reuse/reused-text.ts';

/** Name of an edition's text in the search, as a study names it: `enwiki@2007`, or the account where it has one edition. */
export const textName = ({ account, label }: Edition): string =>
  label === '' ? account : `${account}@${label}`;

const WHAT_ALL_MUST_TELL: ReadonlySet<Mention['kind']> = new Set(['name', 'time', 'quantity']);

/** Whether an account's words are its source's own. The words of a précis are those of the study. */
const ownWords = ({ text }: Account): boolean => text !== 'precis';

/**
 * The editions whose words may be compared, with the runs every account of the event must have. Editions of one account
 * are a series: what they share is their history.
 */
export function reuseTexts(study: Study, read: readonly ReadEdition[]): ReuseText[] {
  const own = new Set(study.accounts.filter(ownWords).map(({ key }) => key));
  return read
    .filter(({ edition }) => own.has(edition.account))
    .map(({ edition, mentions }) => ({
      id: textName(edition),
      text: edition.text,
      series: edition.account,
      given: mentions
        .filter(({ kind }) => WHAT_ALL_MUST_TELL.has(kind))
        .map(({ start, end }) => ({ start, end }))
        .sort((a, b) => a.start - b.start || a.end - b.end),
    }));
}

/** Reused passages between the accounts of a study; `nothing` says when all of them are précis. */
export function studyReuse(study: Study, texts: readonly ReuseText[]): Reuse {
  const found = findReuse(texts);
  if (found.search.nothing === undefined) return found;
  const precis = study.accounts.filter((account) => !ownWords(account)).length;
  if (precis === 0) return found;
  const all = study.accounts.length;
  const nothing =
    precis === all
      ? `${all === 1 ? 'the only account is a précis' : `all ${all} accounts are précis`}, in the words of the study`
      : `${found.search.nothing}; ${precis} of ${all} accounts are précis in the words of the study and were left out`;
  return { ...found, search: { ...found.search, nothing } };
}

/** Everything that the reused passages of a study depend on but the program, as one text. */
export function reuseKey(study: Study, texts: readonly ReuseText[]): string {
  const hashes = new Map(
    study.accounts.flatMap(({ editions }) =>
      editions.map((edition) => [textName(edition), edition.id] as const),
    ),
  );
  const parts = texts.map(({ id, series, given }) => [
    id,
    hashes.get(id),
    series,
    given?.map(({ start, end }) => `${start}-${end}`).join(),
  ]);
  return JSON.stringify([study.accounts.length, parts]);
}

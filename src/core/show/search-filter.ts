import type { AccountView } from './accounts.ts';

/** Which accounts are searched; an empty field asks nothing. */
export interface SearchFilter {
  readonly tradition: string;
  readonly language: string;
  /** `record`, `narrative`, or a genre. */
  readonly kind: string;
  /** Years of writing, both inclusive. An account without a year passes only when none is asked. */
  readonly from: string;
  readonly to: string;
}

/** Asks nothing. */
export const NO_FILTER: SearchFilter = { tradition: '', language: '', kind: '', from: '', to: '' };

const NAMES = Object.keys(NO_FILTER) as readonly (keyof SearchFilter)[];

/** A filter as part of an address: `kind=record&from=1938`; empty when it asks nothing. */
export const filterText = (filter: SearchFilter): string =>
  NAMES.filter((name) => filter[name] !== '')
    .map((name) => `${name}=${encodeURIComponent(filter[name])}`)
    .join('&');

/** Reads a filter from an address; what is not known is passed over. */
export function readFilter(text: string): SearchFilter {
  const filter: Record<keyof SearchFilter, string> = { ...NO_FILTER };
  for (const part of text.split('&')) {
    const at = part.indexOf('=');
    const name = NAMES.find((one) => one === part.slice(0, at));
    if (name === undefined) continue;
    try {
      filter[name] = decodeURIComponent(part.slice(at + 1));
    } catch {
      // An address that was cut in the middle of a letter asks nothing here.
    }
  }
  return filter;
}

/** Keys of the accounts a filter lets through; undefined when it asks nothing. */
export function accountsWithin(
  accounts: readonly AccountView[],
  { tradition, language, kind, from, to }: SearchFilter,
): ReadonlySet<string> | undefined {
  const [first, last] = [Number(from), Number(to)];
  const dated = (from !== '' && Number.isFinite(first)) || (to !== '' && Number.isFinite(last));
  if (tradition === '' && language === '' && kind === '' && !dated) return undefined;
  return new Set(
    accounts
      .filter(
        (one) =>
          (tradition === '' || one.tradition === tradition) &&
          (language === '' || one.language === language) &&
          (kind === '' || one.kind === kind || one.genre === kind) &&
          (!dated ||
            (one.year !== undefined &&
              (from === '' || one.year >= first) &&
              (to === '' || one.year <= last))),
      )
      .map(({ key }) => key),
  );
}

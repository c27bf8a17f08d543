import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AccountText } from '../core/show/account-text.ts';
import type { AccountView } from '../core/show/accounts.ts';
import type { ReportContent } from '../core/show/report-content.ts';

/** The data of the report with the tables the views look things up in. */
export interface Report {
  readonly data: ReportContent;
  readonly account: ReadonlyMap<string, AccountView>;
  /** Place of a point by its id. */
  readonly point: ReadonlyMap<string, number>;
  /** Texts by account and edition. */
  readonly text: ReadonlyMap<string, AccountText>;
}

/** Key of a text in the table. */
export const textKey = (account: string, edition: string): string => `${account} ${edition}`;

/** Makes the tables. */
export function reportOf(data: ReportContent): Report {
  return {
    data,
    account: new Map(data.accounts.map((one) => [one.key, one] as const)),
    point: new Map(data.points.map(({ id }, at) => [id, at] as const)),
    text: new Map(data.texts.map((one) => [textKey(one.account, one.edition), one] as const)),
  };
}

export const ReportContext = createContext<Report | undefined>(undefined);

/** The report that is shown. */
export function useReport(): Report {
  const report = useContext(ReportContext);
  if (report === undefined) throw new Error('no report');
  return report;
}

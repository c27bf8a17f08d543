import { createContext } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { AccountText } from '../core/show/account-text.ts';
import type { AccountView } from '../core/show/accounts.ts';
import { type CheckQueue, checkQueue } from '../core/show/check-queue.ts';
import type { DecisionView } from '../core/show/decisions.ts';
import type { DependenceTie } from '../core/show/dependence.ts';
import { type EntryView, entryOf } from '../core/show/entry.ts';
import { matches, pointWords } from '../core/show/filter.ts';
import { type GlimpseView, glimpseOf } from '../core/show/glimpse.ts';
import { numberWords } from '../core/show/numbers.ts';
import type { AccountOmissionView, EpisodeOmissionView } from '../core/show/omissions.ts';
import type { ParallelView } from '../core/show/parallel.ts';
import type { QuestionView } from '../core/show/parts.ts';
import type { ReportContent } from '../core/show/report-content.ts';
import { otherSpellings, type SearchResult, TextSearch } from '../core/show/search.ts';
import { accountsWithin, readFilter } from '../core/show/search-filter.ts';
import { type SilenceView, silencesOf } from '../core/show/silences.ts';
import { type SlipView, slipsOf } from '../core/show/slips.ts';
import { toCheck } from '../core/show/to-check.ts';

/** Places a search shows at once. */
export const HITS = 200;

/** What a search found, and how else the name that was sought is written. */
export type Found = SearchResult & { readonly others: readonly string[] };

/**
 * The data of the report with the tables the views look things up in. Where the study is sent part by part, what is not there yet throws
 * the promise of it, for `Waiting` to catch; of `data.points` only single places may be asked for, and of `data.texts` nothing.
 */
export interface Report {
  readonly data: ReportContent;
  readonly account: ReadonlyMap<string, AccountView>;
  /** Version of the program. */
  readonly version: string;
  /** Every point by its name alone, in the order of `data.points`. */
  readonly questions: readonly QuestionView[];
  /** Place of a point by its id. */
  readonly point: ReadonlyMap<string, number>;
  /** What the contents say of a point. */
  readonly entry: (at: number) => EntryView | undefined;
  /** Texts by account and edition. */
  readonly text: { readonly get: (key: string) => AccountText | undefined };
  /** Which texts there are. */
  readonly texts: readonly Pick<AccountText, 'account' | 'edition'>[];
  /** A tie of dependence with all it rests on, by its place. */
  readonly tie: (at: number) => DependenceTie | undefined;
  /** What stands beside what in some accounts. */
  readonly beside: (accounts: readonly string[]) => ParallelView;
  /** A reading of a point with the witnesses of an account, or that of a claim, alone. */
  readonly glimpse: (at: number, reading: number, of: string) => GlimpseView | undefined;
  /** Episodes that some accounts tell and others do not, each with the first accounts, and one of them with all. */
  readonly silences: readonly SilenceView[];
  readonly silence: (at: number) => EpisodeOmissionView | undefined;
  /** What the others tell and one account does not, and what it alone tells. */
  readonly untold: (account: string) => AccountOmissionView | undefined;
  readonly slips: (account: string) => readonly SlipView[];
  readonly check: (decisions: readonly DecisionView[]) => CheckQueue;
  /** Places in the list of points, or in the rows of numbers, that have all words of a query. */
  readonly found: (list: 'points' | 'numbers', query: string) => Soon<readonly number[]>;
  readonly search: (query: string, filter: string) => Soon<Found>;
  /** A little of what makes a search quick, done while nobody types; gives true when nothing is left. */
  readonly prepare: () => boolean;
  /** The whole study cannot be drawn at once. */
  readonly large: boolean;
}

/** Something that is there, or comes. */
export type Soon<T> = { readonly now: T } | { readonly later: Promise<T> };

/** Code units folded at a time while nobody types: a few milliseconds of work. */
const PREPARED = 100_000;

/** Key of a text in the table. */
export const textKey = (account: string, edition: string): string => `${account} ${edition}`;

/** Makes the tables of a report that is there as a whole. */
export function reportOf(data: ReportContent): Report {
  const text = new Map(data.texts.map((one) => [textKey(one.account, one.edition), one] as const));
  const entries: (EntryView | undefined)[] = [];
  let words: readonly string[] | undefined;
  let numbers: readonly string[] | undefined;
  let sought: TextSearch | undefined;
  const searched = (): TextSearch => {
    sought ??= new TextSearch(data.texts);
    return sought;
  };
  return {
    data,
    account: new Map(data.accounts.map((one) => [one.key, one] as const)),
    version: data.methods.version,
    questions: data.points,
    point: new Map(data.points.map(({ id }, at) => [id, at] as const)),
    entry: (at) => {
      const point = data.points[at];
      if (point !== undefined) entries[at] ??= entryOf(point);
      return entries[at];
    },
    text,
    texts: data.texts,
    tie: (at) => data.dependence.ties[at],
    beside: () => data.parallel,
    glimpse: (at, reading, of) => glimpseOf(data.points[at], reading, of),
    silences: silencesOf(data.omissions.episodes),
    silence: (at) => data.omissions.episodes[at],
    untold: (account) => data.omissions.accounts.find((one) => one.account === account),
    slips: (account) => slipsOf(data.points, account),
    check: (decisions) => checkQueue(toCheck(data.points, decisions)),
    found: (list, query) => {
      if (list === 'points') words ??= data.points.map(pointWords);
      else numbers ??= data.numbers.rows.map((row) => numberWords(data.points, row));
      const of = (list === 'points' ? words : numbers) ?? [];
      return { now: of.flatMap((one, at) => (matches(one, query) ? [at] : [])) };
    },
    search: (query, filter) => {
      const among = accountsWithin(data.accounts, readFilter(filter));
      return {
        now: { ...searched().find(query, HITS, among), others: otherSpellings(data.names, query) },
      };
    },
    prepare: () => searched().prepare(PREPARED),
    large: false,
  };
}

/** What may come later: what was there last, until it is. `key` names what is asked for; empty asks for nothing. */
function useSoon<T>(of: unknown, key: string, ask: () => Soon<T>): T | undefined {
  const [come, setCome] = useState<T | undefined>(undefined);
  const asked = useMemo(() => (key === '' ? undefined : ask()), [of, key]);
  useEffect(() => {
    if (asked === undefined || 'now' in asked) return;
    let wanted = true;
    void asked.later.then((value) => {
      if (wanted) setCome(() => value);
    });
    return () => {
      wanted = false;
    };
  }, [asked]);
  return asked === undefined ? undefined : 'now' in asked ? asked.now : come;
}

/** Places of a list that have all words of a query; undefined while nothing is asked, or not known yet. */
export function useFound(list: 'points' | 'numbers', query: string): ReadonlySet<number> | undefined {
  const report = useReport();
  const words = query.trim();
  const places = useSoon(report, words, () => report.found(list, words));
  return useMemo(() => (places === undefined ? undefined : new Set(places)), [places]);
}

/** What a search finds; undefined while nothing is asked, or not known yet. */
export function useSearch(query: string, filter: string): Found | undefined {
  const report = useReport();
  const words = query.trim();
  return useSoon(report, words === '' ? '' : `${words}\n${filter}`, () => report.search(words, filter));
}

export const ReportContext = createContext<Report | undefined>(undefined);

/** The report that is shown. */
export function useReport(): Report {
  const report = useContext(ReportContext);
  if (report === undefined) throw new Error('no report');
  return report;
}

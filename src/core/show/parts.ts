import type { Study } from '../model/account.ts';
import type { PointView } from './apparatus.ts';
import { checkQueue } from './check-queue.ts';
import type { DependenceTie } from './dependence.ts';
import { type EntryView, entryOf } from './entry.ts';
import { matches, pointWords } from './filter.ts';
import { glimpseOf } from './glimpse.ts';
import { numberWords } from './numbers.ts';
import { besideEachOther } from './parallel.ts';
import { PLAIN_PARTS, type PlainPart } from './plain-parts.ts';
import type { ReportContent } from './report-content.ts';
import { otherSpellings, TextSearch } from './search.ts';
import { accountsWithin, readFilter } from './search-filter.ts';
import { silencesOf } from './silences.ts';
import type { SinceView } from './since.ts';
import { slipsOf } from './slips.ts';
import { toCheck } from './to-check.ts';
import type { WorkbenchContent } from './workbench-content.ts';

/** UTF-16 code units of text from which a page asks for each part of a study when it shows it, and is not sent the whole. */
const LARGE = 400_000;

/** Whether a study is too large to be sent whole. */
export function isLarge({ accounts }: Study): boolean {
  let all = 0;
  for (const { editions } of accounts) for (const { text } of editions) all += text.length;
  return all > LARGE;
}

/** Entries of the contents that the first page draws. */
const FIRST = 8;

/** What the contents need to be drawn: all that a page is sent before anything else. */
export interface FirstPage {
  readonly sides: ReportContent['sides'];
  readonly contents: ReportContent['contents'];
  readonly accounts: number;
  readonly version: string;
  /** The first entries, by their place in the list of points. */
  readonly entries: readonly (readonly [at: number, entry: EntryView])[];
  /** Everything else is asked for part by part. */
  readonly large: boolean;
}

/** The first page of a study. */
export function firstPage({ report }: Pick<WorkbenchContent, 'report'>, large: boolean): FirstPage {
  const { sides, contents, accounts, methods, points } = report;
  return {
    sides,
    contents,
    accounts: accounts.length,
    version: methods.version,
    entries: contents.atIssue
      .slice(0, FIRST)
      .flatMap((at) => (points[at] === undefined ? [] : [[at, entryOf(points[at])] as const])),
    large,
  };
}

/** What every list of points says of each: enough to name it and to lead to it. */
export type QuestionView = Pick<PointView, 'id' | 'question' | 'kind'>;

/** What parts are made of: what the workbench shows, and what its desk adds. */
export type PartsContent = WorkbenchContent & { readonly settings?: unknown; readonly since?: SinceView };

/** Places a search shows at once. */
const HITS = 200;

/** Makes something of an object once: what is searched again and again is prepared once. */
function once<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const made = new WeakMap<K, V>();
  return (of) => {
    const old = made.get(of);
    if (old !== undefined) return old;
    const value = make(of);
    made.set(of, value);
    return value;
  };
}

const searchOf = once((texts: ReportContent['texts']) => new TextSearch(texts));
const wordsOf = once((point: PointView) => pointWords(point));

const placesOf = (all: number, wanted: (at: number) => boolean): number[] => {
  const out: number[] = [];
  for (let at = 0; at < all; at++) if (wanted(at)) out.push(at);
  return out;
};

const bare = (tie: DependenceTie): DependenceTie => ({ ...tie, evidence: [] });

/** How parts are made, by the first word of their key; the other words are given. */
const MADE: Readonly<Record<string, (content: PartsContent, words: readonly string[]) => unknown>> = {
  report: ({ report }, [name = '']) => {
    // Who ties whom is one list; what each tie rests on is a part of its own.
    if (name === 'dependence') return { ...report.dependence, ties: report.dependence.ties.map(bare) };
    return PLAIN_PARTS.some((one) => one === name) ? report[name as PlainPart] : undefined;
  },
  tie: ({ report }, [at = '']) => report.dependence.ties[Number(at)],
  passages: ({ report }) => report.parallel.passages,
  beside: ({ report }, accounts) => besideEachOther(report.parallel, accounts),
  glimpse: ({ report }, [at = '', reading = '', of = '']) =>
    glimpseOf(report.points[Number(at)], Number(reading), of),
  silences: ({ report }) => silencesOf(report.omissions.episodes),
  silence: ({ report }, [at = '']) => report.omissions.episodes[Number(at)],
  untold: ({ report }, [account = '']) => report.omissions.accounts.find((one) => one.account === account),
  questions: ({ report }) =>
    report.points.map(({ id, question, kind }): QuestionView => ({ id, question, kind })),
  entry: ({ report }, [at = '']) => {
    const point = report.points[Number(at)];
    return point === undefined ? undefined : entryOf(point);
  },
  point: ({ report }, [at = '']) => report.points[Number(at)],
  text: ({ report }, [account, edition]) =>
    report.texts.find((one) => one.account === account && one.edition === edition),
  texts: ({ report }) => report.texts.map(({ account, edition }) => ({ account, edition })),
  slips: ({ report }, [account = '']) => slipsOf(report.points, account),
  check: ({ report, decisions }) => checkQueue(toCheck(report.points, decisions)),
  found: ({ report }, [list, query = '']) => {
    if (list !== 'numbers')
      return placesOf(report.points.length, (at) => matches(wordsOf(report.points[at] as PointView), query));
    const { rows } = report.numbers;
    return placesOf(rows.length, (at) => matches(numberWords(report.points, rows[at]), query));
  },
  search: ({ report }, [query = '', filter = '']) => ({
    ...searchOf(report.texts).find(query, HITS, accountsWithin(report.accounts, readFilter(filter))),
    others: otherSpellings(report.names, query),
  }),
  decisions: ({ decisions }) => decisions,
  parties: ({ parties }) => parties,
  authority: ({ authority }) => authority,
  settings: ({ settings }) => settings,
  since: ({ since }) => since,
  worth: ({ worth }) => ({ ...worth, statements: [] }),
  statements: ({ worth }, [point]) => worth.statements.filter((one) => one.point === point),
};

/** The key of a part, from its words. */
export const partKey = (...words: readonly string[]): string => words.map(encodeURIComponent).join('/');

/** One part of what is shown; undefined when there is none of that name. */
export function partOf(content: PartsContent, key: string): unknown {
  let words: string[];
  try {
    words = key.split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
  const [name = '', ...rest] = words;
  return Object.hasOwn(MADE, name) ? MADE[name]?.(content, rest) : undefined;
}

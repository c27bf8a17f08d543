import type { AccountText } from '../core/show/account-text.ts';
import type { AccountView } from '../core/show/accounts.ts';
import type { PointView } from '../core/show/apparatus.ts';
import type { CheckQueue } from '../core/show/check-queue.ts';
import type { DependenceTie } from '../core/show/dependence.ts';
import type { EntryView } from '../core/show/entry.ts';
import type { GlimpseView } from '../core/show/glimpse.ts';
import type { AccountOmissionView, EpisodeOmissionView } from '../core/show/omissions.ts';
import type { ParallelView } from '../core/show/parallel.ts';
import { type FirstPage, partKey, type QuestionView } from '../core/show/parts.ts';
import { PLAIN_PARTS } from '../core/show/plain-parts.ts';
import type { ReportContent } from '../core/show/report-content.ts';
import type { SilenceView } from '../core/show/silences.ts';
import type { SlipView } from '../core/show/slips.ts';
import type { PartStore } from './part-store.ts';
import type { Found, Report, Soon } from './report.tsx';

/** What gives parts: what is not there yet throws the promise of it. */
export interface Parts {
  readonly get: (key: string) => unknown;
  readonly wait: (key: string) => Promise<unknown>;
}

/** A list of which single places can be looked at. */
function sparse<T>(length: () => number, at: (place: number) => T): readonly T[] {
  return new Proxy([] as T[], {
    get: (list, name) => {
      if (name === 'length') return length();
      if (typeof name === 'string' && /^\d+$/.test(name)) return at(Number(name));
      if (name === Symbol.toStringTag) return Reflect.get(list, name);
      throw new Error('a list that is sent part by part is looked at place by place');
    },
  });
}

/** The tables of a study of which the first page is there and everything else comes when it is wanted. */
export function reportInParts(first: FirstPage, parts: Parts): Report {
  const entries = new Map(first.entries);
  const part = <T>(...words: readonly string[]): T => parts.get(partKey(...words)) as T;
  const later = <T>(...words: readonly string[]): Soon<T> => ({
    later: parts.wait(partKey(...words)) as Promise<T>,
  });
  let accounts: ReadonlyMap<string, AccountView> | undefined;
  let places: ReadonlyMap<string, number> | undefined;
  const questions = (): readonly QuestionView[] => part('questions');
  const data = Object.defineProperties(
    {},
    {
      sides: { value: first.sides },
      contents: { value: first.contents },
      points: {
        value: sparse<PointView>(
          () => questions().length,
          (at) => part('point', `${at}`),
        ),
      },
      texts: {
        get: () => {
          throw new Error('texts are asked for one by one');
        },
      },
      omissions: {
        get: () => {
          throw new Error('silences are asked for one by one');
        },
      },
      parallel: {
        value: {
          get passages() {
            return part('passages');
          },
          links: [],
          counterparts: [],
        },
      },
      ...Object.fromEntries(PLAIN_PARTS.map((name) => [name, { get: () => part('report', name) }] as const)),
    },
  ) as ReportContent;
  return {
    data,
    get account() {
      accounts ??= new Map(data.accounts.map((one) => [one.key, one] as const));
      return accounts;
    },
    version: first.version,
    get questions() {
      return questions();
    },
    get point() {
      places ??= new Map(questions().map(({ id }, at) => [id, at] as const));
      return places;
    },
    entry: (at) => entries.get(at) ?? part<EntryView | undefined>('entry', `${at}`),
    text: {
      get: (key) => {
        const space = key.indexOf(' ');
        return part<AccountText | undefined>('text', key.slice(0, space), key.slice(space + 1));
      },
    },
    get texts() {
      return part<Report['texts']>('texts');
    },
    tie: (at) => part<DependenceTie | undefined>('tie', `${at}`),
    beside: (shown) => part<ParallelView>('beside', ...shown),
    glimpse: (at, reading, of) => part<GlimpseView | undefined>('glimpse', `${at}`, `${reading}`, of),
    get silences() {
      return part<readonly SilenceView[]>('silences');
    },
    silence: (at) => part<EpisodeOmissionView | undefined>('silence', `${at}`),
    untold: (account) => part<AccountOmissionView | undefined>('untold', account),
    slips: (account) => part<readonly SlipView[]>('slips', account),
    check: () => part<CheckQueue>('check'),
    found: (list, query) => later('found', list, query),
    search: (query, filter) => later<Found>('search', query, filter),
    prepare: () => true,
    large: first.large,
  };
}

/** Where nothing but the first page is there, and everything else comes at once: whoever wants more waits for that. */
export const onlyFirst = (rest: Promise<unknown>): Parts => ({
  get: () => {
    throw rest;
  },
  // The page is drawn anew when the rest is there, and asks again.
  wait: () => new Promise(() => {}),
});

/** Parts that a store holds. */
export const partsOf = (store: PartStore): Parts => ({
  get: (key) => store.get(key),
  wait: (key) => store.wait(key),
});

import type { Build } from '../model/build.ts';
import type { Interval } from '../model/interval.ts';
import type { ReadEdition } from '../model/passage.ts';
import type { Cast } from './cast.ts';
import { intervalWords } from './day-words.ts';
import { type Quote, quoteOf } from './quote.ts';

/** One time that an account tells, with the words of up to three places. */
export interface TimelineMark {
  readonly from: number;
  /** Last day, inclusive. */
  readonly to: number;
  readonly label: string;
  /** How often it is told. */
  readonly times: number;
  readonly quotes: readonly Quote[];
}

/** The times of one account, in order. */
export interface Lane {
  readonly account: string;
  readonly siglum: string;
  readonly side: number;
  readonly marks: readonly TimelineMark[];
  /** Times told outside of the days shown. */
  readonly outside: number;
}

/** What each account tells for each day. */
export interface TimelineView {
  /** First and last day shown. */
  readonly domain: readonly [number, number];
  readonly lanes: readonly Lane[];
}

const QUOTES = 3;
/** Coarser times say little on a lane of days. */
const WIDEST = 62;

interface Told {
  readonly value: Interval;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Days shown: the study's span with a margin, else where most of the times lie. */
function domainOf(build: Build, times: readonly Told[]): [number, number] {
  const { span } = build.study;
  if (span?.earliest !== undefined && span.latest !== undefined) {
    const margin = Math.max(2, Math.round((span.latest - span.earliest) * 0.15));
    return [span.earliest - margin, span.latest + margin];
  }
  const days = times
    .filter(({ value }) => (value.latest ?? 0) - (value.earliest ?? 0) <= WIDEST)
    .flatMap(({ value }) => (value.earliest === undefined ? [] : [value.earliest]))
    .sort((a, b) => a - b);
  if (days.length === 0) return [0, 1];
  const at = (share: number): number => days[Math.round((days.length - 1) * share)] as number;
  return [at(0.05) - 2, at(0.95) + 2];
}

function sentenceAt(
  sentences: readonly { readonly start: number; readonly end: number }[],
  start: number,
): { start: number; end: number } | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const one = sentences[middle] as { start: number; end: number };
    if (start < one.start) high = middle - 1;
    else if (start >= one.end) low = middle + 1;
    else return one;
  }
  return undefined;
}

function laneMarks(cast: Cast, read: ReadEdition, told: readonly Told[]): TimelineMark[] {
  const sentences = read.passages.flatMap((passage) => passage.sentences).sort((a, b) => a.start - b.start);
  const marks = new Map<string, TimelineMark & { times: number; quotes: Quote[] }>();
  for (const { value, start, end, words } of told) {
    const from = value.earliest ?? value.latest ?? 0;
    const to = value.latest ?? from;
    const label = intervalWords({ ...value, earliest: from, latest: to });
    const key = `${from} ${to} ${label}`;
    const mark = marks.get(key) ?? { from, to, label, times: 0, quotes: [] };
    marks.set(key, mark);
    mark.times++;
    if (mark.quotes.length >= QUOTES) continue;
    const quote = quoteOf(cast, {
      account: read.edition.account,
      edition: read.edition.id,
      span: { start, end, words },
      sentence: sentenceAt(sentences, start) ?? { start, end },
    });
    if (quote !== undefined) mark.quotes.push(quote);
  }
  return [...marks.values()].sort((a, b) => a.from - b.from || a.to - b.to || (a.label < b.label ? -1 : 1));
}

/** A lane for each account, in the order of `keys` (public keys). Only latest editions are drawn. */
export function timelineOf(cast: Cast, build: Build, keys: readonly string[]): TimelineView {
  const last = new Set(
    build.study.accounts.flatMap(({ key, editions }) =>
      editions.length === 0 ? [] : [`${key} ${editions[editions.length - 1]?.id}`],
    ),
  );
  const current = build.read.filter(({ edition }) => last.has(`${edition.account} ${edition.id}`));
  const timesOf = (read: ReadEdition): Told[] =>
    read.mentions.filter(
      (one) => one.kind === 'time' && (one.value.earliest ?? one.value.latest) !== undefined,
    ) as Told[];
  const domain = domainOf(build, current.flatMap(timesOf));
  const [first, end] = domain;
  const order = new Map(keys.map((key, at) => [key, at] as const));
  const lanes = current.flatMap((read): Lane[] => {
    const member = cast.members.get(read.edition.account);
    if (member === undefined) return [];
    const all = timesOf(read);
    const inside = all.filter(({ value }) => {
      const from = value.earliest ?? value.latest ?? 0;
      const to = value.latest ?? from;
      return to >= first && from <= end && to - from <= WIDEST;
    });
    return [
      {
        account: member.key,
        siglum: member.siglum,
        side: member.side,
        marks: laneMarks(cast, read, inside),
        outside: all.length - inside.length,
      },
    ];
  });
  return { domain, lanes: lanes.sort((a, b) => (order.get(a.account) ?? 0) - (order.get(b.account) ?? 0)) };
}

import type { Build } from '../model/build.ts';
import type { Episode } from '../model/episode.ts';
import type { Interval } from '../model/interval.ts';
import type { ReadEdition } from '../model/passage.ts';
import type { Cast } from './cast.ts';
import { intervalWords } from './day-words.ts';
import { daysShown } from './days-shown.ts';
import { type Quote, quoteOf } from './quote.ts';

/** One time that an account tells, with the words of up to three places. */
export interface TimelineMark {
  /** Beginning and end in days since 1970, the end exclusive; with a part of a day where a clock is told. */
  readonly from: number;
  readonly to: number;
  /** `stretch`: all of the time is meant; `within`: one moment in it, no better known. */
  readonly kind: 'moment' | 'stretch' | 'within';
  readonly approximate: boolean;
  readonly label: string;
  /** How often it is told. */
  readonly times: number;
  readonly quotes: readonly Quote[];
  /** Places in the list of episodes of the passages it stands in. */
  readonly episodes: readonly number[];
}

/** The times of one account, in order. */
export interface Lane {
  readonly account: string;
  readonly siglum: string;
  readonly side: number;
  /** The editor's own grouping; empty when the account is in none. */
  readonly tradition: string;
  readonly marks: readonly TimelineMark[];
}

/** What each account tells for each day. */
export interface TimelineView {
  /** Where the reader begins: first day, and the end of the last, in days since 1970. */
  readonly domain: readonly [number, number];
  /** From the first time that is told to the end of the last. */
  readonly whole: readonly [number, number];
  readonly lanes: readonly Lane[];
}

/** Places quoted of a time within the days where the reader begins; of others, one. */
const QUOTES = 3;
/** Coarser times say little of where most of the times lie. */
const WIDEST = 62;
/** Days of the longest time that has a mark: a century says nothing on a lane. */
const LONGEST = 36_600;

interface Told {
  readonly value: Interval;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** First days of the times that tell something of where they lie. */
const daysOf = (times: readonly Told[]): number[] =>
  times
    .filter(({ value }) => (value.latest ?? 0) - (value.earliest ?? 0) <= WIDEST)
    .flatMap(({ value }) => value.earliest ?? []);

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

/** Beginning and end of a time in days, the end exclusive; a clock narrows a single day. */
function reachOf({ earliest, latest, clock }: Interval): readonly [number, number] {
  const from = earliest ?? latest ?? 0;
  const to = latest ?? from;
  if (clock === undefined || to - from > 1) return [from, to + 1];
  return [
    from + clock.earliest / 1440,
    Math.max(from + (clock.latest + 1) / 1440, from + clock.earliest / 1440),
  ];
}

const kindOf = ({ precision, extent, earliest, latest }: Interval): TimelineMark['kind'] =>
  extent === 'range' ? 'stretch' : precision === 'minute' || earliest === latest ? 'moment' : 'within';

function laneMarks(
  cast: Cast,
  read: ReadEdition,
  told: readonly Told[],
  [first, end]: readonly [number, number],
  episodesAt: (start: number) => readonly number[],
): TimelineMark[] {
  const sentences = read.passages.flatMap((passage) => passage.sentences).sort((a, b) => a.start - b.start);
  const marks = new Map<string, TimelineMark & { times: number; quotes: Quote[]; episodes: number[] }>();
  for (const { value, start, end: stop, words } of told) {
    const [from, to] = reachOf(value);
    const label = intervalWords({
      ...value,
      earliest: value.earliest ?? value.latest,
      latest: value.latest ?? value.earliest,
    });
    const key = `${from} ${to} ${label}`;
    const mark = marks.get(key) ?? {
      from,
      to,
      kind: kindOf(value),
      approximate: value.approximate,
      label,
      times: 0,
      quotes: [],
      episodes: [],
    };
    marks.set(key, mark);
    mark.times++;
    for (const one of episodesAt(start)) if (!mark.episodes.includes(one)) mark.episodes.push(one);
    if (mark.quotes.length >= (to > first && from < end ? QUOTES : 1)) continue;
    const quote = quoteOf(cast, {
      account: read.edition.account,
      edition: read.edition.id,
      span: { start, end: stop, words },
      sentence: sentenceAt(sentences, start) ?? { start, end: stop },
    });
    if (quote !== undefined) mark.quotes.push(quote);
  }
  return [...marks.values()].sort((a, b) => a.from - b.from || a.to - b.to || (a.label < b.label ? -1 : 1));
}

/** The episodes each passage stands in, by places in the list. */
function episodesByPassage(episodes: readonly Episode[]): ReadonlyMap<string, readonly number[]> {
  const at = new Map<string, number[]>();
  episodes.forEach(({ passages }, place) => {
    for (const id of passages) {
      const places = at.get(id);
      if (places === undefined) at.set(id, [place]);
      else places.push(place);
    }
  });
  return at;
}

/** The passage that holds a place of a text; passages stand one behind another. */
function passageAt(
  passages: ReadEdition['passages'],
  start: number,
): ReadEdition['passages'][number] | undefined {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found = passages[low];
  return found !== undefined && found.start <= start ? found : undefined;
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
  const domain = daysShown(build.study.span, daysOf(current.flatMap(timesOf)));
  const order = new Map(keys.map((key, at) => [key, at] as const));
  const episodes = episodesByPassage(build.alignment.episodes);
  const lanes = current.flatMap((read): Lane[] => {
    const member = cast.members.get(read.edition.account);
    if (member === undefined) return [];
    const all = timesOf(read).filter(({ value }) => {
      const [from, to] = reachOf(value);
      return to - from <= LONGEST;
    });
    return [
      {
        account: member.key,
        siglum: member.siglum,
        side: member.side,
        tradition: member.withheld ? '' : cast.guard(member.account.tradition ?? ''),
        marks: laneMarks(
          cast,
          read,
          all,
          domain,
          (start) => episodes.get(passageAt(read.passages, start)?.id ?? '') ?? [],
        ),
      },
    ];
  });
  const marks = lanes.flatMap((lane) => lane.marks);
  return {
    domain,
    whole: [
      marks.reduce((least, { from }) => Math.min(least, from), domain[0]),
      marks.reduce((most, { to }) => Math.max(most, to), domain[1]),
    ],
    lanes: lanes.sort((a, b) => (order.get(a.account) ?? 0) - (order.get(b.account) ?? 0)),
  };
}

import { isoDate } from '../calendars/gregorian.ts';
import type { Alignment } from '../model/episode.ts';
import type { Passage, ReadEdition } from '../model/passage.ts';
import type { Problem } from '../model/problem.ts';
import { SUGGESTED } from './align.ts';
import { backwards } from './backwards.ts';
import { oldStyle } from './old-style.ts';

/** Fewer passages, or dated passages, say nothing of an account as a whole. */
const LEAST = 4;
/** Share of the passages that hold a date and nothing else from which an account is a list of dates. */
const MOSTLY = 0.8;
/** Dates that make a list. */
const A_LIST = 3;
/** Days within which another account must tell of something for a passage to be of the same event. */
const YEAR = 366;
/** Passages in a row, and share of the dated ones, that make another event and not a look back. */
const STRETCH = 2;
const STRETCH_SHARE = 0.2;
/** Accounts that share no episode are named one by one up to so many. */
const NAMED = 12;

/** A day told in a passage itself. */
interface Dated {
  readonly passage: number;
  readonly from: number;
  readonly to: number;
}

/** What is looked at of one account. */
interface Teller {
  readonly account: string;
  readonly passages: readonly Passage[];
  readonly dated: readonly Dated[];
  readonly names: ReadonlySet<string>;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Keys of the names of a passage, parties and peoples aside: in a war of two everyone names those. */
const namesIn = ({ names }: Passage): string[] =>
  names.flatMap(({ key, nameKind }) =>
    key === undefined || nameKind === 'party' || nameKind === 'demonym' ? [] : [key],
  );

function tellersOf(read: readonly ReadEdition[]): Teller[] {
  const latest = new Map<string, ReadEdition>();
  for (const one of read) latest.set(one.edition.account, one);
  return [...latest.keys()].sort(order).map((account): Teller => {
    const { passages } = latest.get(account) as ReadEdition;
    const dated = passages.flatMap(({ times }, passage) =>
      times.flatMap(({ value: { earliest, latest: last } }): Dated[] =>
        earliest === undefined || last === undefined || last - earliest > YEAR
          ? []
          : [{ passage, from: earliest, to: last }],
      ),
    );
    return { account, passages, dated, names: new Set(passages.flatMap(namesIn)) };
  });
}

const span = (dated: readonly Dated[]): string => {
  const from = isoDate(dated.reduce((least, one) => Math.min(least, one.from), Number.POSITIVE_INFINITY));
  const to = isoDate(dated.reduce((most, one) => Math.max(most, one.to), Number.NEGATIVE_INFINITY));
  return from === to ? from : `${from} to ${to}`;
};

/** Days at which accounts begin and end what they date, in order, to ask whether another account tells of a time. */
class Calendar {
  readonly #days: readonly { readonly day: number; readonly account: string }[];
  /** For each place the next one of another account: an account with thousands of dates is stepped over at once. */
  readonly #next: Int32Array;
  constructor(tellers: readonly Teller[]) {
    this.#days = tellers
      .flatMap(({ account, dated }) =>
        dated.flatMap(({ from, to }) => [
          { day: from, account },
          { day: to, account },
        ]),
      )
      .sort((a, b) => a.day - b.day || order(a.account, b.account));
    const { length } = this.#days;
    this.#next = new Int32Array(length).fill(length);
    for (let at = length - 2; at >= 0; at--)
      this.#next[at] =
        this.#days[at]?.account === this.#days[at + 1]?.account ? (this.#next[at + 1] as number) : at + 1;
  }
  /** Whether an account other than this one tells of a day within a year of these. */
  others(account: string, { from, to }: Dated): boolean {
    let low = 0;
    let high = this.#days.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#days[middle]?.day ?? 0) < from - YEAR) low = middle + 1;
      else high = middle;
    }
    const first = this.#days[low];
    const other = first?.account === account ? this.#days[this.#next[low] as number] : first;
    return other !== undefined && other.day <= to + YEAR;
  }
}

/** Passages that name a day and nothing that was done, counted or named on it. */
const bare = (passage: Passage): boolean =>
  passage.times.length > 0 &&
  passage.acts.length === 0 &&
  passage.quantities.length === 0 &&
  namesIn(passage).length === 0;

function listOfDates({ account, passages }: Teller): Problem[] {
  const dates = passages.filter(bare);
  const many = dates.length;
  if (many === 0 || many < MOSTLY * passages.length) return [];
  // A day on which it rained is no list.
  if (dates.reduce((sum, { times }) => sum + times.length, 0) < A_LIST) return [];
  return [
    {
      code: 'align.dates',
      level: 'note',
      place: { account },
      says: `${many} of ${passages.length} passages hold dates and nothing that was done, counted or named on them, so they cannot be told from any other account of those days`,
      remedy:
        'write what happened on each day, or leave the account as a calendar that nothing is compared with',
    },
  ];
}

function wrongOrder({ account, dated }: Teller): Problem[] {
  const { pairs, back } = backwards(dated);
  if (new Set(dated.map(({ passage }) => passage)).size < LEAST || back * 2 <= pairs) return [];
  return [
    {
      code: 'align.order',
      level: 'note',
      place: { account },
      says: `it does not tell in the order of time: of each hundred pairs of dates ${Math.round((100 * back) / pairs)} stand the wrong way round; its passages are aligned by dates, names and acts, without the help of their order`,
      remedy:
        'look whether its parts were joined in the wrong order; if that is how it tells, nothing need be done',
    },
  ];
}

/** A stretch of passages whose days are a year and more from all that other accounts tell. */
function otherEvent({ account, passages, dated }: Teller, calendar: Calendar): Problem[] {
  const own = new Set(dated.map(({ passage }) => passage));
  const near = new Set<number>();
  for (const one of dated) if (calendar.others(account, one)) near.add(one.passage);
  if (near.size === 0) return [];
  let best: number[] = [];
  let run: number[] = [];
  for (let at = 0; at < passages.length; at++) {
    if (near.has(at)) run = [];
    else if (own.has(at)) run.push(at);
    if (run.length > best.length) best = run;
  }
  if (best.length < STRETCH || best.length < STRETCH_SHARE * own.size) return [];
  const stretch = new Set(best);
  const far = dated.filter(({ passage }) => stretch.has(passage));
  return [
    {
      code: 'align.other-event',
      level: 'note',
      place: { account, start: passages[best[0] as number]?.start ?? 0 },
      says: `${best.length} passages tell of ${span(far)}, a year and more from all that other accounts tell; they were aligned with nothing`,
      remedy: 'if the account tells two events, keep the one the study is about in its file',
    },
  ];
}

/** Why an account has no episode with any other, in words. */
function whyAlone(teller: Teller, others: readonly Teller[], calendar: Calendar, best: number): string {
  const { account, dated, names } = teller;
  if (dated.length > 0 && !dated.some((one) => calendar.others(account, one))) {
    const rest = others.flatMap((other) => other.dated);
    return `it tells of ${span(dated)}, ${rest.length === 0 ? 'and no other account has a date' : `the others of ${span(rest)}`}`;
  }
  const shared = [...names].some((key) => others.some((other) => other.names.has(key)));
  if (names.size === 0) return 'no name was read in it';
  if (!shared) return 'none of its names is met in another account';
  if (best >= SUGGESTED)
    return 'the passages that come nearest to its own are nearer to those of a third account';
  return best > 0
    ? `its passages have some dates and names in common with others, ${Math.round((best / SUGGESTED) * 100)} % of what a link asks for`
    : 'no passage of another account has its dates and names together';
}

/** Accounts none of whose passages stands in an episode with another account. */
function alone(tellers: readonly Teller[], alignment: Alignment, calendar: Calendar): Problem[] {
  const accountOf = new Map<string, string>();
  for (const { account, passages } of tellers) for (const { id } of passages) accountOf.set(id, account);
  const met = new Set<string>();
  for (const { passages } of alignment.episodes) {
    const accounts = new Set(passages.flatMap((id) => accountOf.get(id) ?? []));
    if (accounts.size > 1) for (const account of accounts) met.add(account);
  }
  const apart = tellers.filter(({ account, passages }) => passages.length > 0 && !met.has(account));
  const remedy =
    'its figures and dates are compared all the same; if it tells another event, take it out, else add its names (names.yaml) or link two passages by hand';
  if (apart.length > NAMED) {
    const first = apart.slice(0, NAMED).map(({ account }) => account);
    return [
      {
        code: 'align.alone',
        level: 'note',
        place: {},
        says: `${apart.length} accounts share no episode with any other: ${first.join(', ')} and ${apart.length - NAMED} more`,
        remedy,
      },
    ];
  }
  return apart.map((teller): Problem => {
    const others = tellers.filter((other) => other !== teller);
    const best = teller.passages
      .flatMap(({ id }) => alignment.counterparts[id] ?? [])
      .reduce((most, { score }) => Math.max(most, score), 0);
    return {
      code: 'align.alone',
      level: 'note',
      place: { account: teller.account },
      says: `it shares no episode with another account: ${whyAlone(teller, others, calendar, best)}`,
      remedy,
    };
  });
}

/** What could not be aligned, and why, account by account. Nothing is said of a study of one account. */
export function unaligned(read: readonly ReadEdition[], alignment: Alignment): Problem[] {
  const tellers = tellersOf(read);
  if (tellers.filter(({ passages }) => passages.length > 0).length < 2) return [];
  const calendar = new Calendar(tellers);
  return [
    ...oldStyle(read),
    ...alone(tellers, alignment, calendar),
    ...tellers.flatMap((teller) => [
      ...listOfDates(teller),
      ...wrongOrder(teller),
      ...otherEvent(teller, calendar),
    ]),
  ];
}

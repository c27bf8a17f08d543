import type { Build } from '../model/build.ts';
import type { EditionAges, History, HistoryEvent, HistoryPlace } from '../model/dependence.ts';
import { quotableWords } from './allowed.ts';
import type { PointView } from './apparatus.ts';
import type { Cast, Member } from './cast.ts';
import { datedWords } from './day-words.ts';
import { type DiffPiece, diffPieces } from './diff-pieces.ts';
import { type Quote, quoteOf } from './quote.ts';

/** One event in the life of a claim, with the words before and after as far as they may be quoted. */
export interface TurnView {
  /** Place of the edition. */
  readonly at: number;
  readonly kind: HistoryEvent['kind'];
  /** What happened, in words: `number changed`, `attribution dropped`. */
  readonly says: string;
  /** When, in words: `between about 2007 and about 2011`; empty for the first edition. */
  readonly between: string;
  readonly by: string;
  readonly before: string;
  readonly after: string;
  readonly quoteBefore?: Quote;
  readonly quoteAfter?: Quote;
  /** The note called behind the words after it, by which the account bears them out. */
  readonly reference?: string;
}

/** How one point fared over the editions of an account. */
export interface LifeView {
  /** Place in the list of points. */
  readonly point: number;
  readonly question: string;
  /** One state for each edition; empty where it says nothing. */
  readonly states: readonly string[];
  /** What happened at each edition; empty when nothing. */
  readonly events: readonly (HistoryEvent['kind'] | '')[];
  /** Every event but being first seen in the first edition. */
  readonly turns: readonly TurnView[];
  /**
   * Whence what it says last has come: the place of the edition that brought it, who made that, and the note called behind the words. An
   * encyclopedia is not one voice. Absent where the last edition says nothing.
   */
  readonly brought?: { readonly at: number; readonly by: string; readonly reference?: string };
  /** Times an edition went back to an older reading, when that is a dispute; else 0. */
  readonly disputed: number;
}

/** The words that changed between two neighbouring editions. */
export interface ChangeView {
  readonly before: string;
  readonly after: string;
  readonly pieces: readonly DiffPiece[];
}

/** An account with several editions. */
export interface EditionsView {
  readonly account: string;
  readonly siglum: string;
  readonly title: string;
  readonly language: string;
  readonly precis: boolean;
  /** The whole of every edition was read: only then does a missing claim mean that it says nothing. */
  readonly whole: boolean;
  readonly editions: readonly {
    readonly label: string;
    readonly date: string;
    readonly by: string;
    /** Whence its date is known where it does not say so itself. */
    readonly datedBy: string;
  }[];
  /** Those that changed first. */
  readonly lives: readonly LifeView[];
  readonly changes: readonly ChangeView[];
  /** For each edition, if its text may be published whole: runs of its words by the place of the edition that brought them. */
  readonly ages: readonly EditionAges['runs'][];
  /** Why the changed words are not shown; empty when they are. */
  readonly unshown: string;
}

/** Returns to an older reading from which on it is a dispute. */
const DISPUTE = 3;

function eventWords({ kind, part, went, came }: HistoryEvent): string {
  if (part === 'attribution') return kind;
  // Where several readings stand side by side, one may come or go without taking another's place.
  if (kind === 'changed' && went?.length === 0 && came?.length !== 0) return `${part} added`;
  if (kind === 'changed' && came?.length === 0 && went?.length !== 0) return `${part} no longer told`;
  return `${part} ${kind}`;
}

/** Between which editions' dates a change lies, in words; says when the dates do not settle the order. */
function betweenWords(before: string, after: string, certain: boolean): string {
  if (before === after) return `in or before ${after}; the dates do not tell the order`;
  return `between ${before} and ${after}${certain ? '' : '; the dates do not settle the order'}`;
}

/** The words of a note behind a claim, as far as they may be quoted. */
function noteWords(place: HistoryPlace | undefined, member: Member, cast: Cast): string | undefined {
  if (place?.reference === undefined) return undefined;
  const { edition, reference } = place;
  const quote = quoteOf(cast, { account: member.account.key, edition, span: reference, sentence: reference });
  return quote === undefined ? undefined : `${quote.words}${quote.cutAfter === true ? ' …' : ''}`;
}

/** The last event that changed what is said; who is said to say it is another matter. */
function broughtBy(history: History, member: Member, cast: Cast): LifeView['brought'] {
  if (history.states[history.states.length - 1]?.label === '') return undefined;
  const event = history.events.findLast(({ part }) => part !== 'attribution');
  if (event === undefined) return undefined;
  const reference = noteWords(event.wordsAfter, member, cast);
  return {
    at: member.account.editions.findIndex(({ label }) => label === event.edition),
    by: member.withheld ? '' : cast.guard(event.by ?? ''),
    ...(reference === undefined ? {} : { reference }),
  };
}

function turnsOf(history: History, member: Member, cast: Cast): TurnView[] {
  const { editions } = member.account;
  const dateOf = (edtf: string | undefined): string | undefined => {
    const date = editions.find((one) => one.date?.edtf === edtf)?.date;
    return date === undefined ? undefined : datedWords(date);
  };
  const quote = (place: HistoryPlace | undefined): Quote | undefined =>
    place === undefined ? undefined : quoteOf(cast, { account: member.account.key, ...place });
  return history.events.flatMap((event): TurnView[] => {
    const at = editions.findIndex(({ label }) => label === event.edition);
    if (event.kind === 'first seen' && at <= 0) return [];
    const quoteBefore = quote(event.wordsBefore);
    const quoteAfter = quote(event.wordsAfter);
    const reference = noteWords(event.wordsAfter, member, cast);
    const from = dateOf(event.between?.from);
    const to = dateOf(event.between?.to);
    return [
      {
        at,
        kind: event.kind,
        says: eventWords(event),
        between:
          from === undefined || to === undefined
            ? ''
            : betweenWords(from, to, event.between?.certain === true),
        by: member.withheld ? '' : (event.by ?? ''),
        before: cast.guard(event.before ?? ''),
        after: cast.guard(event.after ?? ''),
        ...(quoteBefore === undefined ? {} : { quoteBefore }),
        ...(quoteAfter === undefined ? {} : { quoteAfter }),
        ...(reference === undefined ? {} : { reference }),
      },
    ];
  });
}

function livesOf(build: Build, member: Member, points: readonly PointView[], cast: Cast): LifeView[] {
  const at = new Map(points.map(({ id }, index) => [id, index] as const));
  return build.trace.histories
    .filter(({ account }) => account === member.account.key)
    .map((history): LifeView => {
      const brought = broughtBy(history, member, cast);
      return {
        point: at.get(history.point) ?? -1,
        question: cast.guard(history.question),
        states: history.states.map(({ label }) => cast.guard(label)),
        events: history.states.map(
          ({ edition }) => history.events.find((event) => event.edition === edition)?.kind ?? '',
        ),
        turns: turnsOf(history, member, cast),
        ...(brought === undefined ? {} : { brought }),
        disputed: history.reverted >= DISPUTE ? history.reverted : 0,
      };
    })
    .filter(({ point }) => point >= 0)
    .sort((a, b) => b.disputed - a.disputed || changesIn(b) - changesIn(a) || a.point - b.point);
}

/** Editions at which it changed, was dropped or came back; being first seen is no change. */
const changesIn = ({ events }: LifeView): number =>
  events.filter((event) => event !== '' && event !== 'first seen').length;

/** The accounts with several editions, each with the life of its claims and the changed words its rights allow. */
export function editionsOf(cast: Cast, build: Build, points: readonly PointView[]): EditionsView[] {
  return [...cast.members.values()]
    .filter(({ account }) => account.editions.length > 1)
    .map((member): EditionsView => {
      const { account } = member;
      const named = account.editions.some(({ text: words }) => cast.masks.name(words));
      const limit = named ? 0 : quotableWords(member.rights);
      const text = (label: string): string => account.editions.find((one) => one.label === label)?.text ?? '';
      const free = member.rights.allow === 'free';
      return {
        account: member.key,
        siglum: member.siglum,
        title: member.withheld ? 'An account that may not be shown' : account.title,
        language: account.language,
        precis: account.text === 'precis',
        whole: account.read === 'full' && account.text !== 'precis',
        editions: account.editions.map(({ label, date, by, datedBy }) => ({
          label,
          date: date === undefined ? label : datedWords(date),
          by: member.withheld ? '' : cast.guard(by ?? ''),
          datedBy: member.withheld ? '' : cast.guard(datedBy ?? ''),
        })),
        lives: livesOf(build, member, points, cast),
        changes:
          limit === 0
            ? []
            : build.trace.changes
                .filter((change) => change.account === account.key)
                .map(({ before, after, changes }) => ({
                  before,
                  after,
                  pieces: diffPieces(text(before), text(after), changes, free ? undefined : limit),
                })),
        ages:
          free && limit > 0
            ? build.trace.ages.filter((ages) => ages.account === account.key).map(({ runs }) => runs)
            : [],
        unshown: named
          ? 'Its words name a person who is masked, so only the claims are shown.'
          : limit === 0
            ? 'Its words may not be quoted, so only the claims are shown.'
            : '',
      };
    })
    .sort((a, b) => (a.siglum < b.siglum ? -1 : 1));
}

import type { Build } from '../model/build.ts';
import type { HistoryEvent } from '../model/dependence.ts';
import { quotableWords } from './allowed.ts';
import type { PointView } from './apparatus.ts';
import type { Cast, Member } from './cast.ts';
import { datedWords } from './day-words.ts';
import { type DiffPiece, diffPieces } from './diff-pieces.ts';

/** How one point fared over the editions of an account. */
export interface LifeView {
  /** Place in the list of points. */
  readonly point: number;
  readonly question: string;
  /** One state for each edition; empty where it says nothing. */
  readonly states: readonly string[];
  /** What happened at each edition; empty when nothing. */
  readonly events: readonly (HistoryEvent['kind'] | '')[];
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
  readonly editions: readonly { readonly label: string; readonly date: string }[];
  /** Those that changed first. */
  readonly lives: readonly LifeView[];
  readonly changes: readonly ChangeView[];
  /** Why the changed words are not shown; empty when they are. */
  readonly unshown: string;
}

function livesOf(build: Build, member: Member, points: readonly PointView[], cast: Cast): LifeView[] {
  const at = new Map(points.map(({ id }, index) => [id, index] as const));
  return build.trace.histories
    .filter(({ account }) => account === member.account.key)
    .map((history) => ({
      point: at.get(history.point) ?? -1,
      question: cast.guard(history.question),
      states: history.states.map(({ label }) => cast.guard(label)),
      events: history.states.map(
        ({ edition }) => history.events.find((event) => event.edition === edition)?.kind ?? '',
      ),
    }))
    .filter(({ point }) => point >= 0)
    .sort((a, b) => changesIn(b) - changesIn(a) || a.point - b.point);
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
      const limit = quotableWords(member.rights);
      const text = (label: string): string => account.editions.find((one) => one.label === label)?.text ?? '';
      const free = member.rights.allow === 'free';
      return {
        account: member.key,
        siglum: member.siglum,
        title: member.withheld ? 'An account that may not be shown' : account.title,
        language: account.language,
        precis: account.text === 'precis',
        whole: account.read === 'full' && account.text !== 'precis',
        editions: account.editions.map(({ label, date }) => ({
          label,
          date: date === undefined ? label : datedWords(date),
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
        unshown: limit === 0 ? 'Its words may not be quoted, so only the claims are shown.' : '',
      };
    })
    .sort((a, b) => (a.siglum < b.siglum ? -1 : 1));
}

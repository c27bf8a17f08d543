import type { Build } from '../model/build.ts';
import type { PointView } from './apparatus.ts';
import type { Cast } from './cast.ts';
import { yearOf } from './day-words.ts';
import { counted, countWords, sentence } from './number-words.ts';

/** The contents: title, what they part on in a sentence, and the points in three lists. Numbers are places in `points`. */
export interface ContentsView {
  readonly title: string;
  /** Time and place of the event, as far as the study gives them. */
  readonly place: string;
  readonly sentences: readonly string[];
  /** No person has looked at any point: the sentences say so of all, and nothing need be said of each. */
  readonly unchecked: boolean;
  /** Views that have nothing to show: no account has editions, no place has coordinates, no question is asked. */
  readonly without: readonly ('editions' | 'map' | 'hypotheses')[];
  readonly atIssue: readonly number[];
  readonly agreed: readonly number[];
  readonly alone: readonly number[];
  /** Put aside by the editor; still listed. */
  readonly aside: readonly number[];
}

/** `28 accounts in seven languages, 1938 to 2025`. */
function scope(build: Build): string {
  const { accounts } = build.study;
  const languages = new Set(accounts.map(({ language }) => language.split('-')[0]));
  const years = accounts.flatMap((account) => {
    const first = yearOf(account.written ?? account.published ?? account.editions[0]?.date);
    const last = yearOf(account.editions[account.editions.length - 1]?.date);
    return [first, last].filter((one) => one !== undefined);
  });
  const least = years.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = years.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const when = years.length === 0 ? '' : least === most ? `, ${least}` : `, ${least} to ${most}`;
  const tongue = languages.size === 1 ? 'one language' : `${countWords(languages.size)} languages`;
  return `${sentence(counted(accounts.length, 'account'))} in ${tongue}${when}.`;
}

function parting(atIssue: number, agreed: number): string {
  const more =
    agreed === 0 ? '' : atIssue === 0 ? '' : `; on ${countWords(agreed)} more they differ only in form`;
  if (atIssue === 0 && agreed === 0) return 'No point was found of which two of them speak.';
  if (atIssue === 0) return `On ${counted(agreed, 'point')} they differ only in form.`;
  return `They part on ${counted(atIssue, 'point')}${more}.`;
}

function checked(points: readonly PointView[]): string {
  const signed = points.filter(
    ({ status, established }) => status !== 'confirmed' && established !== undefined,
  ).length;
  const confirmed = points.filter(
    ({ status, established }) => status === 'confirmed' || established !== undefined,
  ).length;
  const seen = points.filter(
    ({ status, established }) => status === 'seen' && established === undefined,
  ).length;
  const look = seen === 0 ? '' : `, ${countWords(seen)} looked at`;
  if (points.length === 0) return '';
  if (confirmed === 0) return `All were found by machine; none is confirmed by a person${look}.`;
  return `${sentence(countWords(confirmed))} of ${countWords(points.length)} ${confirmed === 1 ? 'is' : 'are'} ${signed === 0 ? 'confirmed' : signed === confirmed ? 'signed' : 'confirmed or signed'} by a person${look}; the rest was found by machine.`;
}

function withoutOf({ study, weighing }: Build): ContentsView['without'] {
  const has = {
    editions: study.accounts.some(({ editions }) => editions.length > 1),
    map: study.names.some(({ coordinates, line }) => coordinates !== undefined || line !== undefined),
    hypotheses: weighing.hypotheses.length > 0,
  };
  return (['editions', 'map', 'hypotheses'] as const).filter((view) => !has[view]);
}

/** The first view. `points` holds those of two accounts or more, ranked, then those told by one account alone. */
export function contentsOf(
  cast: Cast,
  build: Build,
  points: readonly PointView[],
  place: string,
): ContentsView {
  const shared = build.points.length;
  const numbers = points.map((_, at) => at);
  const shown = numbers.filter((at) => points[at]?.hidden === false);
  const state = (at: number) => points[at]?.state;
  const atIssue = shown.filter((at) => at < shared && state(at) !== 'agreed in substance');
  const agreed = shown.filter((at) => at < shared && state(at) === 'agreed in substance');
  const said = [...atIssue, ...agreed].flatMap((at) => points[at] ?? []);
  const sentences =
    build.study.accounts.length === 0
      ? ['There is no account yet.']
      : [scope(build), parting(atIssue.length, agreed.length), checked(said)];
  return {
    title: cast.study.title,
    place,
    sentences: sentences.filter((one) => one !== ''),
    unchecked: points.every(({ status, established }) => status === 'machine' && established === undefined),
    without: withoutOf(build),
    atIssue,
    agreed,
    alone: shown.filter((at) => at >= shared),
    aside: numbers.filter((at) => points[at]?.hidden === true),
  };
}

import type { Account, Edition, Study } from '../model/account.ts';
import type { History, HistoryEvent, HistoryPart, HistoryPlace } from '../model/dependence.ts';
import type { Point } from '../model/point.ts';
import { type State, stateIn, wordsOf } from './history-state.ts';

const PART: Readonly<Record<Point['key']['kind'], HistoryPart>> = {
  quantity: 'number',
  time: 'date',
  agent: 'agent',
  outcome: 'outcome',
  judgement: 'judgement',
  place: 'place',
  name: 'name',
};

/** The dates between which an edition's change lies, and whether they say so themselves. */
function betweenOf(before: Edition, after: Edition): NonNullable<HistoryEvent['between']> {
  const from = before.date;
  const to = after.date;
  const latest = from?.value.latest;
  const earliest = to?.value.earliest;
  return {
    ...(from === undefined ? {} : { from: from.edtf }),
    ...(to === undefined ? {} : { to: to.edtf }),
    certain: latest !== undefined && earliest !== undefined && latest < earliest,
  };
}

const placed = <Name extends string>(
  name: Name,
  place: HistoryPlace | undefined,
): { readonly [key in Name]?: HistoryPlace } =>
  place === undefined ? {} : ({ [name]: place } as { readonly [key in Name]: HistoryPlace });

/** What is said of who says it, when that changed and the claim stands in both editions. */
function attributionKind(before: string, after: string): HistoryEvent['kind'] | undefined {
  if (before === after) return undefined;
  if (after === '') return 'attribution dropped';
  return before === '' ? 'attribution added' : 'attribution changed';
}

function historyOf(account: Account, point: Point): History | undefined {
  const states = account.editions.map((edition) => stateIn(point, account, edition));
  if (states.every(({ label }) => label === '')) return undefined;
  const events: HistoryEvent[] = [];
  const whole = account.read === 'full';
  const part = PART[point.key.kind];
  const had = new Set<string>();
  let reverted = 0;
  let before: State | undefined;
  let seen: State | undefined;
  for (const state of states) {
    const { edition, label: now } = state;
    const was = before?.label ?? '';
    const put = (kind: HistoryEvent['kind'], old: State | undefined, about = part): void => {
      events.push({
        kind,
        part: about,
        edition: edition.label,
        ...(edition.date === undefined ? {} : { date: edition.date.edtf }),
        ...(edition.by === undefined ? {} : { by: edition.by }),
        ...(before === undefined ? {} : { between: betweenOf(old?.edition ?? before.edition, edition) }),
        ...(old === undefined || old.label === '' ? {} : { before: old.label }),
        ...(now === '' ? {} : { after: now }),
        ...placed('wordsBefore', old === undefined ? undefined : wordsOf(old, state)),
        ...placed('wordsAfter', wordsOf(state, old)),
      });
    };
    if (now !== '' && seen === undefined) put('first seen', undefined);
    else if (was === '' && now !== '') {
      if (whole) put('came back', before);
      else if (seen?.label !== now) put('changed', seen);
    } else if (was !== '' && now === '') put(whole ? 'dropped' : 'not in the part read', before);
    else if (was !== now) put('changed', before);
    // Of an account read in part, what stood in the last part read is what it is compared with.
    const last = was === '' && !whole ? seen : before;
    if (now !== '' && last !== undefined && last.label !== '') {
      const kind = attributionKind(last.attribution, state.attribution);
      if (kind !== undefined) put(kind, last, 'attribution');
    }
    if (now !== '') {
      if (was !== now && had.has(now) && (whole || seen?.label !== now)) reverted++;
      had.add(now);
      seen = state;
    }
    before = state;
  }
  return {
    account: account.key,
    point: point.id,
    question: point.question,
    states: states.map(({ edition, label }) => ({ edition: edition.label, label })),
    events,
    reverted,
  };
}

/**
 * For every account with editions, how each point fared: first seen, changed, dropped, came back, and what became of who
 * is said to say it. Of an account read only in part nothing is said to be dropped: the claim may stand in what was not
 * read.
 */
export function histories(study: Study, points: readonly Point[]): History[] {
  const found: History[] = [];
  for (const account of study.accounts) {
    if (account.editions.length < 2) continue;
    for (const point of points) {
      const history = historyOf(account, point);
      if (history !== undefined) found.push(history);
    }
  }
  return found;
}

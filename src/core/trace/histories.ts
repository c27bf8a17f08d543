import type { Account, Study } from '../model/account.ts';
import type { History, HistoryEvent } from '../model/dependence.ts';
import type { Point, Witness } from '../model/point.ts';

/** What one edition says on a point: its readings' labels, and whether it names an authority. */
interface State {
  readonly label: string;
  readonly attributed: boolean;
}

function stateIn(point: Point, account: string, edition: string): State {
  const labels: string[] = [];
  let attributed = false;
  for (const reading of point.readings) {
    const here = reading.witnesses.filter((w: Witness) => w.account === account && w.edition === edition);
    if (here.length === 0) continue;
    labels.push(reading.label);
    if (here.some((witness) => witness.attribution.length > 0)) attributed = true;
  }
  return { label: labels.sort((a, b) => (a < b ? -1 : 1)).join('; '), attributed };
}

function historyOf(account: Account, point: Point): History | undefined {
  const states = account.editions.map((edition) => ({
    edition: edition.label,
    date: edition.date?.edtf,
    ...stateIn(point, account.key, edition.id),
  }));
  if (states.every((state) => state.label === '')) return undefined;
  const events: HistoryEvent[] = [];
  const whole = account.read === 'full';
  let before: (typeof states)[number] | undefined;
  let lastSeen = '';
  for (const state of states) {
    const at = { edition: state.edition, ...(state.date === undefined ? {} : { date: state.date }) };
    const was = before?.label ?? '';
    const now = state.label;
    if (was === '' && now !== '') {
      if (lastSeen === '') events.push({ kind: 'first seen', ...at, after: now });
      else if (whole) events.push({ kind: 'came back', ...at, after: now });
      else if (lastSeen !== now) events.push({ kind: 'changed', ...at, before: lastSeen, after: now });
    } else if (was !== '' && now === '')
      events.push({ kind: whole ? 'dropped' : 'not in the part read', ...at, before: was });
    else if (was !== now) events.push({ kind: 'changed', ...at, before: was, after: now });
    else if (before?.attributed === true && !state.attributed && now !== '')
      events.push({ kind: 'attribution dropped', ...at, before: was, after: now });
    if (now !== '') lastSeen = now;
    before = state;
  }
  return {
    account: account.key,
    point: point.id,
    question: point.question,
    states: states.map(({ edition, label }) => ({ edition, label })),
    events,
  };
}

/**
 * For every account with editions, how each point fared: first seen, changed, dropped, came back. Of an account read
 * only in part nothing is said to be dropped: the claim may stand in what was not read.
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

import type { Account, Study } from '../model/account.ts';
import { type Again, anew } from '../model/again.ts';
import type { History } from '../model/dependence.ts';
import type { Point } from '../model/point.ts';
import { claimLife, partOf } from './claim-life.ts';
import { stateIn } from './history-state.ts';

function historyOf(account: Account, point: Point): History | undefined {
  const states = account.editions.map((edition) => stateIn(point, account, edition));
  if (states.every(({ label }) => label === '')) return undefined;
  return {
    account: account.key,
    point: point.id,
    question: point.question,
    states: states.map(({ edition, label }) => ({ edition: edition.label, label })),
    ...claimLife(states, account.read === 'full', partOf(point)),
  };
}

/**
 * For every account with editions, how each point fared: first seen, changed, dropped, came back, and what became of who
 * is said to say it. Of an account read only in part nothing is said to be dropped: the claim may stand in what was not
 * read.
 */
export function histories(study: Study, points: readonly Point[], again: Again = anew): History[] {
  const found: History[] = [];
  for (const account of study.accounts) {
    if (account.editions.length < 2) continue;
    for (const point of points) {
      const history = again(`history ${account.key} ${point.id}`, [account, point], () =>
        historyOf(account, point),
      );
      if (history !== undefined) found.push(history);
    }
  }
  return found;
}

import type { ActClaim } from '../model/claim.ts';
import type { Interval } from '../model/interval.ts';
import type { Point, PointKey } from '../model/point.ts';
import { accountDate } from './account-date.ts';
import { deniedAct } from './denied-acts.ts';
import type { Ground, Told } from './ground.ts';
import { witnessOf } from './readings.ts';
import type { Statement } from './statement.ts';
import { toldHere } from './told-here.ts';

type Silent = Point['silent'][number];

/** A denied act as a statement on the point whose figure it denies. */
const denialBy = (told: Told, key: PointKey, act: ActClaim): Statement => ({
  ...toldHere(told, act, act.phrase.end > act.phrase.start ? act.phrase : act),
  key,
  facet: {},
  value: { kind: 'category', key: 'none', label: 'none' },
});

/** First and last day the account tells of. */
export function reachOf(ground: Ground): Map<string, { from: number; to: number }> {
  const out = new Map<string, { from: number; to: number }>();
  for (const { account, current, read } of ground.told) {
    if (!current) continue;
    let from = Number.POSITIVE_INFINITY;
    let to = Number.NEGATIVE_INFINITY;
    for (const mention of read.mentions) {
      if (mention.kind !== 'time') continue;
      const { earliest, latest } = mention.value;
      if (earliest !== undefined && earliest < from) from = earliest;
      if (latest !== undefined && latest > to) to = latest;
    }
    if (from <= to) out.set(account.key, { from, to });
  }
  return out;
}

/**
 * Accounts that give no reading of a point, with what they do instead. Silence is claimed only of an account whose
 * whole text is in the study (a précis is not it), that was written after the matter and whose story reaches over its days.
 */
export function silentAccounts(
  ground: Ground,
  reach: ReadonlyMap<string, { from: number; to: number }>,
  statements: readonly Statement[],
  key: PointKey,
  matter: Interval | undefined,
): Silent[] {
  const speaking = new Set(
    statements.filter(({ denied, current }) => !denied && current).map(({ account }) => account.key),
  );
  const denial = new Map<string, Statement>();
  for (const statement of statements)
    if (statement.denied && statement.current && !speaking.has(statement.account.key)) {
      const old = denial.get(statement.account.key);
      if (old === undefined || statement.span.start < old.span.start)
        denial.set(statement.account.key, statement);
    }
  const first = matter?.earliest ?? ground.days.first;
  const last = matter?.latest ?? ground.days.last;
  const out: Silent[] = [];
  for (const told of ground.told) {
    const { account, edition, current } = told;
    if (!current || speaking.has(account.key)) continue;
    const act = deniedAct(told, key);
    const denied = denial.get(account.key) ?? (act === undefined ? undefined : denialBy(told, key, act));
    if (denied !== undefined) {
      out.push({
        account: account.key,
        standing: 'denies',
        because: 'It denies this and states nothing else.',
        witness: witnessOf(denied, 'denies'),
      });
      continue;
    }
    const date = accountDate(account, edition);
    const days = reach.get(account.key);
    if (date !== undefined && first !== undefined && date < first)
      out.push({ account: account.key, standing: 'does not cover', because: 'It was written before.' });
    else if (account.text === 'precis' || account.read !== 'full')
      out.push({
        account: account.key,
        standing: 'cannot be read here',
        because: `Only ${account.text === 'precis' ? 'a précis' : 'an excerpt'} of it is in the study.`,
      });
    else if (
      days === undefined ||
      (first !== undefined && days.to < first) ||
      (last !== undefined && days.from > last)
    )
      out.push({
        account: account.key,
        standing: 'does not cover',
        because: 'It tells nothing of these days.',
      });
    else
      out.push({
        account: account.key,
        standing: 'not found',
        because: 'Its whole text was read and covers these days; nothing was found.',
      });
  }
  return out;
}

import type { Study } from '../model/account.ts';
import type { StatementNote } from '../model/criticism.ts';
import type { Decision, DecisionOutcome } from '../model/decision.ts';
import type { Point } from '../model/point.ts';

/**
 * The study with what its journals say of the worth of single statements. A later decision goes before an earlier
 * one, and both before the settings; where two people differ the later is followed and both stay in the journal.
 */
export function withCriticism(
  study: Study,
  decisions: readonly Decision[],
  outcomes: readonly DecisionOutcome[],
  points: readonly Point[],
): Study {
  const found = new Map(outcomes.map(({ decision, object }) => [decision, object] as const));
  const notes = new Map<string, StatementNote[]>();
  for (const { id, by, why, verb } of decisions) {
    if (verb.do !== 'criticise') continue;
    const object = found.get(id);
    const point = points.find(({ readings }) => readings.some((reading) => reading.id === object));
    const reading = point?.readings.find((one) => one.id === object);
    if (point === undefined || reading === undefined) continue;
    const note: StatementNote = { ...verb.to, point: point.id, reading: reading.label, by, why };
    notes.set(verb.account, [note, ...(notes.get(verb.account) ?? [])]);
  }
  if (notes.size === 0) return study;
  return {
    ...study,
    accounts: study.accounts.map((account) => {
      const own = notes.get(account.key);
      if (own === undefined) return account;
      const { criticism } = account;
      return {
        ...account,
        criticism: { ...criticism, statements: [...own, ...(criticism?.statements ?? [])] },
      };
    }),
  };
}

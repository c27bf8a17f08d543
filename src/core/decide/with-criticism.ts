import type { Account, Study } from '../model/account.ts';
import type { StatementNote } from '../model/criticism.ts';
import type { Decision, DecisionOutcome } from '../model/decision.ts';
import type { Point } from '../model/point.ts';
import type { StatementWorth, WorthVerb } from '../model/worth-decision.ts';

/** A decision on the worth of something. */
type Judged = Decision & { readonly verb: WorthVerb };

/** Decisions on the worth of accounts and of statements, in their order. */
export const judgedWorth = (decisions: readonly Decision[], on: 'account' | 'reading'): readonly Judged[] =>
  decisions.filter((one): one is Judged => one.verb.do === 'criticise' && one.handle.on === on);

/**
 * The study with what its journals say of accounts as wholes. The latest decision on an account goes before what the settings say of the
 * same thing; where two people differ the later is followed and both stay in the journal.
 */
export function withAccountCriticism(study: Study, decisions: readonly Decision[]): Study {
  const latest = new Map(judgedWorth(decisions, 'account').map((one) => [one.verb.account, one] as const));
  if (latest.size === 0) return study;
  return {
    ...study,
    accounts: study.accounts.map((account): Account => {
      const said = latest.get(account.key);
      if (said === undefined) return account;
      const { kind = account.kind, ...to } = said.verb.to as WorthVerb['to'] & { kind?: Account['kind'] };
      const { statements = [], ...before } = account.criticism ?? {};
      return { ...account, kind, criticism: { ...before, ...to, statements, by: said.by, why: said.why } };
    }),
  };
}

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
  for (const { id, by, why, verb } of judgedWorth(decisions, 'reading')) {
    const object = found.get(id);
    const point = points.find(({ readings }) => readings.some((reading) => reading.id === object));
    const reading = point?.readings.find((one) => one.id === object);
    if (point === undefined || reading === undefined) continue;
    const to = verb.to as StatementWorth;
    const note: StatementNote = { ...to, point: point.id, reading: reading.label, by, why };
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

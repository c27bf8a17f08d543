import type { ActClaim, Slot } from '../model/claim.ts';
import type { Ground, Told } from './ground.ts';
import { knownUntil } from './part-of-event.ts';
import type { Statement } from './statement.ts';
import { forceOf, toldHere } from './told-here.ts';

const key = { kind: 'outcome', thing: 'result', whose: '-', counting: '-', scope: 'whole event' } as const;

const nameOf = (ground: Ground, party: string): string =>
  ground.study.parties.find((one) => one.key === party)?.name ?? party;

/** The whole affair rather than one place in it: a party, the event's own name, or nothing named. */
function wholeAffair(ground: Ground, slot: Slot | undefined): boolean {
  if (slot?.key === undefined) return true;
  const kind = ground.names.get(slot.key)?.kind;
  return kind === 'party' || kind === 'demonym' || kind === 'event' || slot.key === slot.party;
}

function resultOf(ground: Ground, claim: ActClaim): { key: string; label: string } | undefined {
  const agent = claim.agent?.party;
  const target = claim.target?.party;
  if (!wholeAffair(ground, claim.target)) return undefined;
  switch (claim.act) {
    case 'win':
      return agent === undefined
        ? undefined
        : { key: `won-${agent}`, label: `won by ${nameOf(ground, agent)}` };
    case 'lose':
      return agent === undefined
        ? undefined
        : { key: `lost-${agent}`, label: `lost by ${nameOf(ground, agent)}` };
    case 'defeat':
      if (agent !== undefined) return { key: `won-${agent}`, label: `won by ${nameOf(ground, agent)}` };
      return target === undefined
        ? undefined
        : { key: `lost-${target}`, label: `lost by ${nameOf(ground, target)}` };
    case 'stalemate':
    case 'draw':
      return { key: 'undecided', label: 'undecided' };
    default:
      return undefined;
  }
}

const ceased = { key: 'cease-fire', label: 'ended by a cease-fire' };

/** The account could know how it ended. */
function wroteAfter(ground: Ground, { account, edition }: Told): boolean {
  const known = knownUntil(account, edition.date?.value.latest);
  return known === undefined || ground.days.last === undefined || known >= ground.days.last;
}

/**
 * With what outcome: a judgement, for the event as a whole. An edition that names no winner but tells the
 * cease-fire gives that as the outcome, which is how encyclopedias retreat from a verdict.
 */
export function outcomeStatements(ground: Ground): Statement[] {
  const out: Statement[] = [];
  for (const told of ground.told) {
    // What an account only reports as supposed is not its own judgement.
    const acts = told.read.claims.filter(
      (claim) => claim.kind === 'act' && forceOf(claim) === undefined && claim.modality !== 'hedged',
    );
    const results: Statement[] = [];
    for (const claim of acts as ActClaim[]) {
      const result = resultOf(ground, claim);
      if (result !== undefined) results.push(statementOf(told, claim, result));
    }
    if (results.length === 0 && wroteAfter(ground, told)) {
      const last = (acts as ActClaim[])
        .filter((claim) => claim.act === 'cease_fire' && claim.polarity === 'asserted')
        .pop();
      if (last !== undefined) results.push(statementOf(told, last, ceased));
    }
    out.push(...results);
  }
  return out;
}

function statementOf(told: Told, claim: ActClaim, result: { key: string; label: string }): Statement {
  return {
    ...toldHere(told, claim, claim.phrase.end > claim.phrase.start ? claim.phrase : claim),
    key,
    value: { kind: 'category', key: result.key, label: result.label },
    facet: {},
  };
}

import type { ActClaim } from '../model/claim.ts';
import type { ReadingValue } from '../model/point.ts';
import { actFamily } from './act-family.ts';
import type { Ground, Told } from './ground.ts';
import type { Statement } from './statement.ts';
import { forceOf, toldHere } from './told-here.ts';

/** Day an act is told for, when it is told to the day; else the day of its episode. */
function dayOf(ground: Ground, claim: ActClaim): number | undefined {
  const when = claim.when?.value ?? ground.episodeOf.get(claim.passage)?.when;
  if (when?.earliest === undefined || when.latest === undefined) return undefined;
  return when.latest - when.earliest <= 1 && !when.approximate ? when.earliest : undefined;
}

/** What is acted on, so that two accounts which name opposite agents still meet: a place, or the parties. */
function stakeOf(ground: Ground, claim: ActClaim): string {
  for (const slot of [claim.target, claim.where]) {
    if (slot?.key === undefined) continue;
    const kind = ground.names.get(slot.key)?.kind;
    if (kind === 'place') return slot.key;
  }
  return 'parties';
}

/** The party as a value; a clause whose agent has none answers nothing. */
function partyOf(ground: Ground, claim: ActClaim): ReadingValue | undefined {
  const key = claim.agent?.party;
  if (key === undefined) return undefined;
  return { kind: 'party', key, label: ground.study.parties.find((party) => party.key === key)?.name ?? key };
}

/**
 * Who did it: one question per family of acts and day, for acts that accounts are known to turn round.
 * Both what was acted on and the day make the question; an act that is told to no day is left to its time.
 */
export function agentStatements(ground: Ground): Statement[] {
  const out: Statement[] = [];
  for (const told of ground.told)
    for (const claim of told.read.claims) {
      const statement = claim.kind === 'act' ? agentStatement(ground, told, claim) : undefined;
      if (statement !== undefined) out.push(statement);
    }
  return out;
}

function agentStatement(ground: Ground, told: Told, claim: ActClaim): Statement | undefined {
  const family = actFamily(claim.act);
  if (family.asksWho !== true || forceOf(claim) !== undefined) return undefined;
  const value = partyOf(ground, claim);
  const day = dayOf(ground, claim);
  if (value === undefined || day === undefined) return undefined;
  const stake = stakeOf(ground, claim);
  return {
    ...toldHere(told, claim, claim.phrase.end > claim.phrase.start ? claim.phrase : claim),
    key: { kind: 'agent', thing: family.key, whose: stake, counting: String(day), scope: 'whole event' },
    value,
    facet: {},
  };
}

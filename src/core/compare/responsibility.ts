import type { ActClaim } from '../model/claim.ts';
import type { ReadingValue } from '../model/point.ts';
import type { Ground } from './ground.ts';
import type { Statement } from './statement.ts';
import { forceOf, toldHere } from './told-here.ts';

const key = {
  kind: 'judgement',
  thing: 'responsible',
  whose: '-',
  counting: '-',
  scope: 'whole event',
} as const;

/** Acts whose agent is held responsible by whoever tells them so. Who fired or crossed first is asked of its own. */
const holding: ReadonlySet<string> = new Set(['provoke', 'begin_hostilities', 'bear_guilt']);

/** The one named: a person or body where one is, else the party. */
function whomOf(ground: Ground, { agent }: ActClaim): ReadingValue | undefined {
  const name = agent?.key === undefined ? undefined : ground.names.get(agent.key);
  if (name !== undefined && (name.kind === 'person' || name.kind === 'unit'))
    return { kind: 'name', key: name.key, label: name.label };
  const party = agent?.party;
  if (party === undefined) return undefined;
  const label = ground.study.parties.find((one) => one.key === party)?.name ?? party;
  return { kind: 'party', key: party, label };
}

/**
 * Who is held responsible, for the event as a whole: a judgement, in which no fact is compared. It is read only from words that
 * say of someone that he provoked or brought about the fighting, or that the guilt is his; the facts under it are points of their own.
 */
export function responsibilityStatements(ground: Ground): Statement[] {
  const out: Statement[] = [];
  for (const told of ground.told)
    for (const claim of told.read.claims) {
      if (claim.kind !== 'act' || !holding.has(claim.act) || forceOf(claim) !== undefined) continue;
      const value = whomOf(ground, claim);
      if (value === undefined) continue;
      out.push({
        ...toldHere(told, claim, claim.phrase.end > claim.phrase.start ? claim.phrase : claim),
        key,
        value,
        facet: {},
      });
    }
  return out;
}

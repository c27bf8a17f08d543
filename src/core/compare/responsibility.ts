import type { ActClaim } from '../model/claim.ts';
import type { ReadingValue } from '../model/point.ts';
import type { Ground } from './ground.ts';
import { isLong } from './part-by-episode.ts';
import type { Statement } from './statement.ts';
import { forceOf, toldHere } from './told-here.ts';

const WITHOUT_LEAVE = {
  rule: 'compare.without-leave',
  says: 'He is told to have acted without leave; that the whole is laid to him is inferred.',
};

const key = {
  kind: 'judgement',
  thing: 'responsible',
  whose: '-',
  counting: '-',
  scope: 'whole event',
} as const;

/** Words that hold nobody responsible: what came about by chance was done by nobody. */
const nobody: ReadingValue = { kind: 'category', key: 'nobody', label: 'nobody: it came about by chance' };

/** Acts whose agent is held responsible by whoever tells them so. Who fired or crossed first is asked of its own. */
const holding: ReadonlySet<string> = new Set(['provoke', 'begin_hostilities', 'bear_guilt', 'act_alone']);

/** Of these, the ones that are told of each fight as well as of the war. */
const BEGINNINGS: ReadonlySet<string> = new Set(['provoke', 'begin_hostilities']);

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
 * say of someone that he provoked or brought about the fighting, that the guilt is his, or that he acted without leave, and from words
 * that call it an accident; the facts under it are points of their own.
 */
export function responsibilityStatements(ground: Ground): Statement[] {
  const out: Statement[] = [];
  const long = isLong(ground.days);
  for (const told of ground.told)
    for (const claim of told.read.claims) {
      if (claim.kind !== 'act' || forceOf(claim) !== undefined) continue;
      const value =
        claim.act === 'be_accident' ? nobody : holding.has(claim.act) ? whomOf(ground, claim) : undefined;
      // In a war of many fights somebody begins each of them, and much else is provoked.
      if (value === undefined || (long && BEGINNINGS.has(claim.act) && claim.ofWhole !== true)) continue;
      const here = toldHere(told, claim, claim.phrase.end > claim.phrase.start ? claim.phrase : claim);
      // That a man acted without leave is told of many things: a person must say that it is of the whole.
      const alone = claim.act === 'act_alone';
      out.push({
        ...here,
        ...(alone && here.tier === 'precise' ? { tier: 'candidate' as const } : {}),
        ...(alone ? { reasons: [...here.reasons, WITHOUT_LEAVE] } : {}),
        key,
        value,
        facet: {},
      });
    }
  return out;
}

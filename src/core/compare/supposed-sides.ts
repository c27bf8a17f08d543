import type { QuantityClaim } from '../model/claim.ts';
import { INFLICTED, PEOPLE_LOST } from '../model/loss-roles.ts';
import type { Reason } from '../model/reason.ts';
import { CROWD } from '../model/unnamed-sides.ts';
import type { Ground } from './ground.ts';
import type { PlacedPart } from './placed-part.ts';
import type { Statement } from './statement.ts';

/** One figure as a statement, before it is settled which part of the event and whose men it is of. */
export interface Draft {
  readonly statement: Statement;
  /** Which part of the event it is of; undefined for a measure. */
  readonly placed: PlacedPart | undefined;
  /** The episode its passage stands in. */
  readonly episode?: string | undefined;
  /** The same without the side that is only supposed, where one is. */
  readonly sideless?: Statement;
}

/** Why a figure is given to the side opposite to the one that acted. */
export const OF_OTHER: Reason = {
  rule: 'compare.of-the-other-side',
  says: 'No words say whose they were; two sides fought, and the one did it to the other.',
};
/** Why a figure of people who gathered is given to the crowd. */
export const OF_CROWD: Reason = {
  rule: 'compare.of-the-crowd',
  says: 'People came together whom no words give to a side; other words of the accounts tell of a crowd.',
};
/** Why people who were lost are given to the crowd. */
export const LOST_OF_CROWD: Reason = {
  rule: 'compare.lost-of-the-crowd',
  says: 'No words say whose they were; other words of the accounts count those lost by the crowd.',
};

/** The crowd, where any account of the study tells of one. */
export const crowdOf = ({ study }: Ground): string | undefined =>
  study.parties.some(({ key }) => key === CROWD) ? CROWD : undefined;

/** A statement whose side is only supposed: a person must look. */
export const supposed = (statement: Statement, why: Reason): Statement => ({
  ...statement,
  tier: statement.tier === 'precise' ? 'candidate' : statement.tier,
  reasons: [...statement.reasons, why],
});

/**
 * The figures with the sides that are only supposed, unless they would leave those of no side alone that ask the same: then all of them stand
 * together, whose they were left open.
 */
export function withSupposedSides(found: readonly Draft[]): Draft[] {
  const said = new Set<string>();
  const unsaid = new Set<string>();
  for (const { statement, sideless } of found) {
    const { thing, whose, counting } = statement.key;
    if (sideless === undefined && whose !== '-') said.add(`${thing}|${whose}|${counting}`);
  }
  // Those lost by nobody are the crowd's where any are said to be.
  const drafts = found.map((draft): Draft => {
    const { thing, whose, counting } = draft.statement.key;
    const { sideless, statement, ...rest } = draft;
    if (sideless === undefined || !statement.reasons.includes(LOST_OF_CROWD)) return draft;
    return { ...rest, statement: said.has(`${thing}|${whose}|${counting}`) ? statement : sideless };
  });
  for (const { statement, sideless } of drafts) {
    const { thing, whose, counting } = statement.key;
    if (sideless === undefined && whose === '-') unsaid.add(`${thing}|${counting}`);
  }
  return drafts.map((draft) => {
    const { thing, whose, counting } = draft.statement.key;
    return draft.sideless !== undefined &&
      unsaid.has(`${thing}|${counting}`) &&
      !said.has(`${thing}|${whose}|${counting}`)
      ? { ...draft, statement: draft.sideless }
      : draft;
  });
}

/** Whether a figure tells what someone did to men or things of whom no word says whose they are. */
export const suffered = ({ whose, by, roles }: QuantityClaim): boolean =>
  whose === undefined &&
  by?.party !== undefined &&
  roles.length > 0 &&
  roles.every((role) => INFLICTED.has(role));

/** Whether a figure counts people who were lost and of whom no word says whose they were, and whom the crowd is not told to have harmed. */
export const lostByNobody = ({ whose, by, roles, object }: QuantityClaim): boolean =>
  object === 'person' &&
  // Workers, villagers, and whoever is only said to count them: no name and no side.
  whose?.party === undefined &&
  whose?.key === undefined &&
  by?.party !== CROWD &&
  roles.length > 0 &&
  roles.every((role) => PEOPLE_LOST.has(role));

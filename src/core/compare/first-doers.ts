import type { ActClaim } from '../model/claim.ts';
import type { ReadingValue } from '../model/point.ts';
import type { Reason } from '../model/reason.ts';
import { familyOfThing } from './act-family.ts';
import { dayOf, whoDid } from './agents.ts';
import { familyIn } from './family-in.ts';
import { AGAINST, FIRST_DEED, OPEN, UNSAID } from './first-deed.ts';
import type { Ground, Told } from './ground.ts';
import { isLong } from './part-by-episode.ts';
import { areBoth } from './parties-in.ts';
import type { Statement } from './statement.ts';
import { supposed } from './supposed-sides.ts';
import { episodeOfClaim, forceOf, toldHere } from './told-here.ts';

/** What is asked of whoever did a deed before anyone else, by the family of the deed. */
const FIRST: ReadonlyMap<string, string> = new Map([
  ['fire', 'first-shot'],
  ['attack', 'first-attack'],
]);

/** First deeds that are told for so few days from the earliest on are of one opening. */
const OPENING_DAYS = 3;

interface Draft {
  readonly told: Told;
  readonly claim: ActClaim;
  readonly family: string;
  readonly value: ReadingValue;
  readonly day: number | undefined;
}

/** Whether nothing in the text says whom a pronoun means. */
const isUnresolved = ({ reasons }: ActClaim): boolean =>
  reasons.some(({ rule }) => rule === 'claims.pronoun');

/**
 * Those who did it where no words say whose they are: snipers, persons unknown. Whoever fired on a side is not of it; without that they may be
 * of any. Guns, a pronoun that is not resolved, both sides and `our men` are not nameless.
 */
function nameless(ground: Ground, told: Told, claim: ActClaim): ReadingValue | undefined {
  const { agent, target } = claim;
  if (agent === undefined || agent.key !== undefined || agent.party !== undefined) return undefined;
  if (agent.ground === true || agent.voice !== undefined || isUnresolved(claim) || areBoth(told, agent))
    return undefined;
  const label = 'persons whose side is not told';
  const side = ground.study.parties.find(({ key }) => key === target?.party);
  return side === undefined
    ? { kind: 'category', key: UNSAID, label }
    : { kind: 'category', key: `${AGAINST}${side.key}`, label: `${label}, against ${side.name}` };
}

/** The answer of an account that says that it is not known, or disputed. */
const LEFT_OPEN: ReadingValue = { kind: 'category', key: OPEN, label: 'left open' };

function draftOf(ground: Ground, told: Told, claim: ActClaim): Draft | undefined {
  if (claim.first === undefined || forceOf(claim) !== undefined) return undefined;
  const family = FIRST.get(familyIn(told, claim).key);
  if (family === undefined) return undefined;
  const value =
    claim.first === 'asked'
      ? LEFT_OPEN
      : (whoDid(ground, claim, familyOfThing(family)) ?? nameless(ground, told, claim));
  return value === undefined ? undefined : { told, claim, family, value, day: dayOf(ground, claim) };
}

/** Counting and scope of the question each first deed answers: of the one opening, of its day, or of its episode. */
function momentsOf(ground: Ground, drafts: readonly Draft[]): (draft: Draft) => string | undefined {
  const days = drafts.flatMap(({ day }) => day ?? []);
  const first = days.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY);
  const last = days.reduce((most, day) => Math.max(most, day), Number.NEGATIVE_INFINITY);
  const long = isLong(ground.days);
  if (!long && last - first < OPENING_DAYS) return () => '-|whole event';
  return ({ day, claim }) => {
    if (day !== undefined) return `${day}|whole event`;
    const episode = episodeOfClaim(ground, claim);
    return episode === undefined ? (long ? undefined : '-|whole event') : `-|${episode}`;
  };
}

/** The first deeds as statements, and the claims that ask nothing else of who did it. */
export interface FirstDoers {
  readonly statements: readonly Statement[];
  readonly asked: ReadonlySet<string>;
}

/**
 * Who fired or attacked first: the question that divides most accounts of a shooting. It is asked where words say that nobody did so before.
 * Those who have no name and no side are a reading as well. An account in which shots are only told to have been answered is heard where another
 * one asks.
 */
export function firstDoers(ground: Ground): FirstDoers {
  const drafts: Draft[] = [];
  for (const told of ground.told)
    for (const claim of told.read.claims) {
      const draft = claim.kind === 'act' ? draftOf(ground, told, claim) : undefined;
      if (draft !== undefined) drafts.push(draft);
    }
  const said = drafts.filter(({ claim }) => claim.first !== 'answered');
  const momentOf = momentsOf(ground, said);
  const asking = new Map<string, Set<string>>();
  for (const draft of said) {
    const moment = momentOf(draft);
    if (moment === undefined) continue;
    asking.set(moment, (asking.get(moment) ?? new Set()).add(speakerOf(draft)));
  }
  const statements: Statement[] = [];
  const answering = new Map<string, Set<string>>();
  for (const draft of drafts) {
    const moment = momentOf(draft);
    const asked = moment === undefined ? undefined : asking.get(moment);
    if (moment === undefined || asked === undefined) continue;
    const { account } = draft.told;
    const implied = draft.claim.first === 'answered';
    if (implied && asked.has(speakerOf(draft))) continue;
    statements.push(implied ? supposed(statementOf(draft, moment), ANSWERED) : statementOf(draft, moment));
    answering.set(moment, (answering.get(moment) ?? new Set()).add(account.key));
  }
  return {
    statements,
    asked: new Set(
      said.flatMap((draft) => {
        const moment = momentOf(draft);
        return moment !== undefined && (answering.get(moment)?.size ?? 0) > 1 ? [draft.claim.id] : [];
      }),
    ),
  };
}

/** An account, by itself or by those it cites. */
const speakerOf = ({ told, claim }: Draft): string =>
  `${told.account.key} ${claim.attribution.length > 0 ? 'cites' : 'tells'}`;

const ANSWERED: Reason = {
  rule: 'compare.answered',
  says: 'What is told next is told as the answer to it; that nobody fired before is inferred.',
};

function statementOf({ told, claim, family, value }: Draft, moment: string): Statement {
  const [counting = '', scope = ''] = moment.split('|');
  return {
    ...toldHere(told, claim, claim.phrase.end > claim.phrase.start ? claim.phrase : claim),
    key: { kind: 'agent', thing: FIRST_DEED, whose: 'parties', counting, scope },
    value,
    facet: {},
    family,
  };
}

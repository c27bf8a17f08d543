import type { ActClaim, QuantityClaim } from '../model/claim.ts';
import type { Quantity } from '../model/quantity.ts';
import { actFamily, isCombat } from './act-family.ts';
import { claimsOfSentence } from './claims-beside.ts';
import type { Ground, Told } from './ground.ts';
import { isLong } from './part-by-episode.ts';
import { toldBy, WHOLE } from './scopes.ts';
import type { Statement } from './statement.ts';
import { forceOf, toldHere } from './told-here.ts';

/** What a length of time is told of. */
interface Lasted {
  /** Key of the question: `attack`, `clash`, `sink`. */
  readonly what: string;
  /** The thing that was acted on, where the question is of it. */
  readonly of: string | undefined;
}

/** How accounts name one attack is their choice: a raid, a bombing, a cannonade. */
const ATTACKS: ReadonlySet<string> = new Set(['attack', 'fire', 'air-raid', 'massacre']);
/** What lasts besides. */
const LASTING: ReadonlySet<string> = new Set(['clash', 'besiege', 'blockade', 'negotiate']);
/** What a thing undergoes, which takes its time. */
const UNDERGONE: ReadonlySet<string> = new Set(['sink']);

/** Questions of how long something went on, by the key of what did. */
export const LENGTHS: Readonly<Record<string, string>> = {
  attack: 'How long did the attack or shooting last',
  clash: 'How long did the fighting last',
  besiege: 'How long did the siege last',
  blockade: 'How long did the blockade last',
  negotiate: 'How long did the talks last',
  sink: 'How long did {} take to sink',
};

/**
 * What a length of time measures by the acts of its sentence: an attack that lasted, a ship that took so long to sink. Undefined where
 * the sentence tells of none, or of two that may have.
 */
function lastedBy({ read }: Told, claim: QuantityClaim): Lasted | undefined {
  const found = new Map<string, Lasted>();
  for (const one of claimsOfSentence(read, claim)) {
    // Of two lengths one is of something else: `an hour to leave, but after five minutes they were attacked`.
    if (one.kind === 'quantity' && one.object === 'duration' && one.id !== claim.id) return undefined;
    if (one.kind !== 'act' || one.modality !== 'act' || !covers(one, claim)) continue;
    const { key } = actFamily(one.act);
    if (UNDERGONE.has(key)) {
      if (one.target?.key !== undefined) found.set(key, { what: key, of: one.target.key });
    } else if (ATTACKS.has(key)) found.set('attack', { what: 'attack', of: undefined });
    else if (LASTING.has(key)) found.set(key, { what: key, of: undefined });
  }
  const [only] = found.values();
  return found.size === 1 ? only : undefined;
}

/** Whether a length stands in the clause of an act; an act told by a noun has none of its own. */
const covers = ({ phrase, voice }: ActClaim, { start, end }: QuantityClaim): boolean =>
  voice === 'nominal' || phrase.end <= phrase.start || (start >= phrase.start && end <= phrase.end);

/** Worked out once a study. */
const short = new WeakMap<Ground, boolean>();

/** Whether the fighting is told for one day or night: then it is one attack whose length is told. */
function isShort(ground: Ground): boolean {
  const old = short.get(ground);
  if (old !== undefined) return old;
  const days = ground.told.flatMap(({ read }) =>
    read.claims.flatMap((claim) =>
      claim.kind === 'act' && isCombat(claim.act) && claim.when?.value.precision === 'day'
        ? (claim.when.value.earliest ?? [])
        : [],
    ),
  );
  const {
    first = days.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
    last = days.reduce((a, b) => Math.max(a, b), first),
  } = ground.days;
  const made = last - first <= 1;
  short.set(ground, made);
  return made;
}

/** Minutes of an hour, days of a week: two units in which lengths are told side by side are brought to one. */
const SMALLER: Readonly<Record<string, readonly [number, string]>> = {
  minute: [1, 'minutes'],
  hour: [60, 'minutes'],
  day: [1, 'days'],
  night: [1, 'days'],
  week: [7, 'days'],
  fortnight: [14, 'days'],
};

/** A length of time in minutes or days; longer units are no fixed number of them and stay. */
function lengthIn(value: Quantity, unit: string | undefined): { value: Quantity; unit?: string } {
  const [times, smaller] = SMALLER[unit ?? ''] ?? [];
  if (times === undefined || smaller === undefined) return { value, ...(unit === undefined ? {} : { unit }) };
  return { value: { ...value, lo: value.lo * times, hi: value.hi * times }, unit: smaller };
}

/** How long something lasted: the words say the length, and of what is read from what stands beside it, so that a person must look. */
export function lengthTold(
  ground: Ground,
  told: Told,
  claim: QuantityClaim,
  episode: string | undefined,
): Statement | undefined {
  const lasted = claim.object === 'duration' ? lastedBy(told, claim) : undefined;
  if (lasted === undefined) return undefined;
  const { value, unit } = lengthIn(claim.value, claim.unit);
  const here = toldHere(told, claim, claim.phrase.end > claim.phrase.start ? claim.phrase : claim);
  const force = forceOf(claim);
  const whole = lasted.of !== undefined || episode === undefined || isShort(ground);
  // In a war of many fights a length that stands in no episode is of one that nothing names.
  const nowhere = lasted.of === undefined && episode === undefined && isLong(ground.days);
  return {
    ...here,
    key: {
      kind: 'quantity',
      thing: 'duration',
      whose: lasted.of ?? '-',
      counting: `measure ${lasted.what}`,
      scope: nowhere ? toldBy(told.account.key) : whole ? WHOLE : episode,
    },
    facet: { ...(unit === undefined ? {} : { unit }), ...(force === undefined ? {} : { force }) },
    value: { kind: 'quantity', quantity: value },
    tier: here.tier === 'precise' ? 'candidate' : here.tier,
    reasons: [
      ...here.reasons,
      { rule: 'compare.lasted', says: 'What lasted so long is taken from the words beside the length.' },
    ],
  };
}

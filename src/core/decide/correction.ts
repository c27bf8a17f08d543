import type { Claim, Slot } from '../model/claim.ts';
import type { Interval } from '../model/interval.ts';
import type { CountedRole, Quantity } from '../model/quantity.ts';

type Fields = Readonly<Record<string, unknown>>;
const isMap = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const oneOf = (...words: readonly string[]): ReadonlySet<unknown> => new Set(words);

const COMPARATORS = oneOf('eq', 'approx', 'gt', 'ge', 'lt', 'le', 'range', 'vague');
const OBJECTS = oneOf(
  'person',
  'tank',
  'gun',
  'aircraft',
  'ship',
  'vehicle',
  'unit',
  'place',
  'distance',
  'area',
  'duration',
  'money',
  'mass',
  'percent',
  'incident',
  'other',
);
const ROLES = oneOf(
  'killed',
  'wounded',
  'missing',
  'captured',
  'sick',
  'died-in-hospital',
  'casualties',
  'lost',
  'damaged',
  'strength',
  'measure',
  'other',
);
const PRECISIONS = oneOf(
  'minute',
  'day',
  'part-of-month',
  'month',
  'season',
  'year',
  'decade',
  'century',
  'span',
);
const CALENDARS = oneOf('gregorian', 'julian', 'japanese', 'republican', 'manchukuo', 'chinese');
const MODALITIES = oneOf('act', 'neg', 'plan', 'try', 'poss', 'future', 'hedged');

/** A quantity a person wrote: `lo`, and where they differ `hi` and `comparator`. Undefined when it is none. */
export function quantityGiven(value: unknown): Quantity | undefined {
  if (!isMap(value)) return undefined;
  const { lo, hi = lo, comparator = lo === hi ? 'eq' : 'range' } = value;
  if (typeof lo !== 'number' || typeof hi !== 'number' || !(lo <= hi) || !COMPARATORS.has(comparator))
    return undefined;
  return { lo, hi, comparator: comparator as Quantity['comparator'], ambiguous: false };
}

/** An interval a person wrote: days since 1970, at least one end. Undefined when it is none. */
export function intervalGiven(value: unknown): Interval | undefined {
  if (!isMap(value)) return undefined;
  const { earliest, latest, precision = 'day', calendar = 'gregorian' } = value;
  const day = (one: unknown): one is number | undefined => one === undefined || Number.isInteger(one);
  if (!day(earliest) || !day(latest) || (earliest === undefined && latest === undefined)) return undefined;
  if (earliest !== undefined && latest !== undefined && earliest > latest) return undefined;
  if (!PRECISIONS.has(precision) || !CALENDARS.has(calendar)) return undefined;
  return {
    earliest,
    latest,
    precision: precision as Interval['precision'],
    extent: value.extent === 'range' ? 'range' : 'point',
    approximate: value.approximate === true,
    calendar: calendar as Interval['calendar'],
  };
}

/** A slot a person filled: key or party of the study; the words stay those of the text, or become the claim's. */
function slotGiven(value: unknown, old: Slot | undefined, claim: Claim): Slot | undefined {
  if (!isMap(value)) return undefined;
  const key = typeof value.key === 'string' ? { key: value.key } : {};
  const party = typeof value.party === 'string' ? { party: value.party } : {};
  if (value.key === undefined && value.party === undefined) return undefined;
  const { start, end, words } = old ?? claim;
  return { start, end, words, basis: 'stated', ...key, ...party };
}

const SLOTS = { quantity: ['whose', 'by', 'where'], act: ['agent', 'target', 'where'] } as const;

/**
 * What of a person's correction fits a claim, and the names of the fields that do not. `null` takes an optional field
 * away. A field that does not fit is never applied: a later step may rely on every value.
 */
export function correctionOf(
  claim: Claim,
  to: Fields,
): {
  readonly fits: Partial<Record<string, unknown>>;
  readonly gone: readonly string[];
  readonly refused: readonly string[];
} {
  const fits: Record<string, unknown> = {};
  const gone: string[] = [];
  const refused: string[] = [];
  for (const [name, value] of Object.entries(to)) {
    const fit = value === null ? (optional(claim, name) ? null : undefined) : fitting(claim, name, value);
    if (fit === undefined) refused.push(name);
    else if (fit === null) gone.push(name);
    else fits[name] = fit;
  }
  return { fits, gone, refused };
}

const optional = (claim: Claim, name: string): boolean =>
  name === 'when' ||
  (SLOTS[claim.kind] as readonly string[]).includes(name) ||
  (claim.kind === 'quantity' && (name === 'unit' || name === 'subset'));

function fitting(claim: Claim, name: string, value: unknown): unknown {
  if (name === 'polarity') return value === 'asserted' || value === 'denied' ? value : undefined;
  if (name === 'modality') return MODALITIES.has(value) ? value : undefined;
  if (name === 'when') {
    const interval = intervalGiven(value);
    const { start, end, words } = claim.when ?? claim;
    return interval === undefined ? undefined : { start, end, words, basis: 'stated', value: interval };
  }
  if ((SLOTS[claim.kind] as readonly string[]).includes(name))
    return slotGiven(value, (claim as unknown as Record<string, Slot | undefined>)[name], claim);
  if (claim.kind === 'act')
    return name === 'act' && typeof value === 'string' && value !== '' ? value : undefined;
  if (name === 'value') return quantityGiven(value);
  if (name === 'object') return OBJECTS.has(value) ? value : undefined;
  if (name === 'unit' || name === 'subset')
    return typeof value === 'string' && value !== '' ? value : undefined;
  if (name === 'roles' && Array.isArray(value) && value.length > 0 && value.every((role) => ROLES.has(role)))
    return ([...new Set(value)] as CountedRole[]).sort();
  return undefined;
}

import type { Account } from '../model/account.ts';
import type { Day, Interval } from '../model/interval.ts';
import type { DifferenceType, Facet, PointKey, Reading } from '../model/point.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Figures } from './figures.ts';
import type { Links } from './links.ts';

/** One of the two readings that are compared, with what the rules ask of it. */
export interface Side {
  readonly reading: Reading;
  readonly facet: Facet;
  readonly quantity: Quantity | undefined;
  readonly interval: Interval | undefined;
  /** Accounts that give it, in any edition. */
  readonly accounts: ReadonlySet<string>;
  /** `account edition` of every witness. */
  readonly editions: ReadonlySet<string>;
  /** In the precise tier with one witness at least, or confirmed by a person. */
  readonly sure: boolean;
  /** Told as a fact by one witness at least, not only supposed. */
  readonly asserted: boolean;
  /** Day of the earliest account that gives it. */
  readonly since: Day | undefined;
  /** Label of another reading with the same telling number under a wider rule of counting, which may be its origin. */
  readonly perhapsFrom?: string;
  /** Category keys joined by `+` by which it counts, where all witnesses that state a rule state this one. */
  readonly rule?: string;
}

/** Two readings of one point. */
export interface Pair {
  readonly key: PointKey;
  readonly a: Side;
  readonly b: Side;
  readonly links: Links;
  readonly accounts: ReadonlyMap<string, Account>;
  readonly figures: Figures;
}

/** What a rule says of a pair when it says yes. */
export interface Verdict {
  readonly type: DifferenceType;
  /** Stable name of the rule. */
  readonly rule: string;
  /** One plain sentence. */
  readonly says: string;
  /** How much of the gap it explains, in the unit of the point. */
  readonly amount?: number;
  /** By how much a part exceeds the whole that contains it. */
  readonly breaks?: number;
}

/** A rule: says yes with a verdict, or nothing. */
export type Rule = (pair: Pair) => Verdict | undefined;

/** What the accounts do with a reading, for the rules. */
export function sideOf(reading: Reading, since: Day | undefined): Side {
  const { value, witnesses, facet, status } = reading;
  const rules = new Set(witnesses.flatMap(({ rule }) => rule ?? []));
  const [rule] = rules;
  return {
    reading,
    facet: facet ?? {},
    quantity: value.kind === 'quantity' ? value.quantity : undefined,
    interval: value.kind === 'time' ? value.interval : undefined,
    accounts: new Set(witnesses.map(({ account }) => account)),
    editions: new Set(
      witnesses.map(({ account, edition, editionLabel }) => `${account} ${editionLabel} ${edition}`),
    ),
    sure: status === 'confirmed' || witnesses.some(({ tier }) => tier === 'precise'),
    asserted: witnesses.some(({ modality }) => modality === 'act'),
    since,
    ...(rule === undefined || rules.size > 1 ? {} : { rule }),
  };
}

import type { Modality } from '../../model/claim.ts';
import type { CountedObject, CountedRole } from '../../model/quantity.ts';
import type { Binding, Range } from '../clause.ts';
import type { TokenGroup } from '../lexicon/claim-tokens.ts';
import type { NumberPhrase } from '../numbers/number-phrases.ts';
import type { CountedThing } from './figure-object.ts';

export interface Draft {
  readonly number: NumberPhrase;
  readonly group: TokenGroup | undefined;
  thing: CountedThing;
  object: CountedObject | undefined;
  roles: readonly CountedRole[];
  roleFrom: Binding;
  whose: TokenGroup | undefined;
  whoseFrom: Binding;
  by: TokenGroup | undefined;
  modality: Modality;
  clause: Range;
  partOf: Draft | undefined;
  where?: TokenGroup;
  denied: boolean;
  /** What its number is multiplied by where the thousands are told with the figure before. */
  times?: number;
  /** Told like the figure before by a clause that leaves its verb out. */
  gapped?: true;
  /** Of people told to have come together. */
  assembles?: true;
  readonly end: number;
  inferred: string[];
}

export const holds = (group: TokenGroup | undefined, number: NumberPhrase): boolean =>
  group !== undefined && group.from <= number.from && group.to >= number.to;

export const size = (group: TokenGroup | undefined): number =>
  group === undefined ? Number.POSITIVE_INFINITY : group.to - group.from;

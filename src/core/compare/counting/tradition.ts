import type { CountedRole } from '../../model/quantity.ts';

/**
 * What may befall one man or one machine, cut as finely as the traditions below part it. Every category of a tradition is a set of
 * these, so that one category contains another exactly when its set does.
 */
export type ElementaryEvent =
  // men
  | 'killed on the spot'
  | 'died while being carried back'
  | 'died of wounds in hospital'
  | 'died of disease'
  | 'died by accident or sentence'
  | 'missing, fate unknown'
  | 'captured'
  | 'wounded and treated'
  | 'lightly wounded, stayed'
  | 'shell-shocked or burnt'
  | 'frostbitten'
  | 'sick'
  // machines
  | 'destroyed or left to the enemy'
  | 'sent back for repair'
  | 'mended on the spot'
  | 'broken down without a hit';

/** A category of a statistical tradition. */
export interface Category {
  /** `tradition.name`, for example `soviet.irrecoverable`. */
  readonly key: string;
  /** Plain English words for it. */
  readonly words: string;
  readonly events: readonly ElementaryEvent[];
  /** A man who comes twice is counted once, or each time. */
  readonly counts: 'persons' | 'cases' | 'machines';
  /**
   * Of a term that joins several plain words: these, sorted, whatever words a language files it under, so that its figures stand on one
   * point. Absent = the words it was read by.
   */
  readonly roles?: readonly CountedRole[];
  /** Key of the category the same word names of machines (*irrecoverable* tanks). */
  readonly ofMachines?: string;
}

/** How one office or school counts losses. */
export interface Tradition {
  readonly key: string;
  /** As an adjective: `Soviet and Russian`. */
  readonly name: string;
  /** Where the definitions stand. */
  readonly source: string;
  readonly categories: readonly Category[];
  /** Which category a plain role (`killed`) means in an account that counts by this tradition. */
  readonly plain: Readonly<Record<string, string>>;
}

/** How the number bounds the value. `approx` about, `gt` more than, `ge` at least, `lt` almost or less than, `le` up to. */
export type Comparator = 'eq' | 'approx' | 'gt' | 'ge' | 'lt' | 'le' | 'range' | 'vague';

/** A number told by a text. `lo === hi` unless a range or a vague word is told. */
export interface Quantity {
  readonly lo: number;
  readonly hi: number;
  readonly comparator: Comparator;
  /** With `lt`: less than so many is all that is told (`fewer than 20`), and not that it is nearly so many. */
  readonly limit?: true;
  /** True when the words could be read as another number; then it is never compared automatically. */
  readonly ambiguous: boolean;
}

/** What is counted. */
export type CountedObject =
  | 'person'
  | 'tank'
  | 'gun'
  | 'aircraft'
  | 'ship'
  | 'vehicle'
  | 'unit'
  | 'place'
  | 'distance'
  | 'area'
  | 'duration'
  | 'money'
  | 'mass'
  | 'percent'
  | 'incident'
  | 'other';

/** In what role the counted things stand. Several together mean one undivided figure (`killed` + `missing`). */
export type CountedRole =
  | 'killed'
  | 'wounded'
  | 'missing'
  | 'captured'
  | 'sick'
  | 'died-in-hospital'
  | 'casualties'
  | 'lost'
  | 'damaged'
  | 'strength'
  | 'measure'
  | 'other';

import type { NounKind } from '../../languages/noun-words.ts';
import type { CountedObject } from '../../model/quantity.ts';

/** What is measured rather than counted. */
export const MEASURES: ReadonlySet<CountedObject> = new Set([
  'distance',
  'area',
  'duration',
  'money',
  'mass',
  'percent',
]);

/** What a side may have and lose that is no person. */
export const THINGS: ReadonlySet<CountedObject> = new Set([
  'tank',
  'gun',
  'aircraft',
  'ship',
  'vehicle',
  'unit',
]);

/** The kind of noun that names what is counted. */
export function kindOfCounted(object: CountedObject): NounKind {
  switch (object) {
    case 'person':
      return 'person';
    case 'unit':
      return 'formation';
    case 'place':
      return 'place';
    case 'incident':
      return 'event';
    case 'other':
    case 'money':
      return 'abstract';
    default:
      return 'materiel';
  }
}

import type { CountedRole } from './quantity.ts';

/** Roles of people who are lost to their side. */
export const PEOPLE_LOST: ReadonlySet<string> = new Set<CountedRole>([
  'killed',
  'wounded',
  'missing',
  'captured',
  'casualties',
]);

/** Roles in which men and things stand by what another side did to them. */
export const INFLICTED: ReadonlySet<string> = new Set<CountedRole>([
  'killed',
  'wounded',
  'captured',
  'casualties',
  'lost',
  'damaged',
]);

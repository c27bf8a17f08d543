import { partWords } from '../model/counted-kinds.ts';
import type { Facet } from '../model/point.ts';

const ROLES: Readonly<Record<string, string>> = {
  'died-in-hospital': 'died in hospital',
  casualties: 'casualties in all',
  strength: 'in strength',
};

const FORCES: Readonly<Record<string, string>> = {
  plan: 'planned',
  try: 'attempted',
  poss: 'possible',
  future: 'to come',
  hedged: 'supposed',
  neg: 'denied',
};

/** A rule of counting in plain words: `killed and missing`. */
export function countingWords(counting: string): string {
  const words = counting.split('+').map((role) => ROLES[role] ?? role.replaceAll('-', ' '));
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} and ${last}`;
}

/** What a strip or reading counts, in plain words; empty when it is what the question says. `withUnit`: no unit stands with the values. */
export function facetWords(facet: Facet | undefined, withUnit = true): string {
  if (facet === undefined) return '';
  return [
    facet.rule ?? (facet.counting === undefined ? undefined : countingWords(facet.counting)),
    facet.subset === undefined ? undefined : partWords(facet.subset),
    facet.act?.replaceAll('_', ' '),
    facet.scope,
    facet.force === undefined ? undefined : (FORCES[facet.force] ?? facet.force),
    facet.unit === undefined || !withUnit ? undefined : `in ${facet.unit}`,
  ]
    .filter((one) => one !== undefined)
    .join(', ');
}

import type { CountedObject, CountedRole } from '../model/quantity.ts';

/**
 * Figures that historians set side by side although their rules of counting differ make one point, so that
 * 717 killed, 792 killed and missing and 960 irrecoverable losses stand under one question. The rule of
 * each reading is its facet, and a difference of rule is typed `definition`, never hidden by the grouping.
 */
export interface QuantityFamily {
  /** The head role; a reading that counts by it alone needs no facet. */
  readonly head: CountedRole;
  /** Sorted roles joined by `+`; undefined when it is the head alone. */
  readonly counting: string | undefined;
}

const things: ReadonlySet<CountedObject> = new Set([
  'tank',
  'gun',
  'aircraft',
  'ship',
  'vehicle',
  'unit',
  'place',
]);

const within = (roles: readonly CountedRole[], ...allowed: readonly CountedRole[]): boolean =>
  roles.every((role) => allowed.includes(role));

function headOf(object: CountedObject, roles: readonly CountedRole[]): CountedRole {
  if (roles.length === 0) return 'other';
  if (within(roles, 'strength')) return 'strength';
  if (things.has(object)) {
    if (within(roles, 'captured')) return 'captured';
    if (roles.includes('lost') || within(roles, 'damaged', 'casualties', 'killed')) return 'lost';
    return roles[0] ?? 'other';
  }
  if (roles.includes('casualties') || roles.includes('lost')) return 'casualties';
  const dead = roles.includes('killed') || roles.includes('died-in-hospital');
  const hurt = roles.includes('wounded') || roles.includes('sick');
  if (dead && hurt) return 'casualties';
  if (dead) return 'killed';
  if (hurt) return 'wounded';
  if (roles.includes('missing')) return 'missing';
  return roles[0] ?? 'other';
}

/** The family of a figure and its own rule of counting. */
export function quantityFamily(object: CountedObject, roles: readonly CountedRole[]): QuantityFamily {
  const told = [...new Set(roles)].filter((role) => role !== 'other').sort();
  const head = headOf(object, told);
  const counting = told.join('+');
  return { head, counting: counting === head || counting === '' ? undefined : counting };
}

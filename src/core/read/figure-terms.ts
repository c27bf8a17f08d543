import type { Slot } from '../model/claim.ts';
import type { Around } from './around.ts';
import type { Figure } from './clause.ts';
import type { FigureTerm } from './tier-weights.ts';

/** What is true of a figure that makes it sure or unsure, of those things that were found to (`tier-weights.ts`). */
export function termsOfFigure(
  figure: Figure,
  whose: Slot | undefined,
  { reading, nameIn }: Around,
): FigureTerm[] {
  const terms: FigureTerm[] = [];
  const { object, roles, roleFrom, value } = figure;
  const [role] = roles;
  if (object === 'percent') terms.push('share');
  if (role === 'measure') {
    if (object === 'duration' || object === 'distance' || object === 'area') terms.push('time-or-way');
  } else {
    if (role === 'strength') terms.push('strength');
    if (roleFrom === 'word') terms.push('role-beside');
    if (roleFrom === 'head') terms.push('role-head');
    const owner = figure.whose;
    if (owner !== undefined && whose !== undefined) {
      if (owner.kind === 'formation' || owner.kind === 'state') terms.push('owner-body');
      if (owner.kind !== undefined && nameIn(owner) === undefined) terms.push('owner-unnamed');
    }
  }
  if (figure.whose !== undefined && whose !== undefined && figure.whose.start >= figure.start)
    terms.push('owner-behind');
  if (BOUNDS.has(value.comparator)) terms.push('bound');
  if (reading.subjects.length === 0) terms.push('no-subject');
  return terms;
}

const BOUNDS: ReadonlySet<string> = new Set(['gt', 'ge', 'lt', 'le']);

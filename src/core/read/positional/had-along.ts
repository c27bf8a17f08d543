import { memberAt } from '../member-at.ts';
import type { Element } from './elements.ts';

/** Whether the group right before stands behind `with`. */
export const hadAlong = (elements: readonly Element[], at: number): boolean => {
  const before = memberAt(elements, at - 2);
  return elements[at - 1]?.kind === 'group' && before?.kind === 'preposition' && before.along;
};

import type { Element } from '../positional/elements.ts';

/** A day between the verb and what is said. */
export function datedAt(elements: readonly Element[], at: number): boolean {
  const one = elements[at];
  const day = one?.kind === 'preposition' ? elements[at + 1] : one;
  return (
    day?.kind === 'time' ||
    (one?.kind === 'preposition' && day?.kind === 'group' && day.group.kind === 'time')
  );
}

import { memberAt } from '../member-at.ts';
import type { WordClass } from './word-class.ts';

/** `spoke of a hundred drowned`: the number hangs on a preposition. */
export function governed(out: readonly WordClass[], at: number): boolean {
  let i = at - 1;
  while (out[i] === 'number') i--;
  return out[i] === 'preposition';
}

/** Whether `and` parts the number before from a passive, in the same stretch. */
export function passiveListed(out: readonly WordClass[], at: number): boolean {
  let i = at - 1;
  while (memberAt(out, i) === 'number' || memberAt(out, i) === 'adverb') i--;
  if (memberAt(out, i) !== 'coordinator') return false;
  for (i--; i > 0; i--) {
    const one = out[i];
    if (one === 'verb') return out[i - 1] === 'be' || (out[i - 1] === 'adverb' && out[i - 2] === 'be');
    // `were put at 30 killed and 40 wounded`: one state behind the other.
    if (one === 'number') return false;
    if (one === 'mark' || one === 'subordinator' || one === 'relative' || one === 'that') return false;
  }
  return false;
}

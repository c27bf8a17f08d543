import { memberAt } from '../member-at.ts';
import type { WalkState } from './clause-state.ts';
import type { VerbPhrase } from './elements.ts';

/** `was not destroyed or captured`: what denies the first of two alternatives denies the second. */
export function denied({ elements, open }: WalkState, verb: VerbPhrase, at: number): boolean {
  const joint = memberAt(elements, at - 1);
  return (
    joint?.kind === 'coordinator' &&
    joint.either &&
    elements[at - 2]?.kind === 'verb' &&
    verb.from === verb.at &&
    open.last?.verb.negated === true
  );
}

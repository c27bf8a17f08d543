import type { Decision, Handle } from '../model/decision.ts';

/** The decisions on some kinds of things. */
export const decisionsOn = (
  decisions: readonly Decision[],
  kinds: readonly Handle['on'][],
): readonly Decision[] => decisions.filter(({ handle }) => kinds.includes(handle.on));

import type { Token } from '../lexicon/claim-tokens.ts';
import type { Element } from '../positional/elements.ts';
import { hasOwnVerb } from './put-in-clause.ts';

/** `claimed four machines and lost one`: behind `and` a verb of the narrator's. */
export const goesOn = (elements: readonly Element[], at: number): boolean => {
  const next = elements[at + 1];
  return (
    (elements[at] as Element).kind === 'coordinator' && next?.kind === 'verb' && next.verb.shape === 'finite'
  );
};

/** Where what is reported ends: a stop, or a comma and `but` or `while` with a clause of the narrator's own. */
export function endOfScope(
  elements: readonly Element[],
  at: number,
  tokens: readonly Token[],
  relative: boolean,
  leads: boolean,
): number {
  for (let i = at + 1; i < elements.length; i++) {
    const one = elements[i] as Element;
    if (one.kind === 'stop' && one.word !== ':' && one.word !== '.') return (tokens[one.from] as Token).start;
    if (one.kind === 'comma') {
      const next = elements[i + 1];
      // `Ali, who reported 300 losses, withdrew`.
      if (relative && next?.kind === 'verb' && next.verb.shape === 'finite')
        return (tokens[one.from] as Token).start;
      // `Although the emir had sworn to spare them, his men plundered`: the clause that leads is over.
      if (leads && next?.kind === 'group' && hasOwnVerb(elements, i + 1))
        return (tokens[one.from] as Token).start;
      if (
        next !== undefined &&
        (next.kind === 'coordinator' || next.kind === 'subordinator') &&
        ((tokens[next.from] as Token).info.has('contrasting') ||
          (next.kind === 'coordinator' && ownClause(elements, i + 2)))
      )
        return (tokens[one.from] as Token).start;
    }
  }
  return (tokens[tokens.length - 1] as Token).end;
}

/** `, and in April a court sentenced him`: behind a time or a place a group with a verb of its own. */
function ownClause(elements: readonly Element[], from: number): boolean {
  let at = from;
  while (
    elements[at]?.kind === 'time' ||
    elements[at]?.kind === 'adverb' ||
    elements[at]?.kind === 'preposition'
  )
    at += elements[at]?.kind === 'preposition' ? 2 : 1;
  return elements[at]?.kind === 'group' && hasOwnVerb(elements, at);
}

import { headOfList, type WalkState } from './clause-state.ts';
import type { NounPhrase } from './elements.ts';
import { ownerPhrase } from './owner-phrase.ts';

/** Who may have something in mind, or be waited for. */
const MAY_ACT: ReadonlySet<string> = new Set(['person', 'leader', 'formation', 'materiel']);

/**
 * Who does what an infinitive right behind a noun tells, where the noun or what hangs on it names him: `the garrison's attempt to break out`,
 * `the decision by the king to attack`, `waited for the tanks to arrive`.
 */
export function intender(
  { elements, lastGroup, pending, open }: WalkState,
  at: number,
): NounPhrase | undefined {
  const before = elements[at - 1];
  if (pending !== undefined || lastGroup === undefined || before?.kind !== 'group') return undefined;
  if (before.group !== lastGroup) return undefined;
  const noun = headOfList(lastGroup);
  if (noun === lastGroup && noun.kind === 'abstract' && noun.owner !== undefined)
    return noun.owner.pronoun || noun.tail.length > 0 ? undefined : ownerPhrase(noun, noun.owner);
  const joins = elements[at - 2];
  if (joins?.kind !== 'preposition') return undefined;
  const acts = lastGroup.pronoun || (lastGroup.kind !== undefined && MAY_ACT.has(lastGroup.kind));
  if (joins.waits)
    return acts && open.last !== undefined && elements[at - 3]?.kind === 'verb' ? lastGroup : undefined;
  const outer = joins.of ? noun : lastGroup.hangsOn;
  if (!(joins.of || joins.by) || outer === lastGroup || outer?.kind !== 'abstract') return undefined;
  return acts || lastGroup.kind === 'state' || (lastGroup.kind === undefined && lastGroup.named)
    ? lastGroup
    : undefined;
}

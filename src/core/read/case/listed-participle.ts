import { ACCUSATIVE, GENITIVE } from './case-bits.ts';
import type { Unit } from './case-unit.ts';
import type { WordsAt } from './case-words-at.ts';
import { innermostGenitive } from './innermost-genitive.ts';

/** A listed noun that is an active participle too, as that: `осаждавшие`, `павшего`. */
export function activeOf(unit: Unit, words: WordsAt): Unit | undefined {
  const { from, group, preposition, to } = unit;
  if (group === undefined || preposition !== undefined || group.to !== group.from + 1 || group.proper)
    return undefined;
  const word = words.wordAt(group.headAt);
  if (word.verbs.length === 0) return undefined;
  const verbs = word.verbs.filter(
    (verb) => verb.is === 'active' && verb.bits !== 0 && verb.entry.lemma !== '',
  );
  return verbs.length === 0 ? undefined : { kind: 'verb', from, to, verbs };
}

/** What a participle acts upon or where: a group behind a preposition, or one that may be its object. */
export const hasObject = (next: Unit | undefined): boolean =>
  next?.group !== undefined && (next.preposition !== undefined || (next.group.bits & ACCUSATIVE) !== 0);

/** `генерал, павший в бою`, `турки, осаждавшие крепость`: whether the noun before the comma is that of a participle with something behind it. */
export function followsNoun(out: readonly Unit[], { verbs = [] }: Unit, next: Unit | undefined): boolean {
  if (!hasObject(next)) return false;
  const before = out.findLast(({ kind }) => kind !== 'time' && kind !== 'word' && kind !== 'comma')?.group;
  if (before === undefined || before.nounless) return false;
  const inner = innermostGenitive(before);
  return verbs.some(({ bits }) => (before.bits & bits) !== 0 || (inner.bits & bits & GENITIVE) !== 0);
}

import type { NounKind } from '../../languages/noun-words.ts';
import type { CaseGroup } from './case-group.ts';

const LIVING: readonly NounKind[] = ['person', 'leader', 'formation', 'state'];

/** Whether a group is of persons or bodies of persons, as far as the lists know. */
export const isLiving = (group: CaseGroup): boolean => group.kinds.some((kind) => LIVING.includes(kind));

/** Whether something of these kinds can act by itself; unknown nouns may. */
export const mayAct = (group: CaseGroup): boolean =>
  group.kinds.length === 0 ||
  isLiving(group) ||
  group.pronoun === true ||
  group.enemy === true ||
  group.mutual === true;

/** A group that only tells a time: `две недели`. */
export function isTime({ genitive, kinds, proper }: CaseGroup): boolean {
  if (kinds.length > 0 && kinds.every((kind) => kind === 'time')) return true;
  // `к исходу третьих суток`
  return genitive !== undefined && !proper && kinds.every((kind) => kind === 'abstract') && isTime(genitive);
}

/** Whether a group is of one of the kinds. Unknown kinds pass unless `strict`; a number without a noun counts people (`siedem skazano`). */
export function ofKind(group: CaseGroup, kinds: readonly NounKind[] | undefined, strict: boolean): boolean {
  if (kinds === undefined) return true;
  if (group.kinds.length === 0 || group.pronoun === true)
    return !strict || group.pronoun === true || group.proper || (group.nounless && kinds.includes('person'));
  return group.kinds.some((kind) => kinds.includes(kind));
}

import type { CaseGroup } from './case-group.ts';

/** The last of the genitives that end a group, or the group itself where none does: `авангард корпуса [Потоцкого]`. */
export function innermostGenitive(group: CaseGroup): CaseGroup {
  let at = group;
  while (at.genitive !== undefined && at.genitive.to === group.to) at = at.genitive;
  return at;
}

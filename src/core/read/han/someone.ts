import type { HanGroup } from './han-group.ts';
import type { HanWord } from './han-words.ts';
import type { VerbMiddle } from './verb-middle-state.ts';

/** An unknown name before the verb may act: 皮萨罗设伏. Unknown signs are taken for one only directly before a deed. */
export function someone(state: VerbMiddle, group: HanGroup): HanGroup {
  if (group.kind !== undefined || group.numbers.length > 0) return group;
  const head = state.words[group.headAt] as HanWord;
  const next = state.words[group.to];
  const unknown =
    head.kind === 'name'
      ? head.name?.nameKind === 'other'
      : head.kind === 'run' &&
        head.form.length > 1 &&
        head.form.length < 5 &&
        next?.sense.acts.some((act) => act.row.agent?.includes('none') !== true) === true;
  return unknown ? { ...group, animate: true } : group;
}

import { actById } from '../../languages/acts.ts';
import type { FrameRow } from '../../languages/frame-words.ts';
import type { HanBinding } from './han-clause.ts';
import type { HanGroup } from './han-group.ts';

/** Deeds done to an attack that is turned on oneself: 敵の猛攻を撃退した, 击退了叛军的进攻. */
const TURNS_BACK: ReadonlySet<string> = new Set(['repel']);

/** On whom an attack fell that a noun tells of and that was beaten off: the one who beat it off. */
export function turnedBack(
  group: HanGroup,
  row: FrameRow,
  bindings: readonly HanBinding[],
): HanGroup | undefined {
  if (actById.get(row.act)?.family !== 'combat' || group.slot !== 'object') return undefined;
  const around = bindings.find(({ groups }) => groups.includes(group));
  if (around === undefined || around.predicate.passive || around.predicate.causative) return undefined;
  const { subject } = around;
  const repels = around.predicate.sense.acts.some(({ row: { act } }) => TURNS_BACK.has(act));
  return repels && subject?.animate === true && subject !== group ? subject : undefined;
}

import { actById } from '../../languages/acts.ts';
import type { HanBinding } from './han-clause.ts';
import type { HanGroup } from './han-group.ts';
import { HAN, type HanSense, NEAR } from './han-sense.ts';

/** Slots in which a noun of action is what the subject of the verb was busy with: 包囲を解いた, 攻略に一月を費やした. */
const BUSY: ReadonlySet<string> = new Set(['object', 'to', 'at']);

/**
 * Who did what a noun of action tells that names only its target: the subject of the verb around it, which ends, goes on
 * with or spends time on it. A verb that orders, demands or blames tells of another's deed; one that denies of one's own.
 */
export function doerAround(
  group: HanGroup,
  bindings: readonly HanBinding[],
  /** The word behind the noun of action. */
  behind?: HanSense,
): { readonly doer: HanGroup; readonly denied: boolean } | undefined {
  const binding = bindings.find(({ groups }) => groups.includes(group));
  if (binding === undefined) return undefined;
  const { predicate, subject } = binding;
  // 軍は町の占領後、北上した: when it was done, of the one told of before.
  const when = ((behind?.near ?? 0) & NEAR.when) !== 0 && subject !== undefined && subject.end <= group.start;
  if (!BUSY.has(group.slot) && !(when && group.slot === 'bare')) return undefined;
  // 返還を余儀なくされた: who is driven to it does it himself.
  const driven = predicate.passive && (predicate.sense.flags & HAN.undergo) !== 0;
  if (subject?.animate !== true || (predicate.passive && !driven) || predicate.copula || predicate.negated)
    return undefined;
  const denied = predicate.sense.acts.some(({ row }) => row.act === 'deny');
  // 攻囲で十三万の兵を投入した: who sends his men into it does it.
  if (group.slot === 'at' && predicate.sense.acts.some(({ row }) => row.act === 'deploy'))
    return { doer: subject, denied };
  const others = predicate.sense.acts.some(({ row }) => {
    const family = actById.get(row.act)?.family;
    return family === 'diplomacy' || family === 'command' || family === 'combat' || row.act === 'release';
  });
  return others && !denied && !when ? undefined : { doer: subject, denied };
}

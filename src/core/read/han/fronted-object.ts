import type { HanBinding } from './han-clause.ts';
import type { HanGroup } from './han-group.ts';

/**
 * 把俘虏拉到墙根枪毙: what 把 or 将 puts before the first verb of a clause is also done to by the verbs behind it that have
 * no object of their own.
 */
export function frontedObject(bindings: readonly HanBinding[], at: number): HanGroup | undefined {
  const one = bindings[at] as HanBinding;
  if (one.predicate.passive || one.predicate.form === 'adnominal') return undefined;
  if (one.groups.some(({ slot }) => slot === 'object')) return undefined;
  for (let i = at - 1; i >= 0; i--) {
    const before = bindings[i] as HanBinding;
    if (before.clause.start !== one.clause.start || before.subject !== one.subject) return undefined;
    const fronted = before.groups.find(({ slot, to }) => slot === 'object' && to <= before.predicate.from);
    if (fronted !== undefined) return accepts(one, fronted) ? fronted : undefined;
  }
  return undefined;
}

/** Whether an act of the verb is one done to such a thing. */
const accepts = ({ predicate: { sense } }: HanBinding, { kind }: HanGroup): boolean =>
  sense.acts.some(
    ({ row }) =>
      (row.target ?? ['object']).includes('object') &&
      (kind === undefined || row.targetKinds === undefined || row.targetKinds.includes(kind)),
  );

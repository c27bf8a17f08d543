import type { Sum } from '../../model/arithmetic.ts';
import { firstOf, order } from '../order.ts';
import type { Tellable } from './tellable.ts';

/** Groups in the order of their keys. */
export function grouped(all: readonly Tellable[], key: (one: Tellable) => string): Tellable[][] {
  const groups = new Map<string, Tellable[]>();
  for (const one of all) {
    const group = groups.get(key(one));
    if (group === undefined) groups.set(key(one), [one]);
    else group.push(one);
  }
  return [...groups.keys()].sort(order).map((id) => groups.get(id) ?? []);
}

/** A sum as the study keeps it. */
export function sumOf(kind: Sum['kind'], total: Tellable, parts: readonly Tellable[], chance?: number): Sum {
  const sorted = [...parts].sort((a, b) =>
    firstOf(b.addend.value - a.addend.value, order(a.addend.claim, b.addend.claim)),
  );
  return {
    kind,
    points: [...new Set([total, ...sorted].map(({ point }) => point))].sort(order),
    total: total.addend,
    parts: sorted.map(({ addend }) => addend),
    apart: total.addend.value - sorted.reduce((sum, { addend }) => sum + addend.value, 0),
    ...(chance === undefined ? {} : { chance }),
  };
}

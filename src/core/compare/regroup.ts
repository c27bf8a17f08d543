import { keyText } from '../decide/key-text.ts';
import type { Decision } from '../model/decision.ts';
import type { Facet, PointKey } from '../model/point.ts';
import type { Ground } from './ground.ts';
import type { Links } from './links.ts';
import { order } from './order.ts';
import { facetText, valueText } from './point-id.ts';
import { keysOfHandles, type MovedPoints, standsUnder } from './point-keys.ts';
import { readingsOf } from './readings.ts';
import type { Statement } from './statement.ts';

/** Statements by point as people merged and split the points. */
export interface Regrouped {
  readonly byKey: ReadonlyMap<string, readonly Statement[]>;
  readonly moved: MovedPoints;
}

/** The decisions that move statements from point to point. */
export const regrouping = (decisions: readonly Decision[]): readonly Decision[] =>
  decisions.filter(
    ({ handle, verb }) => handle.on === 'point' && (verb.do === 'merge' || verb.do === 'split'),
  );

/** What a statement stands for that answered another question: what the two questions differ in is said beside its value. */
function facetUnder(ground: Ground, from: PointKey, to: PointKey, facet: Facet): Facet {
  const named = (key: string): string =>
    ground.study.parties.find((one) => one.key === key)?.name ?? ground.names.get(key)?.label ?? key;
  const scope =
    from.scope === 'whole event' ? from.scope : (ground.episodes.get(from.scope)?.label ?? from.scope);
  const other = [
    from.thing === to.thing ? [] : named(from.thing),
    from.whose === to.whose ? [] : from.whose === '-' ? 'whose is not said' : `of ${named(from.whose)}`,
  ].flat();
  return {
    ...(from.counting === to.counting || from.kind !== 'quantity' ? {} : { counting: from.counting }),
    ...(from.scope === to.scope ? {} : { scope }),
    ...(other.length === 0 ? {} : { subset: other.join(' ') }),
    ...facet,
  };
}

/**
 * Statements by point after the merges and splits of people, one after the other. A point that is merged stands under the other, and whatever
 * else was decided on it follows; what its question asked otherwise is kept beside its values, so that nothing is compared that cannot be.
 * A split takes readings by their labels, and whoever gives them later goes with them.
 */
export function regroup(
  ground: Ground,
  byKey: ReadonlyMap<string, readonly Statement[]>,
  links: Links,
  decisions: readonly Decision[],
): Regrouped {
  if (decisions.length === 0) return { byKey, moved: new Map() };
  const groups = new Map(byKey);
  const moved = new Map<string, PointKey>();
  const keyOf = keysOfHandles(ground);
  for (const { handle, verb } of decisions) {
    if (handle.on !== 'point') continue;
    const key = standsUnder(moved, keyOf(handle));
    const list = groups.get(keyText(key));
    if (list === undefined) continue;
    if (verb.do === 'merge' && verb.into.on === 'point') {
      const into = standsUnder(moved, keyOf(verb.into));
      const there = groups.get(keyText(into));
      if (there === undefined || keyText(into) === keyText(key) || into.kind !== key.kind) continue;
      const come = list.map((one) => ({
        ...one,
        key: into,
        facet: facetUnder(ground, key, into, one.facet),
      }));
      groups.set(keyText(into), [...there, ...come]);
      groups.delete(keyText(key));
      for (const [from, to] of moved) if (keyText(to) === keyText(key)) moved.set(from, into);
      moved.set(keyText(key), into);
    } else if (verb.do === 'split' && 'readings' in verb) {
      const wanted = new Set(verb.readings);
      const gone = new Set(
        readingsOf(list, links)
          .filter(({ reading }) => wanted.has(reading.label))
          .map(({ reading }) => sameAs(reading.value, reading.facet ?? {})),
      );
      const part: PointKey = { ...key, part: verb.as };
      const [away, stay] = [true, false].map((yes) =>
        list.filter(({ value, facet }) => gone.has(sameAs(value, facet)) === yes),
      ) as [Statement[], Statement[]];
      if (away.length === 0 || groups.has(keyText(part))) continue;
      groups.set(
        keyText(part),
        away.map((one) => ({ ...one, key: part })),
      );
      if (stay.length > 0) groups.set(keyText(key), stay);
      else groups.delete(keyText(key));
    }
  }
  return { byKey: new Map([...groups].sort(([a], [b]) => order(a, b))), moved };
}

const sameAs = (value: Statement['value'], facet: Facet): string => `${valueText(value)}|${facetText(facet)}`;

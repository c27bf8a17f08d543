import { resolveScope } from '../decide/resolve-scope.ts';
import type { Decision, Handle } from '../model/decision.ts';
import type { PointKey } from '../model/point.ts';
import type { Ground } from './ground.ts';
import { firstOf, order } from './order.ts';
import { keyText } from './point-id.ts';

/** What people decided about points, readings and differences; looked up by the point's key and labels. */
export interface Editor {
  readonly point: (key: PointKey, verb: string) => Decision | undefined;
  readonly reading: (key: PointKey, label: string, verb: string) => Decision | undefined;
  readonly difference: (key: PointKey, a: string, b: string) => Decision | undefined;
  /** All decisions on a point, its readings and its differences, in the order they are followed. */
  readonly about: (key: PointKey) => readonly Decision[];
}

const pair = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** Builds the table of decisions that stand. A later one on the same thing outweighs an earlier one. */
export function editorOf(ground: Ground, decisions: readonly Decision[]): Editor {
  const table = new Map<string, Decision>();
  const byPoint = new Map<string, Decision[]>();
  const read = ground.told.map((told) => told.read);
  const episodes = [...ground.episodes.values()];
  const scopeOf = (handle: Handle & { on: 'point' }): string =>
    resolveScope(handle.scope, read, episodes).scope ?? 'lost';
  const textOf = (handle: Handle): string | undefined => {
    if (handle.on === 'point')
      return `point|${keyText({ ...handle, kind: handle.kind as PointKey['kind'], scope: scopeOf(handle) })}`;
    if (handle.on === 'reading') return `reading|${textOf(handle.point)}|${handle.value}`;
    if (handle.on === 'difference') return `difference|${textOf(handle.point)}|${pair(handle.a, handle.b)}`;
    return undefined;
  };
  for (const decision of [...decisions].sort((a, b) => firstOf(order(a.when, b.when), order(a.id, b.id)))) {
    const text = textOf(decision.handle);
    if (text === undefined) continue;
    table.set(`${text}#${decision.verb.do}`, decision);
    const { handle } = decision;
    const point = 'point' in handle ? textOf(handle.point) : text;
    if (point !== undefined) byPoint.set(point, [...(byPoint.get(point) ?? []), decision]);
  }
  return {
    point: (key, verb) => table.get(`point|${keyText(key)}#${verb}`),
    reading: (key, label, verb) => table.get(`reading|point|${keyText(key)}|${label}#${verb}`),
    difference: (key, a, b) => table.get(`difference|point|${keyText(key)}|${pair(a, b)}#retype`),
    about: (key) => byPoint.get(`point|${keyText(key)}`) ?? [],
  };
}

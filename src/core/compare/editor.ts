import { keyText } from '../decide/key-text.ts';
import type { Decision, Handle } from '../model/decision.ts';
import type { PointKey } from '../model/point.ts';
import { firstOf, order } from './order.ts';
import { type MovedPoints, standsUnder } from './point-keys.ts';

/** What people decided about points, readings and differences; looked up by the point's key and labels. */
export interface Editor {
  readonly point: (key: PointKey, verb: string) => Decision | undefined;
  readonly reading: (key: PointKey, label: string, verb: string) => Decision | undefined;
  readonly difference: (key: PointKey, a: string, b: string) => Decision | undefined;
  /** The question as a person worded it. */
  readonly called: (key: PointKey) => string | undefined;
  /** All decisions on a point, its readings and its differences, in the order they are followed. */
  readonly about: (key: PointKey) => readonly Decision[];
}

const pair = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** Builds the table of decisions that stand. A later one on the same thing outweighs an earlier one. */
export function editorOf(
  keyOf: (handle: Extract<Handle, { on: 'point' }>) => PointKey,
  moved: MovedPoints,
  decisions: readonly Decision[],
): Editor {
  const table = new Map<string, Decision>();
  const byPoint = new Map<string, Decision[]>();
  /** What is said of a point by itself: it stays behind when the point is merged into another. */
  const own = new Map<string, Decision>();
  const textOf = (handle: Handle): string | undefined => {
    if (handle.on === 'point') return `point|${keyText(standsUnder(moved, keyOf(handle)))}`;
    if (handle.on === 'reading') return `reading|${textOf(handle.point)}|${handle.value}`;
    if (handle.on === 'difference') return `difference|${textOf(handle.point)}|${pair(handle.a, handle.b)}`;
    return undefined;
  };
  for (const decision of [...decisions].sort((a, b) => firstOf(order(a.when, b.when), order(a.id, b.id)))) {
    const { handle, verb } = decision;
    const text = textOf(handle);
    if (text === undefined || verb.do === 'note') continue;
    table.set(`${text}#${verb.do}`, decision);
    if (handle.on === 'point') own.set(`${keyText(keyOf(handle))}#${verb.do}`, decision);
    const point = 'point' in handle ? textOf(handle.point) : text;
    if (point !== undefined) byPoint.set(point, [...(byPoint.get(point) ?? []), decision]);
  }
  return {
    point: (key, verb) => own.get(`${keyText(key)}#${verb}`),
    reading: (key, label, verb) => table.get(`reading|point|${keyText(key)}|${label}#${verb}`),
    difference: (key, a, b) => table.get(`difference|point|${keyText(key)}|${pair(a, b)}#retype`),
    called: (key) => {
      const verb = own.get(`${keyText(key)}#rename`)?.verb;
      return verb?.do === 'rename' ? verb.as : undefined;
    },
    about: (key) => byPoint.get(`point|${keyText(key)}`) ?? [],
  };
}

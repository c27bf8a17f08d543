import { memberAt } from '../member-at.ts';
import { agrees, type HanFigure } from './han-figure.ts';
import type { HanGroup } from './han-group.ts';
import type { HanWord } from './han-words.ts';

/** Parts in the clause whose noun a number behind its particle may count. */
const HOSTS: ReadonlySet<string> = new Set(['subject', 'object', 'topic']);

/**
 * 戦車が三両壊れた, 敵機を十二機撃墜した: the noun before the particle that a number right behind it counts, which stands in
 * the clause where that noun stands.
 */
export function hostOf(
  words: readonly HanWord[],
  figure: HanFigure,
  group: HanGroup | undefined,
  groups: readonly HanGroup[],
): HanGroup | undefined {
  if (figure.noun || figure.measure || figure.counter === undefined || group === undefined) return undefined;
  if (group.parts.length > 1 || group.numbers.length > 1 || group.to > figure.to) return undefined;
  if (group.case !== undefined && group.case !== 'subject') return undefined;
  const host = memberAt(groups, groups.indexOf(group) - 1);
  if (host === undefined || host.numbers.length > 0 || !HOSTS.has(host.case ?? '')) return undefined;
  if (group.from - host.to > 2) return undefined;
  const { object, heads } = (words[host.headAt] as HanWord).sense;
  return object !== undefined && heads.length === 0 && agrees(figure.object, object) ? host : undefined;
}

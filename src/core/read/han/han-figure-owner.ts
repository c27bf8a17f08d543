import type { CountedRole } from '../../model/quantity.ts';
import type { Group } from '../clause.ts';
import type { HanBinding } from './han-clause.ts';
import type { HanGroup } from './han-group.ts';
import type { HanLexicon } from './han-lexicon.ts';
import { HAN } from './han-sense.ts';
import { sideIn } from './han-side.ts';
import type { HanWord } from './han-words.ts';

/** One group may stand in two slots as two objects. */
export const same = (a: HanGroup | undefined, b: HanGroup | undefined): boolean =>
  a !== undefined && b !== undefined && a.from === b.from && a.to === b.to;

/** The clause that has this very group in a slot. */
export function bindingOf(bindings: readonly HanBinding[], group: HanGroup): HanBinding | undefined {
  let best: HanBinding | undefined;
  for (const one of bindings) {
    if (one.groups.some((other) => same(other, group))) return one;
    if (same(one.subject, group) || same(one.topic, group)) best ??= one;
  }
  return best ?? bindings.find((one) => same(one.head, group));
}

/** The side that owns what a group tells: the group itself when it may act, else the side named in it. */
export function ownerIn(words: readonly HanWord[], group: HanGroup, lexicon: HanLexicon): Group | undefined {
  const side = sideIn(words, lexicon, group.from, group.to);
  if (headsOf(words, group).length > 0 || (words[group.headAt] as HanWord).sense.roles.length > 0)
    return side;
  const first = group.numbers[0];
  // 千人以上: people told by their number alone own nothing; three divisions do.
  if (first !== undefined)
    return sideIn(words, lexicon, group.from, first) ?? (group.kind === 'formation' ? group : undefined);
  // 飞机被击落十五架: the arms that are counted are not whose they are; 英军飞机 are the 英军's.
  if (isArms(words, group)) return sideIn(words, lexicon, group.from, group.headAt);
  if (group.animate || group.pronoun === true || group.enemy === true || group.mutual === true) return group;
  return side;
}

/** Arms that are counted, and own nothing themselves. */
const ARMS: ReadonlySet<string> = new Set(['aircraft', 'tank', 'gun', 'vehicle']);

/** Whether a group names arms by their own noun. */
export function isArms(words: readonly HanWord[], { headAt }: HanGroup): boolean {
  const { name, sense } = words[headAt] as HanWord;
  return name === undefined && ARMS.has(sense.object ?? '') && !(sense.flags & HAN.enemy);
}

/** Roles that the head word of a group stands for (損害, 兵力, 伤亡). */
export function headsOf(words: readonly HanWord[], group: HanGroup): readonly CountedRole[] {
  const head = words[group.headAt] as HanWord;
  if (head.sense.heads.length > 0) return head.sense.heads;
  if (head.sense.roles.length > 0 && head.sense.object !== 'incident') return head.sense.roles;
  // 捕虜の供述: who or what tells it counts nothing.
  if (head.sense.flags & HAN.source) return [];
  for (const part of group.parts) {
    const last = words[part.to - 1] as HanWord;
    if (last.sense.heads.length > 0 && last.number === undefined) return last.sense.heads;
  }
  return [];
}

import type { CountedRole } from '../../model/quantity.ts';
import type { Group } from '../clause.ts';
import { ARMS } from './arms.ts';
import type { HanBinding } from './han-clause.ts';
import type { HanGroup } from './han-group.ts';
import type { HanLexicon } from './han-lexicon.ts';
import { isJoin, isListComma } from './han-nominal.ts';
import { HAN } from './han-sense.ts';
import { sideIn } from './han-side.ts';
import { isToldOfCounted } from './han-states.ts';
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

/** Whether a group names arms by their own noun. */
export function isArms(words: readonly HanWord[], { headAt }: HanGroup): boolean {
  const { name, sense } = words[headAt] as HanWord;
  return name === undefined && ARMS.has(sense.object) && !(sense.flags & HAN.enemy);
}

/** Roles that the head word of a group stands for (損害, 兵力, 伤亡). */
export function headsOf(words: readonly HanWord[], group: HanGroup): readonly CountedRole[] {
  const head = words[group.headAt] as HanWord;
  if (head.sense.heads.length > 0) return withJoinedHeads(words, group, head.sense.heads);
  if (head.sense.roles.length > 0 && head.sense.object !== 'incident')
    return withJoinedHeads(words, group, head.sense.roles);
  // 捕虜の供述: who or what tells it counts nothing.
  if (head.sense.flags & HAN.source) return [];
  for (const part of group.parts) {
    const last = words[part.to - 1] as HanWord;
    if (last.sense.heads.length > 0 && last.number === undefined) return last.sense.heads;
  }
  return [];
}

/** What may become of men, of which two together make one undivided figure. */
export const JOINED_FATES: ReadonlySet<CountedRole> = new Set(['killed', 'wounded', 'missing', 'captured']);

/** 死者・行方不明者, 死亡和失踪者: fates joined before the head count with it. */
function withJoinedHeads(
  words: readonly HanWord[],
  { from, headAt }: HanGroup,
  roles: readonly CountedRole[],
): readonly CountedRole[] {
  if (!roles.every((role) => JOINED_FATES.has(role))) return roles;
  const all = new Set(roles);
  for (let at = headAt - 2; at >= 0; at -= 2) {
    const join = words[at + 1] as HanWord;
    const { number, sense } = words[at] as HanWord;
    const fates = sense.heads.length > 0 ? sense.heads : sense.roles;
    if (number !== undefined || fates.length === 0 || !fates.every((role) => JOINED_FATES.has(role))) break;
    if (isToldOfCounted(words, at)) break;
    // 27人が死亡、行方不明者も14人: a comma outside the group parts clauses.
    const joins =
      isJoin(join) ||
      (isListComma(join) && at >= from) ||
      (join.kind === 'word' && (join.sense.flags & HAN.coordinator) !== 0);
    if (!joins) break;
    for (const role of fates) all.add(role);
  }
  return [...all].sort();
}

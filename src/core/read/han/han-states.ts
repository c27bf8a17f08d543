import type { CountedRole } from '../../model/quantity.ts';
import { memberAt } from '../member-at.ts';
import { isComma, isJoin, isListComma } from './han-nominal.ts';
import { HAN, type HanSense } from './han-sense.ts';
import type { HanWord } from './han-words.ts';

export const touches = (words: readonly HanWord[], at: number): boolean =>
  (memberAt(words, at - 1) as HanWord | undefined)?.end === (words[at] as HanWord | undefined)?.start;

const isCounted = (word: HanWord | undefined): boolean =>
  word !== undefined && (word.number !== undefined || word.sense.counter !== undefined);

/** 27人が死亡、負傷者14人: whether a fate is told of men who are counted before it, and is no part of what is listed behind. */
export function isToldOfCounted(words: readonly HanWord[], at: number): boolean {
  const before = memberAt(words, at - 1);
  return isCounted(before?.sense.case === 'subject' ? memberAt(words, at - 2) : before);
}

/** State words directly before a number, also several joined (戦死・行方不明, 阵亡和失踪), with the noun they give. */
export function rolesBefore(
  words: readonly HanWord[],
  from: number,
): { roles: CountedRole[]; from: number; noun: HanSense | undefined } | undefined {
  const roles: CountedRole[] = [];
  let at = from;
  let noun: HanSense | undefined;
  while (at > 0) {
    const one = words[at - 1] as HanWord;
    if (one.kind !== 'word' || one.sense.roles.length + one.sense.heads.length === 0) break;
    if (at === from && !touches(words, at)) break;
    for (const role of one.sense.roles.length > 0 ? one.sense.roles : one.sense.heads)
      if (!roles.includes(role)) roles.push(role);
    noun ??= one.sense.object === undefined ? undefined : one.sense;
    at--;
    const join = words[at - 1];
    const before = memberAt(words, at - 2);
    if (
      join !== undefined &&
      before !== undefined &&
      before.sense.roles.length > 0 &&
      !isToldOfCounted(words, at - 2) &&
      (isJoin(join) || isListComma(join) || (join.kind === 'word' && join.sense.flags & HAN.coordinator))
    ) {
      // 戦死、負傷3279名 joins; 戦死717名、負傷 does not, for a number would stand between.
      at--;
      continue;
    }
    break;
  }
  return roles.length === 0 ? undefined : { roles, from: at, noun };
}

/** 死者と行方不明者を合わせて792名: states joined and summed up before the number. */
export function summedBefore(
  words: readonly HanWord[],
  from: number,
): { roles: CountedRole[]; from: number; noun: HanSense | undefined } | undefined {
  const particle = words[from - 1];
  if (
    particle?.kind !== 'word' ||
    (particle.sense.case !== 'object' && particle.sense.case !== 'topic' && particle.sense.case !== 'subject')
  )
    return undefined;
  const roles: CountedRole[] = [];
  let noun: HanSense | undefined;
  let at = from - 1;
  while (at > 0) {
    const one = words[at - 1] as HanWord;
    if (one.sense.roles.length === 0) break;
    for (const role of one.sense.roles) if (!roles.includes(role)) roles.push(role);
    noun ??= one.sense.object === undefined ? undefined : one.sense;
    at--;
    const join = words[at - 1];
    if (
      join === undefined ||
      !(isJoin(join) || isComma(join) || (join.kind === 'word' && join.sense.flags & HAN.coordinator)) ||
      (words[at - 2]?.sense.roles.length ?? 0) === 0
    )
      break;
    at--;
  }
  return roles.length === 0 ? undefined : { roles, from: at, noun };
}

import { actById } from '../../languages/acts.ts';
import type { HanBinding } from './han-clause.ts';
import { headsOf, same } from './han-figure-owner.ts';
import type { HanFrame } from './han-frame.ts';
import type { HanGroup } from './han-group.ts';
import { NEAR } from './han-sense.ts';
import type { HanWord } from './han-words.ts';

/**
 * The side that acts nearest before a figure, in its own clause or, where that has no subject, in the one before: whose so many strong are
 * that no words give to anyone. It is a guess.
 */
export function nearestSide(
  words: readonly HanWord[],
  bindings: readonly HanBinding[],
  own: HanBinding | undefined,
  group: HanGroup | undefined,
  start: number,
  frames: readonly HanFrame[],
): HanGroup | undefined {
  // 日军攻击了十一名士兵: whom one fights is not one's own.
  const fought = frames.some(
    ({ act, target }) =>
      target !== undefined &&
      target.start <= start &&
      target.end > start &&
      actById.get(act)?.family === 'combat',
  );
  if (fought) return undefined;
  // 哨兵发现七名士兵越界: whom one sees act is not one's own.
  if (
    own !== undefined &&
    own.predicate.sense.near & NEAR.controls &&
    bindings.some((one) => one !== own && same(one.subject, group))
  )
    return undefined;
  const sideOf = (one: HanBinding | undefined): HanGroup | undefined =>
    [one?.subject, one?.topic].find(
      (side) =>
        side?.animate === true &&
        side.numbers.length === 0 &&
        side.end <= start &&
        !same(side, group) &&
        headsOf(words, side).length === 0,
    );
  const told = sideOf(own);
  // 派遣部隊の規模は千五百名: a clause that tells of something else is about no other side.
  if (told !== undefined || own?.subject !== undefined || own?.topic !== undefined) return told;
  return sideOf(bindings.findLast((one) => one.clause.end <= start));
}

import { actById } from '../../languages/acts.ts';
import type { Group } from '../clause.ts';
import type { HanBinding } from './han-clause.ts';
import type { HanFrame } from './han-frame.ts';
import type { HanGroup } from './han-group.ts';
import type { HanLexicon } from './han-lexicon.ts';
import { isStop } from './han-nominal.ts';
import { sideIn } from './han-side.ts';
import type { HanWord } from './han-words.ts';

/**
 * 英国艦隊を攻撃し、戦艦二隻を撃沈した: whose so many are that someone destroys, kills or takes: the side he fell upon
 * in a clause before, while he goes on as subject.
 */
export function harmedSide(
  words: readonly HanWord[],
  at: number,
  binding: HanBinding | undefined,
  frames: readonly HanFrame[],
  lexicon: HanLexicon,
): Group | undefined {
  const doer = binding?.subject;
  if (binding === undefined || doer === undefined || binding.predicate.passive) return undefined;
  const place = (words[at] as HanWord).start;
  for (let i = frames.length - 1; i >= 0; i--) {
    const { act, agent, target, trigger, voice } = frames[i] as HanFrame;
    if (trigger.start >= place || (target !== undefined && target.end > place)) continue;
    if (agent?.start !== doer.start || voice !== 'active' || target === undefined) continue;
    if (actById.get(act)?.family !== 'combat') continue;
    if (words.some((word) => word.start >= trigger.end && word.end <= place && isStop(word)))
      return undefined;
    return sideOf(words, target, lexicon);
  }
  return undefined;
}

function sideOf(words: readonly HanWord[], target: HanGroup, lexicon: HanLexicon): Group | undefined {
  const first = target.numbers[0];
  return sideIn(words, lexicon, target.from, first ?? target.to);
}

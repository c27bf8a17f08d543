import type { FrameRow } from '../../languages/frame-words.ts';
import type { Modality } from '../../model/claim.ts';
import type { Frame, Range } from '../clause.ts';
import type { HanGroup } from './han-group.ts';
import type { Slots } from './han-slots.ts';
import type { HanWord } from './han-words.ts';

/** A frame whose slots still know their words, with the row that gave it. */
export interface HanFrame extends Frame {
  readonly row: FrameRow;
  readonly agent?: HanGroup | undefined;
  readonly target?: HanGroup | undefined;
}

export function frame(
  words: readonly HanWord[],
  row: FrameRow,
  from: number,
  to: number,
  binding: { readonly clause: Range },
  slots: Slots,
  voice: Frame['voice'],
  modality: Modality,
  inferred: readonly string[],
): HanFrame {
  const trigger = words[from] as HanWord;
  const end = (words[Math.min(to, words.length) - 1] as HanWord).end;
  const { agent, target, where } = slots;
  // With all fields always, as every frame has them.
  return {
    row,
    act: row.act,
    manner: row.manner,
    trigger: { start: trigger.start, end: trigger.end },
    clause: { start: Math.min(binding.clause.start, trigger.start), end: Math.max(binding.clause.end, end) },
    agent,
    target,
    where,
    voice,
    modality,
    inferred,
    attribute: undefined,
  };
}

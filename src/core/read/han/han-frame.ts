import type { FrameRow } from '../../languages/frame-words.ts';
import type { Modality } from '../../model/claim.ts';
import type { Frame, Range } from '../clause.ts';
import { mannerOf } from '../manner-of.ts';
import type { HanGroup } from './han-group.ts';
import type { Slots } from './han-slots.ts';
import type { HanWord } from './han-words.ts';

/** A frame whose slots still know their words, with the row that gave it. */
export interface HanFrame extends Frame {
  readonly row: FrameRow;
  readonly agent?: HanGroup;
  readonly target?: HanGroup;
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
  const made: { -readonly [K in keyof HanFrame]: HanFrame[K] } = {
    row,
    act: row.act,
    ...mannerOf(row),
    trigger: { start: trigger.start, end: trigger.end },
    clause: { start: Math.min(binding.clause.start, trigger.start), end: Math.max(binding.clause.end, end) },
    voice,
    modality,
    inferred,
  };
  if (slots.agent !== undefined) made.agent = slots.agent;
  if (slots.target !== undefined) made.target = slots.target;
  if (slots.where !== undefined) made.where = slots.where;
  return made;
}

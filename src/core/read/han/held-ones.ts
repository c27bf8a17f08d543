import type { FrameRow } from '../../languages/frame-words.ts';
import type { HanBinding } from './han-clause.ts';
import type { HanLexicon } from './han-lexicon.ts';
import type { Slots } from './han-slots.ts';
import type { HanWord } from './han-words.ts';

/** 战俘送往南岛|关押: prisoners with nothing behind the verb suffer what is done to prisoners. */
export function heldOnes(
  words: readonly HanWord[],
  row: FrameRow,
  slots: Slots,
  { subject, predicate }: HanBinding,
  { verbLast }: HanLexicon,
): Slots {
  const { agent, target } = slots;
  if (verbLast || agent === undefined || target !== undefined || agent !== subject) return slots;
  if (!HELD.has(row.act) || predicate.form !== 'final') return slots;
  return (words[agent.headAt] as HanWord).sense.subset === PRISONERS
    ? { ...slots, agent: undefined, target: agent }
    : slots;
}

/** The kind of those who are held. */
const PRISONERS = 'prisoner';

const HELD: ReadonlySet<string> = new Set([
  'arrest',
  'take_prisoner',
  'execute',
  'release',
  'deport',
  'sentence',
  'exchange',
]);

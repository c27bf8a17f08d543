import type { CjkText } from './cjk-text.ts';
import type { FrameWords } from './frame-words.ts';
import type { GroundNames } from './ground-names.ts';
import { BEFORE_ENDING as LONGEST } from './name-lengths.ts';
import { MARK } from './sign-marks.ts';
import { pairKey } from './signs.ts';

/** Signs of what is done between a verb and its object: 攻占|了|抚顺. */
const DONE = '了过';

/** Tells `ground` of the runs of signs that no list has, before or behind a word of ground that begins or ends at a place. */
export function meetGround(cjk: CjkText, at: number, marks: number, ground: GroundNames): void {
  const { frames } = cjk.tables;
  if (frames === undefined) return;
  if (marks & MARK.groundBehind) meetBefore(cjk, at, frames, ground);
  if (marks & MARK.groundBefore) meetBehind(cjk, at, frames, ground);
}

/** A run before a word of ground: `奉天`|会戦. */
function meetBefore(cjk: CjkText, at: number, frames: FrameWords, ground: GroundNames): void {
  const { folded } = cjk;
  if (at <= cjk.from || !cjk.isFreeHan(at - 1)) return;
  const word = frames.behind
    .get(pairKey(folded, at, at + 2))
    ?.find(({ form }) => folded.startsWith(form, at));
  if (word === undefined || at + word.form.length > cjk.to || cjk.straddled(at)) return;
  const start = cjk.leftOf(at, LONGEST);
  if (mayBePlace(cjk, frames, start, at)) ground.meet(folded.slice(start, at), 'tail', word.sure);
}

/** A run behind a word of ground that ends at a place: 攻占|`抚顺`. */
function meetBehind(cjk: CjkText, last: number, frames: FrameWords, ground: GroundNames): void {
  const { folded } = cjk;
  const word = frames.before
    .get(pairKey(folded, last - 1, last + 1))
    ?.find(({ form }) => folded.endsWith(form, last + 1));
  if (word === undefined) return;
  const start = cjk.isOneOf(DONE, last + 1) ? last + 2 : last + 1;
  const end = cjk.rightOf(start, LONGEST);
  if (mayBePlace(cjk, frames, start, end)) ground.meet(folded.slice(start, end), 'head', word.sure);
}

/** Whether a run may be the name of a place. */
function mayBePlace(cjk: CjkText, frames: FrameWords, start: number, end: number): boolean {
  const { folded, tables } = cjk;
  return (
    end - start >= 2 &&
    !frames.notFirst.includes(folded.charAt(start)) &&
    !frames.notLast.includes(folded.charAt(end - 1)) &&
    !tables.lexicon.digits.has(folded.charCodeAt(start)) &&
    !frames.common.has(folded.slice(start, end)) &&
    !tables.notNames.has(folded.slice(start, end))
  );
}

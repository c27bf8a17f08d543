import type { CjkText } from './cjk-text.ts';
import { BEFORE_TITLE as PART } from './name-lengths.ts';
import { serves } from './serves.ts';
import { MARK } from './sign-marks.ts';
import { isDot } from './signs.ts';

/** Characters behind the first dot of a name in parts. */
const BEHIND = 4 * PART;

/** Keeps the foreign name whose first dot stands at a place (瓦西里·布柳赫尔): unknown signs on both sides, most of which spell sounds. */
export function takeDotted(cjk: CjkText, dot: number): void {
  // In Japanese a dot between signs parts a list.
  if (cjk.tables.lexicon.verbLast || dot + 1 >= cjk.to) return;
  if (!cjk.isHanAt(dot - 1) || !cjk.isHanAt(dot + 1)) return;
  const start = cjk.leftOf(dot, PART, true);
  const end = partsEnd(cjk, dot);
  if (start < dot && end > dot + 1 && spellsSounds(cjk, start, dot) && spellsSounds(cjk, dot + 1, end))
    cjk.put(start, end, { nameKind: 'person', rule: 'names.dotted', says: 'parts joined by a dot' });
}

/** Where the parts behind a dot end; a last part of one sign is none. */
function partsEnd(cjk: CjkText, dot: number): number {
  let lastDot = dot;
  let end = dot + 1;
  while (end < cjk.to && end - lastDot <= PART && end - dot <= BEHIND) {
    const joins = isDot(cjk.folded.charCodeAt(end)) && end + 1 < cjk.to && cjk.isHanAt(end + 1);
    if (!joins && !goesOn(cjk, end, dot)) break;
    if (joins) lastDot = end;
    end++;
  }
  return end - lastDot === 1 && lastDot > dot ? lastDot : end;
}

/** Whether a sign behind a dot may be a part of the name. */
const goesOn = (cjk: CjkText, at: number, dot: number): boolean =>
  cjk.isFreeHan(at) &&
  !cjk.covered(at, dot + 1, cjk.to) &&
  ((cjk.marksAt(at) & MARK.sound) !== 0 || !serves(cjk.wordAt(at)));

/** Whether half of the signs of a run spell sounds. */
function spellsSounds(cjk: CjkText, start: number, end: number): boolean {
  let sounds = 0;
  for (let at = start; at < end; at++)
    if ((cjk.marksAt(at) & MARK.sound) !== 0 || isDot(cjk.folded.charCodeAt(at))) sounds++;
  return sounds * 2 >= end - start;
}

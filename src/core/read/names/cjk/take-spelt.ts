import type { CjkText } from './cjk-text.ts';
import { SPELT } from './name-lengths.ts';
import { MARK } from './sign-marks.ts';

/** Signs before a run in which a word may begin that covers its first signs. */
const REACH = 4;

/** Keeps foreign names spelt in signs (苏沃洛夫, 阿塔瓦尔帕): runs of signs of sounds, with no listed word in them or over their ends. */
export function takeSpelt(cjk: CjkText): void {
  for (let at = cjk.from; at < cjk.to; at++)
    if (isSound(cjk, at) && !cjk.isTaken(at)) at = Math.max(at, takeRun(cjk, at) - 1);
}

/** Keeps the name in the run of sounds that begins at a place, and tells how far it was looked at. */
function takeRun(cjk: CjkText, from: number): number {
  let start = wordsOver(cjk, from);
  let at = start;
  let rare = 0;
  while (at < cjk.to && isSound(cjk, at) && !cjk.isTaken(at)) {
    const wordEnd = cjk.wordEndAt(at);
    // 斯雷|布雷|尼察: a word between signs of sounds is none.
    const inside =
      rare > 0 && wordEnd < cjk.to && isSound(cjk, wordEnd, MARK.rare) && allSounds(cjk, at, wordEnd);
    if (wordEnd - at > 1 && !inside) {
      if (isName(start, at, rare)) break;
      start = wordEnd;
      at = wordEnd;
      rare = 0;
      continue;
    }
    if (isSound(cjk, at, MARK.rare)) rare++;
    at++;
  }
  if (isName(start, at, rare))
    cjk.put(start, at, { nameKind: 'other', rule: 'names.spelt', says: 'signs that spell a foreign name' });
  return at;
}

/** Where the words end that begin before a run and cover its first signs; the place itself where none do. */
function wordsOver(cjk: CjkText, from: number): number {
  let end = from;
  for (let before = Math.max(cjk.from, from - REACH); before < from; before++) {
    const wordEnd = cjk.wordEndAt(before);
    if (wordEnd - before > 1 && wordEnd > from) end = Math.max(end, wordEnd);
  }
  return end;
}

/** Whether a sign spells a sound, or is one that hardly does anything else. */
const isSound = (cjk: CjkText, at: number, mark: number = MARK.sound): boolean =>
  (cjk.marksAt(at) & mark) !== 0;

function allSounds(cjk: CjkText, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isSound(cjk, at)) return false;
  return true;
}

/** Whether a run is long enough, and holds enough signs that hardly do anything but spell. */
const isName = (start: number, end: number, rare: number): boolean =>
  end - start <= SPELT && (end - start > 3 ? rare >= 1 : end - start === 3 && rare >= 2);

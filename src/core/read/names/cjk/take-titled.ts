import type { CjkText } from './cjk-text.ts';
import { BEFORE_TITLE, SPELT } from './name-lengths.ts';
import { beginsBody, isOffice, isRank } from './person-before-title.ts';
import { PERSONAL_ENDINGS } from './personal-endings.ts';
import { MARK } from './sign-marks.ts';

/** Keeps the person whose title begins at a place (尾高亀蔵|中将); `named` takes the surname. */
export function takeTitled(cjk: CjkText, at: number, named: Set<string>): void {
  const { folded, tables } = cjk;
  if (!cjk.isHanAt(at - 1)) return;
  const title = cjk.titleAt(at);
  if (title === undefined || beginsBody(folded, at + title.length)) return;
  const start = withSurname(cjk, foreignStart(cjk, cjk.leftOf(at, BEFORE_TITLE), at), at, title);
  // 山中燁子外務|大臣: an office before the title.
  const end = at - start > 3 && tables.notNames.has(folded.slice(at - 2, at)) ? at - 2 : at;
  const words = folded.slice(start, end);
  const surnameEnd = cjk.surnameAt(start);
  if (end - start < 2 || tables.notNames.has(words) || cjk.straddled(at)) return;
  if (isOffice(words, surnameEnd > 0 && surnameEnd <= end)) return;
  if (surnameEnd > 0 && surnameEnd < end) named.add(folded.slice(start, surnameEnd));
  cjk.put(start, end, {
    nameKind: 'person',
    rule: 'names.before-title',
    says: `stands before ${cjk.text.slice(at, at + title.length)}`,
  });
}

/** A foreign name spelt in signs goes on before a sign that spells a sound, though it may serve the clause (阿列克谢耶夫). */
function foreignStart(cjk: CjkText, start: number, end: number): number {
  const isSound = (at: number): boolean => (cjk.marksAt(at) & MARK.sound) !== 0;
  if (end - start < 2) return start;
  for (let at = start; at < end; at++) if (!isSound(at)) return start;
  let first = start;
  while (first > cjk.from && end - first < SPELT && isSound(first - 1) && !cjk.isTaken(first - 1)) first--;
  return first;
}

/** Where a name before a rank begins: a place found right before it is its surname (`立川`|`兵馬`|`大尉`), and is no place. */
function withSurname(cjk: CjkText, start: number, end: number, title: string): number {
  const before = cjk.found.at(-1);
  if (
    !cjk.tables.lexicon.verbLast ||
    before?.end !== start ||
    before.rule !== 'names.place-ending' ||
    !PERSONAL_ENDINGS.includes(cjk.folded.charAt(start - 1)) ||
    !isRank(title) ||
    end === start ||
    start - before.start > 3
  )
    return start;
  cjk.takeBack();
  return before.start;
}

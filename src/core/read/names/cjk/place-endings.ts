import type { CjkName } from './cjk-name.ts';
import type { CjkText } from './cjk-text.ts';
import { BEFORE_ENDING } from './name-lengths.ts';
import { noPlaceAt } from './no-place-at.ts';
import { isRank } from './person-before-title.ts';
import { PERSONAL_ENDINGS } from './personal-endings.ts';
import { crosses } from './serves.ts';

/** Signs before a name that are none of it: ranks of places, ships, offices held besides. */
const BEFORE_NAMES = '等舰兼';
/** Makes the name of a ship of that of a place. */
const SHIP = '丸';

/** Names by the ending of a place: up to four characters before it (張鼓峰, 图们江). */
export class PlaceEndings {
  /** Places that are written like a surname and are such only where no person is found. */
  readonly #deferred: CjkName[] = [];

  /** Keeps the place whose ending has its last sign here. */
  take(cjk: CjkText, last: number): void {
    const { folded, tables } = cjk;
    if (!cjk.isHanAt(last - 1)) return;
    const suffix = tables.suffixes.find((one) => folded.startsWith(one, last + 1 - one.length));
    if (suffix === undefined) return;
    const at = last + 1 - suffix.length;
    if (at <= cjk.from) return;
    const start = nameStart(cjk, at);
    if (start >= at) return;
    if (PERSONAL_ENDINGS.includes(suffix) && cjk.titleBefore(start)) return;
    if (isCommon(cjk, start, at, last)) return;
    const name = {
      nameKind: 'place',
      rule: 'names.place-ending',
      says: `ends in ${cjk.text.slice(at, last + 1)}`,
    } as const;
    if (tables.lexicon.verbLast && cjk.surnameAt(start) === last + 1)
      this.#deferred.push({ start, end: last + 1, ...name });
    else cjk.put(start, last + 1, name);
  }

  /** Keeps those written like a surname, where nothing else was found. */
  putDeferred(cjk: CjkText): void {
    for (const { start, end, ...name } of this.#deferred) cjk.put(start, end, name);
  }
}

/** Where the name before an ending begins; the ending itself where none stands there. */
function nameStart(cjk: CjkText, at: number): number {
  const { folded, tables } = cjk;
  const { verbLast, trie } = tables.lexicon;
  let start = cjk.leftOf(at, BEFORE_ENDING);
  // 渡|鸭绿江: a sign that crosses or takes, before a name long enough without it.
  if (!verbLast && at - start > 2 && crosses(trie.get(folded.charAt(start)))) start++;
  while (start < at && BEFORE_NAMES.includes(folded.charAt(start))) start++;
  return start;
}

/** Whether the whole is a common word (高地, 山峰, 両国), so many of something (三百口, 十二城), or another's name. */
function isCommon(cjk: CjkText, start: number, at: number, last: number): boolean {
  const { folded, tables } = cjk;
  const { digits, tens, trie } = tables.lexicon;
  const before = folded.charCodeAt(at - 1);
  return (
    ((digits.has(before) || tens.has(before)) && at - start > 1) ||
    cjk.wordEndAt(at) > last + 1 ||
    noPlaceAt(cjk, last) ||
    (at === last && isOwnEnd(cjk, last)) ||
    trie.get(folded.slice(at - 1, last + 1)) !== undefined ||
    cjk.covered(last, Math.max(cjk.from, at - 3), last + 1)
  );
}

/** Whether a name ends in a sign of places and is a person's or a ship's for what stands behind it: `格列宾堡`|`大将`, `金州`|`丸`. */
function isOwnEnd(cjk: CjkText, last: number): boolean {
  if (cjk.folded.charAt(last + 1) === SHIP) return true;
  const title = cjk.titleAt(last + 1);
  return title !== undefined && isRank(title);
}

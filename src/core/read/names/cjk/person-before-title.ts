/** Signs of offices, bodies and forces, folded: what stands before a title and holds one is no person's name (`福建军政`|`长官`). */
const OFFICE = '军部区司总副兼驻省县舰队团委政署备编训府参谋级等课局院厅数各';
/** Signs behind a title that make another word of it, folded: `司令`|`部`, `总督`|`府`, `领事`|`馆`. */
const BODY = '部府馆署级室团';
/** Ends of ranks, folded, which stand behind a name alone, as an office may behind a town. */
const RANK = '帅将佐尉校';
const DIGITS = '一二三四五六七八九十百千万两〇';

/** Whether what looks like a title is the beginning of the word for a body. */
export const beginsBody = (folded: string, titleEnd: number): boolean =>
  titleEnd < folded.length && BODY.includes(folded.charAt(titleEnd));

/** Whether a title is a rank. */
export const isRank = (title: string): boolean => RANK.includes(title.charAt(title.length - 1));

/** Whether what stands before a title is built like the name of an office or a body. `listed`: whether it begins with a surname of the list. */
export function isOffice(words: string, listed: boolean): boolean {
  if (DIGITS.includes(words.charAt(words.length - 1)) && !listed) return true;
  if (listed && words.length <= 5) return false;
  for (const sign of words) if (OFFICE.includes(sign)) return true;
  return false;
}

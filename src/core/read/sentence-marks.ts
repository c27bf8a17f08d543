/** A mark opens a bracket, closes one, ends a sentence, or may stand behind its end. */
export const OPENS = 1;
export const CLOSES = 2;
export const STOP = 4;
export const CLOSER = 8;
/** What a character may mean for the end of a sentence, by code unit: every character is asked, and few mean anything. */
export const MARKS = new Uint8Array(65_536);
for (const [marks, bit] of [
  ['（(「『【〈《', OPENS],
  ['）)」』】〉》', CLOSES],
  ['.!?…。！？．؟।։', STOP],
  [`"'”’»“)]」』）】〉》`, CLOSER],
] as const)
  for (const mark of marks) MARKS[mark.charCodeAt(0)] = (MARKS[mark.charCodeAt(0)] as number) | bit;
/** Whether a character is one of some marks. */
export const isMark = (text: string, at: number, bits: number): boolean =>
  ((MARKS[text.charCodeAt(at)] as number) & bits) !== 0;

/** Half-open ranges of code points that take two columns of a terminal: CJK, kana, hangul, full-width forms, emoji. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x1160],
  [0x2e80, 0x303f],
  [0x3041, 0x33ff],
  [0x3400, 0x4dc0],
  [0x4e00, 0xa4d0],
  [0xa960, 0xa980],
  [0xac00, 0xd7a4],
  [0xf900, 0xfb00],
  [0xfe30, 0xfe70],
  [0xff00, 0xff61],
  [0xffe0, 0xffe7],
  [0x1f300, 0x1f650],
  [0x1f900, 0x1fa00],
  [0x20000, 0x3fffe],
];

/** Marks that stand on the letter before and take no column, and characters without a shape. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Columns a text takes in a terminal. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x300) columns++;
    else if (!NO_WIDTH.test(letter)) columns += WIDE.some(([from, to]) => code >= from && code < to) ? 2 : 1;
  }
  return columns;
}

/**
 * Text that cannot steer a terminal: a study may be a stranger's. Control characters and marks that turn the direction
 * of what follows become `\ufffd`; line ends and tabs become spaces.
 */
export const terminalSafe = (text: string): string =>
  text
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(/[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/gu, '\ufffd');

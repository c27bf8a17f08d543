/** Widths in ems of a bold sans in its widest common cut, so that no reader's font needs more. */
const NARROW = new Set("ijlItf.,:;'|!()[] -–");
const WIDE = new Set('mwMW@%—');

/** Upper estimate of the width of a label in pixels. No font is measured: the same words take the same room everywhere. */
export function labelWidth(words: string, size = 12): number {
  let ems = 0;
  for (const letter of words) {
    const code = letter.codePointAt(0) ?? 0;
    if (NARROW.has(letter)) ems += 0.5;
    else if (WIDE.has(letter)) ems += 1.1;
    else if (
      code >= 0x1100 &&
      ((code >= 0x2e80 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3) || code >= 0xf900)
    )
      ems += 1.05;
    else if (letter >= 'A' && letter <= 'Z') ems += 0.82;
    else ems += 0.73;
  }
  return Math.ceil(ems * size);
}

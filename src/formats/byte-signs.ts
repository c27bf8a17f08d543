/** More than one control character in two hundred is no text. */
export function looksBinary(bytes: Uint8Array): boolean {
  const limit = Math.min(bytes.length, 65536);
  let odd = 0;
  for (let i = 0; i < limit; i++) {
    const b = bytes[i] as number;
    if (b < 9 || (b > 13 && b < 32 && b !== 27)) odd++;
  }
  return odd * 200 > limit;
}

/** Blocks of 256 code units that prose uses: Latin, Greek, Cyrillic, Hebrew, Arabic, punctuation, kana, full-width forms. */
const PROSE_PAGES: ReadonlySet<number> = new Set([0x00, 0x01, 0x03, 0x04, 0x05, 0x06, 0x20, 0x30, 0xff]);

/** UTF-16 that carries no byte order mark: spaces or line ends as two bytes, and nearly all units in blocks that prose uses. */
export function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const limit = Math.min(bytes.length, 65536) & ~1;
  if (limit < 8 || bytes.length % 2 === 1) return undefined;
  for (const name of ['utf-16le', 'utf-16be'] as const) {
    const low = name === 'utf-16le' ? 0 : 1;
    let prose = 0;
    let gaps = 0;
    let zeros = 0;
    for (let i = 0; i < limit; i += 2) {
      const page = bytes[i + 1 - low] as number;
      const cell = bytes[i + low] as number;
      if (page === 0 && cell === 0) zeros++;
      if (PROSE_PAGES.has(page) || (page >= 0x4e && page <= 0x9f) || (page >= 0xac && page <= 0xd7)) prose++;
      if ((page === 0 && (cell === 0x20 || cell === 0x0a)) || (page === 0x30 && cell <= 2)) gaps++;
    }
    const units = limit / 2;
    // In UTF-8 or a byte charset a space stands beside a letter, never beside a zero byte.
    if (zeros * 100 <= units && prose * 50 >= units * 49 && gaps * 100 >= units) return name;
  }
  return undefined;
}

/**
 * Whether bytes that are not valid UTF-8 were meant as it: `cut` when only the end is broken, `broken` when the sound
 * letters outnumber the broken ones by twenty to one; undefined for another charset.
 */
export function almostUtf8(bytes: Uint8Array): 'cut' | 'broken' | undefined {
  let sound = 0;
  let bad = 0;
  let at = 0;
  let lastBad = -1;
  while (at < bytes.length) {
    const b = bytes[at] as number;
    if (b < 0x80) {
      at++;
      continue;
    }
    const length = b >= 0xc2 && b < 0xe0 ? 2 : b >= 0xe0 && b < 0xf0 ? 3 : b >= 0xf0 && b < 0xf5 ? 4 : 0;
    let have = 1;
    while (have < length && at + have < bytes.length && ((bytes[at + have] as number) & 0xc0) === 0x80)
      have++;
    if (length > 0 && have === length) sound++;
    else {
      bad++;
      lastBad = at;
    }
    at += Math.max(1, length > 0 ? have : 1);
  }
  if (bad === 1 && lastBad >= bytes.length - 3 && sound > 0) return 'cut';
  return sound >= bad * 20 ? 'broken' : undefined;
}

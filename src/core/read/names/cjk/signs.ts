/** Whether a code unit is a Chinese character, or the sign that repeats one (々). */
export const isHan = (unit: number): boolean => (unit >= 0x4e00 && unit <= 0x9fff) || unit === 0x3005;

/** Whether a code unit is katakana, the sign of length among it. */
export const isKatakana = (unit: number): boolean =>
  (unit >= 0x30a1 && unit <= 0x30fa) || (unit >= 0x30fc && unit <= 0x30ff);

/** ・ and the dots of Chinese between the parts of a foreign name. */
export const DOTS = /[\u30fb\u00b7\u2027\u2022\u30a0\uff1d]/;

/** Whether a code unit is one of `DOTS`. */
export const isDot = (unit: number): boolean =>
  unit === 0x30fb ||
  unit === 0xb7 ||
  unit === 0x2027 ||
  unit === 0x2022 ||
  unit === 0x30a0 ||
  unit === 0xff1d;

/** The first two signs of a run, or its only one, as a key. */
export const pairKey = (folded: string, start: number, end: number): number =>
  folded.charCodeAt(start) + (end - start > 1 ? (folded.charCodeAt(start + 1) || 0) * 65_536 : 0);

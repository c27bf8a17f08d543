/** Ends of the dictionary form and of the stem in い, with the end in お of the same row. */
const ROWS: readonly (readonly [end: string, stem: string, o: string])[] = [
  ['う', 'い', 'お'],
  ['く', 'き', 'こ'],
  ['ぐ', 'ぎ', 'ご'],
  ['す', 'し', 'そ'],
  ['つ', 'ち', 'と'],
  ['ぬ', 'に', 'の'],
  ['ぶ', 'び', 'ぼ'],
  ['む', 'み', 'も'],
  ['る', 'り', 'ろ'],
];

/**
 * The entry of a Japanese verb (`渡|る|り|っ|ら`) with its stem and form in お, which stand before とする (渡ろうとした); any other
 * entry as it is. The stem in え is left to the lists: it is most often another verb (焼ける: to burn down).
 */
export function withVolitional(entry: string): string {
  // いう, なる, ある: small words have forms of their own.
  if (entry.charAt(0) < '\u4e00') return entry;
  const parts = entry.split('|');
  const row = ROWS.find(([end, stem]) => parts.includes(end) && parts.includes(stem));
  return row === undefined || parts.includes(row[2]) ? entry : `${entry}|${row[2]}|${row[2]}う`;
}

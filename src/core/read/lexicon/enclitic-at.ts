/** Whether a code unit is an apostrophe of any kind. */
export const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x02bc;

/** Where a word of its own begins at the end of another (`did[n't]`); `to` where none does. */
export function encliticAt(
  text: string,
  from: number,
  to: number,
  enclitics: readonly string[] | undefined,
): number {
  if (enclitics === undefined) return to;
  if (!isApostrophe(text.charCodeAt(to - 2)) && !isApostrophe(text.charCodeAt(to - 3))) return to;
  for (const enclitic of enclitics) {
    const at = to - enclitic.length;
    if (at > from && text.slice(at, to).toLowerCase().replace(/[’ʼ]/, "'") === enclitic) return at;
  }
  return to;
}

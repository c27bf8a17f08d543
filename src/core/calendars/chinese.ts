/** Year before the first of an era, by its name in both forms. Republic, Manchukuo, and the Qing eras of 1850 to 1912. */
export const eraBefore: Readonly<Record<string, number>> = {
  民国: 1911,
  民國: 1911,
  中華民國: 1911,
  中华民国: 1911,
  大同: 1931,
  康德: 1933,
  康徳: 1933,
  咸丰: 1850,
  咸豐: 1850,
  同治: 1861,
  光绪: 1874,
  光緒: 1874,
  宣统: 1908,
  宣統: 1908,
};

/** Gregorian year of the n-th year of an era; undefined for a name that is not known. Lunar new year is not regarded. */
export function yearFromEra(name: string, n: number): number | undefined {
  const before = eraBefore[name];
  return before === undefined ? undefined : before + n;
}

/**
 * The two sides of which most is told, the first the more, where both together have a share of all that is told of sides: then hardly anyone
 * tells of a third. Undefined where there are none such. Of equal ones the first by key.
 */
export function twoSides(
  told: ReadonlyMap<string, number>,
  share: number,
): readonly [readonly [string, number], readonly [string, number]] | undefined {
  const [one, two] = [...told].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (one === undefined || two === undefined) return undefined;
  let all = 0;
  for (const count of told.values()) all += count;
  return one[1] + two[1] >= all * share ? [one, two] : undefined;
}

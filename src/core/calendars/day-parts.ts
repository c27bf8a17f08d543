/** Parts of a day that a text names without a clock, by the minutes after midnight they are read as. */
const named: readonly (readonly [number, number, string])[] = [
  [690, 750, 'noon'],
  [1430, 1450, 'midnight'],
];

/** `noon` or `midnight` for the minutes these words are read as; undefined for every other stretch. */
export const namedPart = (earliest: number, latest: number): string | undefined =>
  named.find(([from, to]) => from === earliest && to === latest)?.[2];

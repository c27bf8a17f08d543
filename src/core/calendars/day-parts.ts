/** Parts of a day that a text names without a clock, by the minutes after midnight they are read as. */
const named: readonly (readonly [number, number, string])[] = [
  [0, 300, 'before dawn'],
  [240, 420, 'dawn'],
  [300, 720, 'morning'],
  [690, 750, 'noon'],
  [720, 1080, 'afternoon'],
  [1020, 1380, 'evening'],
  [1200, 1740, 'night'],
  [360, 1260, 'by day'],
  [1430, 1450, 'midnight'],
];

/** `noon`, `morning`, `night` for the minutes these words are read as: no account told the hours. Undefined for every other stretch. */
export const namedPart = (earliest: number, latest: number): string | undefined =>
  named.find(([from, to]) => from === earliest && to === latest)?.[2];

/** Compounds of number of a language: `двухтысячн*` with its value, `двухдневн*` with its unit. */
export interface NumberCompounds {
  /** Every first part with every magnitude and every measure, with its value. */
  readonly numbers: () => Record<string, number>;
  /** The first parts, for compounds of one unit of measure. */
  readonly of: (unit: string) => string[];
}

/**
 * Makes the compounds of a language.
 * @param stems first parts, each followed by its value, parted by spaces
 * @param magnitudes last parts that multiply
 * @param measures last parts that measure, by the key of the unit
 */
export function numberCompounds(
  stems: string,
  magnitudes: readonly (readonly [end: string, times: number])[],
  measures: Readonly<Record<string, string>>,
): NumberCompounds {
  const parts = stems.split(' ');
  const simple = parts.flatMap((stem, at) => (at % 2 === 0 ? [[stem, Number(parts[at + 1])] as const] : []));
  // `сорокавосьми`: tens with a unit behind.
  const tens = simple.filter(([, value]) => value >= 20 && value < 100 && value % 10 === 0);
  const units = simple.filter(([, value]) => value >= 2 && value < 10 && Number.isInteger(value));
  const values = new Map<string, number>(
    tens.flatMap(([ten, many]) => units.map(([unit, few]) => [`${ten}${unit}`, many + few] as const)),
  );
  for (const [stem, value] of simple) values.set(stem, value);
  const firsts = [...values.keys()];
  return {
    numbers: () => {
      const out: Record<string, number> = {};
      for (const [stem, value] of values) {
        for (const [end, times] of magnitudes) out[`${stem}${end}`] = value * times;
        for (const end of Object.values(measures)) out[`${stem}${end}`] = value;
      }
      return out;
    },
    of: (unit) => firsts.map((stem) => `${stem}${measures[unit]}`),
  };
}

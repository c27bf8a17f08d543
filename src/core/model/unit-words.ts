import type { Quantity } from './quantity.ts';

/** Units whose key is a word of English, with its plural; the others are signs (`km`). */
const PLURALS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'second minute hour day night fortnight week month year decade league verst pace stade fathom furlong quintal pood'
      .split(' ')
      .map((unit) => [unit, `${unit}s`]),
  ),
  century: 'centuries',
  inch: 'inches',
  gbp: 'pounds',
  usd: 'US dollars',
  eur: 'euros',
};

/** The unit behind a value, as a reader expects it: `13 seconds`, `1 hour`, `18 km`. */
export const unitWords = (unit: string, { lo, hi }: Quantity): string =>
  lo === 1 && hi === 1 && PLURALS[unit] === `${unit}s` ? unit : (PLURALS[unit] ?? unit);

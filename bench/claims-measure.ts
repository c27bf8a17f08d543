import type { Tally } from './claims-score.ts';

/** F1 or share of a measure over sentences, with the number of gold items (or of judged ones) behind it. */
export function measure(units: readonly Tally[], name: string): { value: number; items: number } {
  let right = 0;
  let extra = 0;
  let missed = 0;
  for (const unit of units) {
    const one = unit[name];
    if (one === undefined) continue;
    right += one.right;
    extra += one.extra;
    missed += one.missed;
  }
  const isShare =
    name === 'Q value' || name === 'A modality' || name.startsWith('T1') || name === 'A wrong slot';
  if (isShare) return { value: right / (right + extra || 1), items: right + extra };
  return { value: (2 * right) / (2 * right + extra + missed || 1), items: right + missed };
}

import type { VariantPlace } from '../../model/stemma.ts';

/** Readings of each witness in the order of the places. */
export function rowsOf(count: number, places: readonly VariantPlace[]): Int32Array[] {
  return Array.from({ length: count }, (_, witness) => {
    const row = new Int32Array(places.length);
    for (let at = 0; at < row.length; at++) row[at] = (places[at] as VariantPlace)[witness] as number;
    return row;
  });
}

/**
 * Share of places at which two witnesses differ, of those where both are known; .5 where they share none, which says
 * nothing. Square, by rows.
 */
export function distances(rows: readonly Int32Array[]): Float64Array {
  const count = rows.length;
  const table = new Float64Array(count * count);
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const share = distance(rows[a] as Int32Array, rows[b] as Int32Array);
      table[a * count + b] = share;
      table[b * count + a] = share;
    }
  }
  return table;
}

/** Places at which two witnesses are both known, on the average of those that share any: what a share is a share of. */
export function knownTogether(rows: readonly Int32Array[]): number {
  let places = 0;
  let pairs = 0;
  for (let a = 0; a < rows.length; a++) {
    for (let b = a + 1; b < rows.length; b++) {
      const [x, y] = [rows[a] as Int32Array, rows[b] as Int32Array];
      let both = 0;
      for (let at = 0; at < x.length; at++) if ((x[at] as number) >= 0 && (y[at] as number) >= 0) both++;
      if (both === 0) continue;
      places += both;
      pairs++;
    }
  }
  return pairs === 0 ? 0 : places / pairs;
}

function distance(a: Int32Array, b: Int32Array): number {
  let both = 0;
  let apart = 0;
  for (let at = 0; at < a.length; at++) {
    const x = a[at] as number;
    const y = b[at] as number;
    if (x < 0 || y < 0) continue;
    both++;
    if (x !== y) apart++;
  }
  return both === 0 ? 0.5 : apart / both;
}

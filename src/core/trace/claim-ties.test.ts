import { describe, expect, test } from 'vitest';
import { type ClaimPlace, chanceOfFigure, claimTies } from './claim-ties.ts';

const day = (earliest: number) => ({ earliest, latest: earliest });
/** One row a point, one figure an account; 0 is not known. */
const places = (...rows: number[][]): ClaimPlace[] =>
  rows.map((row) => {
    const values = [...new Set(row)].filter((value) => value !== 0);
    return {
      readings: Int32Array.from(row, (value) => values.indexOf(value)),
      chance: (reading) => chanceOfFigure(values[reading] ?? 0),
    };
  });
const alone = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
const named = (ties: ReturnType<typeof claimTies>): string[] => ties.map(({ from, to }) => `${from}>${to}`);

describe('shared distinctive claims', () => {
  const rare = places([717, 717, 236], [2752, 2752, 3279], [527, 527, 525], [1439, 1439, 913]);
  test('rare figures that only two have tie the later to the earlier', () => {
    const ties = claimTies(3, rare, [day(1), day(2), day(3)], alone(3));
    expect(named(ties)).toEqual(['1>0']);
    expect(ties[0]).toMatchObject({ dated: true, same: [0, 1, 2, 3], distinctive: [0, 1, 2, 3], differ: 0 });
  });
  test('without dates the tie is there and has no direction', () => {
    expect(claimTies(3, rare, [undefined, undefined, undefined], alone(3))).toMatchObject([
      { from: 1, to: 0, dated: false },
    ]);
  });
  test('what everybody has ties nobody, nor do round figures', () => {
    const common = places(
      ...Array.from({ length: 4 }, (_, at) => [700 + at, 700 + at, 700 + at, 700 + at, 700 + at]),
    );
    const days = [day(1), day(1), day(1), day(5), day(6)];
    expect(
      claimTies(5, common, days, alone(5))
        .filter(({ from }) => from === 4)
        .every(({ distinctive }) => distinctive.length === 0),
    ).toBe(true);
    expect(claimTies(2, places([3000, 3000], [500, 500], [20, 20]), [day(1), day(2)], alone(2))).toEqual([]);
  });
  test('exact figures that many have are one count, whoever told it', () => {
    const count = places([717, 717, 717, 236], [2752, 2752, 2752, 611], [0, 0, 0, 5]);
    const ties = claimTies(4, count, [day(1), day(2), day(3), day(4)], alone(4));
    expect(named(ties)).toEqual(['1>0', '2>0']);
    expect(ties.every(({ family }) => family === true)).toBe(true);
    expect(claimTies(2, places([700, 700], [2000, 2000]), [day(1), day(2)], alone(2))).toEqual([]);
  });
  test('the exact figures of one side, all alike, come from one table, though those of the other side differ', () => {
    const sides = (rows: [string, number[]][]): ClaimPlace[] =>
      places(...rows.map(([, row]) => row)).map((place, at) => ({ ...place, side: rows[at]?.[0] as string }));
    const losses = sides([
      ['sov', [792, 792]],
      ['sov', [2752, 2752]],
      ['jap', [525, 526]],
      ['jap', [913, 914]],
    ]);
    expect(claimTies(2, losses, [day(1), day(2)], alone(2))).toMatchObject([
      { from: 1, to: 0, family: true, same: [0, 1], differ: 0 },
    ]);
    const crossed = sides([
      ['sov', [792, 792]],
      ['sov', [2752, 3279]],
      ['jap', [525, 525]],
      ['jap', [913, 914]],
    ]);
    expect(claimTies(2, crossed, [day(1), day(2)], alone(2))).toEqual([]);
  });
  test('differences speak against', () => {
    const mixed = places(
      [717, 717],
      [2752, 2752],
      [527, 527],
      [1113, 1124],
      [1315, 1416],
      [1517, 1618],
      [1719, 1811],
    );
    expect(claimTies(2, mixed, [day(1), day(2)], alone(2))).toEqual([]);
  });
  test('two sources are both found, each for what the other does not explain', () => {
    const both = places(
      ...[717, 2752, 527, 1439].map((figure) => [figure, 0, figure]),
      ...[236, 611, 913, 3279].map((figure) => [0, figure, figure]),
    );
    expect(named(claimTies(3, both, [day(1), day(2), day(3)], alone(3))).sort()).toEqual(['2>0', '2>1']);
  });
  test('a copy does not make a reading common', () => {
    const copied = places([717, 717, 717, 5], [2752, 2752, 2752, 6], [527, 527, 527, 7]);
    const days = [day(1), day(1), day(3), day(1)];
    const apart = claimTies(4, copied, days, alone(4)).find(({ from }) => from === 2);
    const together = claimTies(4, copied, days, [0, 0, 2, 3], alone(4)).find(({ from }) => from === 2);
    expect(together?.bits ?? 0).toBeGreaterThan(apart?.bits ?? 0);
  });
});

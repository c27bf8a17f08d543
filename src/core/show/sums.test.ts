import { describe, expect, test } from 'vitest';
import type { Arithmetic, Sum } from '../model/arithmetic.ts';
import { castOf } from './cast.ts';
import { build, study } from './fixture.test-support.ts';
import { sumsOfPoint } from './sums.ts';

const cast = castOf(study, build.names);
const addend = (account: string, value: number, counts: string): Sum['total'] => ({
  account,
  edition: '',
  claim: `${account}${value}`,
  value,
  counts,
});
const sum = (over: Partial<Sum>): Arithmetic => ({
  paired: [],
  sums: [
    {
      kind: 'told',
      points: ['p'],
      total: addend('krivosheev-1993', 792, 'killed and missing'),
      parts: [addend('krivosheev-1993', 717, 'killed'), addend('krivosheev-1993', 75, 'missing')],
      apart: 0,
      ...over,
    },
  ],
});

describe('sums in words', () => {
  test('a total that its parts make, and one that they do not', () => {
    const [met] = sumsOfPoint(cast, sum({}), 'p');
    expect(met?.kind).toBe('adds up');
    expect(met?.says).toContain('717 (killed) + 75 (missing) = 792 (killed and missing)');
    const [missed] = sumsOfPoint(cast, sum({ apart: 8 }), 'p');
    expect(missed).toMatchObject({ kind: 'does not add up' });
    expect(missed?.says).toContain('the parts make 784');
  });

  test('a sum that only the numbers suggest says how likely it is an accident', () => {
    const [one] = sumsOfPoint(cast, sum({ kind: 'proposed', chance: 0.02 }), 'p');
    expect(one?.says).toMatch(/^Perhaps a sum within one authority.*one case of 50\.$/);
    const [even] = sumsOfPoint(cast, sum({ kind: 'proposed', chance: 0.8 }), 'p');
    expect(even?.says).toContain('as likely as not an accident');
  });

  test('a total that stands in several editions is told once, with all of them', () => {
    const of = (edition: string): Sum['total'] => ({ ...addend('krivosheev-1993', 792, 'killed'), edition });
    const part = { ...addend('krivosheev-1993', 717, 'killed'), edition: '2007' };
    const sums = ['2016', '2020', '2022'].flatMap(
      (edition) => sum({ kind: 'proposed', chance: 0.5, total: of(edition), parts: [part] }).sums,
    );
    const told = sumsOfPoint(cast, { sums, paired: [] }, 'p').map(({ says }) => says);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/ 2007\) = 792 \(killed\) in .* 2016, 2020 and 2022; /);
    const [first, second] = sums;
    const other = { ...second, chance: 0.1 } as Sum;
    expect(sumsOfPoint(cast, { sums: [first as Sum, other], paired: [] }, 'p')).toHaveLength(2);
  });

  test('a point that no sum touches has none', () => {
    expect(sumsOfPoint(cast, sum({}), 'q')).toEqual([]);
  });

  test('pairs name the account that crosses them', () => {
    const [one] = sumsOfPoint(
      cast,
      {
        sums: [],
        paired: [
          {
            points: ['p', 'r'],
            pairs: [
              { labels: ['525', '913'], accounts: ['enwiki', 'plwiki'] },
              { labels: ['526', '913'], accounts: ['seed-2025'], joins: [2, 0] },
              { labels: ['526', '914'], accounts: ['sie-1974'] },
            ],
          },
        ],
      },
      'r',
    );
    expect(one?.kind).toBe('paired');
    expect(one?.says).toContain('which crosses 526 with 914 and 525 with 913');
  });
});

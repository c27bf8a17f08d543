import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ParallelView, parallelRows } from './parallel.ts';

const viewOf = (
  lengths: Readonly<Record<string, number>>,
  links: readonly (readonly [number, number])[],
): ParallelView => ({
  passages: Object.entries(lengths).flatMap(([account, length]) =>
    Array.from({ length }, (_, start) => ({
      id: `${account}${start}`,
      account,
      edition: '',
      start,
      end: start + 1,
    })),
  ),
  links: links.map(([a, b]) => ({ a, b, tier: 'aligned' as const })),
  counterparts: [],
});

describe('accounts side by side', () => {
  test('linked passages share a row; what one alone tells stands behind what it told before', () => {
    // a: 0 1 2; b: 3 4 5; 1 and 3 tell the same, 2 and 5 too; 4 stands alone.
    const view = viewOf({ a: 3, b: 3 }, [
      [1, 3],
      [5, 2],
    ]);
    expect(parallelRows(view, ['a', 'b'])).toEqual([
      [[0], []],
      [[1], [3]],
      [[], [4]],
      [[2], [5]],
    ]);
  });

  test('what stands before the first link comes first', () => {
    expect(parallelRows(viewOf({ a: 1, b: 2 }, [[0, 2]]), ['a', 'b'])).toEqual([
      [[], [1]],
      [[0], [2]],
    ]);
  });

  test('a link that is only suggested joins nothing', () => {
    const view = viewOf({ a: 1, b: 1 }, []);
    const suggested = { ...view, links: [{ a: 0, b: 1, tier: 'suggested' as const }] };
    expect(parallelRows(suggested, ['a', 'b'])).toEqual([
      [[], [1]],
      [[0], []],
    ]);
  });

  test('every passage of the accounts stands exactly once, whatever the links', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(5), { minLength: 2, maxLength: 4 }),
        fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { maxLength: 12 }),
        (sizes, pairs) => {
          const accounts = sizes.map((_, at) => `account ${at}`);
          const lengths = Object.fromEntries(sizes.map((size, at) => [accounts[at], size]));
          const all = sizes.reduce((sum, size) => sum + size, 0);
          const links = pairs.filter(([a, b]) => a < all && b < all && a !== b);
          const rows = parallelRows(viewOf(lengths, links), accounts);
          const met = rows.flatMap((row) => row.flat()).sort((a, b) => a - b);
          expect(met).toEqual(Array.from({ length: all }, (_, place) => place));
        },
      ),
    );
  });
});

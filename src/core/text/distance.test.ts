import fc from 'fast-check';
import { expect, test } from 'vitest';
import { soundDistance } from './distance.ts';
import { COST, OMIT } from './sounds.ts';

const sound = fc.constantFrom(...'aeioubpvdtgkxszSZcCJjlmnrE:*19');
const word = fc.array(sound, { maxLength: 8 }).map((letters) => letters.join(''));

/** The whole table of Wagner and Fischer, without a band or a limit. */
function plain(a: string, b: string): number {
  const rows: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = [];
    for (let j = 0; j <= b.length; j++) {
      let least = i === 0 && j === 0 ? 0 : Number.POSITIVE_INFINITY;
      if (i > 0)
        least = Math.min(least, (rows[i - 1]?.[j] as number) + (OMIT[a.charCodeAt(i - 1)] as number));
      if (j > 0) least = Math.min(least, (row[j - 1] as number) + (OMIT[b.charCodeAt(j - 1)] as number));
      if (i > 0 && j > 0)
        least = Math.min(
          least,
          (rows[i - 1]?.[j - 1] as number) +
            (COST[(a.charCodeAt(i - 1) << 7) + b.charCodeAt(j - 1)] as number),
        );
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] as number;
}

test('it is the distance of the whole table', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(soundDistance(a, b, 1 << 20)).toBe(plain(a, b));
    }),
  );
});
test('over a limit it says so', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 300 }), (a, b, limit) => {
      const found = soundDistance(a, b, limit);
      const whole = plain(a, b);
      if (whole <= limit) expect(found).toBe(whole);
      else expect(found).toBeGreaterThan(limit);
    }),
  );
});
test('costs are the same in both directions', () => {
  for (const a of 'aeioubpvdtgkxszSZcCJjlmnrE:*19')
    for (const b of 'aeioubpvdtgkxszSZcCJjlmnrE:*19')
      expect(COST[(a.charCodeAt(0) << 7) + b.charCodeAt(0)]).toBe(
        COST[(b.charCodeAt(0) << 7) + a.charCodeAt(0)],
      );
});
test('words far apart in length are not compared', () => {
  expect(soundDistance('a'.repeat(60), 'a', 50)).toBe(51);
});

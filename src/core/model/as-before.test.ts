import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Again, anew } from './again.ts';
import { asBefore, saysTheSame } from './as-before.ts';

/** Remembers the last of each step. */
function remembering(): Again {
  const last = new Map<string, { readonly from: readonly unknown[]; readonly made: unknown }>();
  return <T>(step: string, from: readonly unknown[], make: () => T): T => {
    const old = last.get(step);
    if (old?.from.length === from.length && old.from.every((one, at) => one === from[at]))
      return old.made as T;
    const made = make();
    last.set(step, { from, made });
    return made;
  };
}

test('two values say the same where they are written alike', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (first, b) => {
      const a: unknown = JSON.parse(JSON.stringify(first));
      expect(saysTheSame(a, JSON.parse(JSON.stringify(a)))).toBe(true);
      if (JSON.stringify(a) !== JSON.stringify(b)) expect(saysTheSame(a, b)).toBe(false);
    }),
  );
});

test('fields in another order, a field more, and what cannot be looked into are not the same', () => {
  expect(saysTheSame({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(false);
  expect(saysTheSame({ a: 1 }, { a: 1, b: undefined })).toBe(false);
  expect(saysTheSame(new Set([1]), new Set([1]))).toBe(false);
  expect(saysTheSame([1, [2]], [1, [2]])).toBe(true);
});

test('what says the same as before is the object of before, and what says otherwise is the new one', () => {
  const again = remembering();
  const first = asBefore(again, 'edges', [{ from: 'a' }]);
  expect(asBefore(again, 'edges', [{ from: 'a' }])).toBe(first);
  const other = [{ from: 'b' }];
  expect(asBefore(again, 'edges', other)).toBe(other);
  expect(asBefore(again, 'edges', [{ from: 'b' }])).toBe(other);
  expect(asBefore(again, 'points', [{ from: 'a' }])).not.toBe(first);
});

test('where nothing is remembered what was made is given back', () => {
  const made = { a: 1 };
  expect(asBefore(anew, 'edges', made)).toBe(made);
});

import { expect, test } from 'vitest';
import type { Study } from '../model/account.ts';
import type { Point } from '../model/point.ts';
import { ownedTexts, pointPlaces } from './point-places.ts';

const study = {
  accounts: ['a', 'b'].map((key) => ({ key, editions: [{ label: '' }] })),
} as unknown as Study;

/** What `a` reads of a point with these readings; `of` names a part. */
function readBy(...readings: readonly { readonly of?: string; readonly by?: readonly string[] }[]): number {
  const point = {
    key: { kind: 'quantity', whose: 'sov' },
    readings: readings.map(({ of, by = ['a'] }) => ({
      value: { kind: 'quantity', quantity: { lo: 792 } },
      ...(of === undefined ? {} : { facet: { subset: of } }),
      witnesses: by.map((account) => ({ account, editionLabel: '', standing: 'states' })),
    })),
  } as unknown as Point;
  return pointPlaces(ownedTexts(study), [point])[0]?.readings[0] as number;
}

test('a figure of a part beside that of the whole is no rival of it', () => {
  expect(readBy({ of: 'officer' }, {}, { of: 'sergeant' })).toBe(1);
  expect(readBy({}, { of: 'officer' })).toBe(0);
});

test('two figures of the whole, or of two parts alone, are no reading', () => {
  expect(readBy({}, {})).toBe(-1);
  expect(readBy({ of: 'officer' }, { of: 'sergeant' })).toBe(-1);
  expect(readBy({ of: 'officer' })).toBe(0);
  expect(readBy({ by: ['b'] })).toBe(-1);
});

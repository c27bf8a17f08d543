import { array, assert, constantFrom, dictionary, integer, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changed, changeOf, itemTexts } from './content-change.ts';

const items = array(record({ id: constantFrom('a', 'b', 'c', 'd'), says: integer({ min: 0, max: 2 }) }), {
  maxLength: 6,
});
const content = record({
  points: items,
  report: record({
    accounts: items,
    title: string(),
    deep: record({ list: items, map: dictionary(string(), integer()) }),
  }),
  one: constantFrom<unknown>(null, 1, 'x', ['y']),
});
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('what changed between two states of the content', () => {
  test('told over the wire to one who has the first state, it gives him the second', () => {
    assert(
      property(content, content, (before, now) => {
        const change = changeOf(before, now, itemTexts());
        const arrived = change === undefined ? undefined : copy(change);
        expect(changed(copy(before), arrived)).toEqual(copy(now));
      }),
    );
  });

  test('of a list with one item changed and one moved only the changed item is told', () => {
    const before = {
      points: [
        { id: 'a', n: 1 },
        { id: 'b', n: 1 },
        { id: 'c', n: 1 },
      ],
    };
    const now = {
      points: [
        { id: 'c', n: 1 },
        { id: 'a', n: 1 },
        { id: 'b', n: 2 },
      ],
    };
    expect(changeOf(before, now, itemTexts())).toEqual({
      fields: { points: { list: [2, 0, { now: { id: 'b', n: 2 } }] } },
    });
  });

  test('of equal states nothing is told, also where items of a list are alike', () => {
    const state = { list: [{ n: 1 }, { n: 1 }] };
    expect(changeOf(state, copy(state), itemTexts())).toBeUndefined();
  });

  test('what did not change stays the same object', () => {
    const before = { points: [{ id: 'a' }, { id: 'b' }], title: { words: 'x' } };
    const after = changed(
      before,
      changeOf(before, { points: [{ id: 'b' }], title: { words: 'x' } }, itemTexts()),
    );
    expect(after.points[0]).toBe(before.points[1]);
    expect(after.title).toBe(before.title);
  });
});

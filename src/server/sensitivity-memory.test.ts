import { expect, test } from 'vitest';
import type { Sensitivity } from '../core/model/sensitivity.ts';
import { sensitivityMemory } from './sensitivity-memory.ts';

const found = (point: string): Sensitivity => ({
  point,
  alterations: [],
  says: '',
  tried: { singles: 0, pairs: 0 },
  complete: true,
});

/** A memory that is asked, and what it had made. */
function asked(): { ask: (ground: string, key: string) => Sensitivity; made: string[] } {
  const { remember } = sensitivityMemory();
  const made: string[] = [];
  const ask = (ground: string, key: string): Sensitivity =>
    remember(ground, key, () => {
      made.push(`${ground}${key}`);
      return found(key);
    });
  return { ask, made };
}

test('what is known of a point is made once under a ground, also when another came between', () => {
  const { ask, made } = asked();
  ask('a', '1');
  ask('a', '2');
  expect(ask('a', '1')).toEqual(found('1'));
  expect(made).toEqual(['a1', 'a2']);
  ask('b', '2');
  ask('a', '2');
  expect(made).toEqual(['a1', 'a2', 'b2']);
});

test('a few grounds are remembered; the one that was asked for longest ago is let go', () => {
  const { ask, made } = asked();
  for (const ground of ['a', 'b', 'c', 'd', 'a', 'e']) ask(ground, '1');
  ask('a', '1');
  expect(made).toEqual(['a1', 'b1', 'c1', 'd1', 'e1']);
  ask('b', '1');
  expect(made.at(-1)).toBe('b1');
  expect(made).toHaveLength(6);
});

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

test('what is known of a point is made once, until the ground changes', () => {
  const { remember } = sensitivityMemory();
  const made: string[] = [];
  const ask = (ground: string, key: string) =>
    remember(ground, key, () => {
      made.push(`${ground}${key}`);
      return found(key);
    });
  ask('a', '1');
  ask('a', '2');
  expect(ask('a', '1')).toEqual(found('1'));
  expect(made).toEqual(['a1', 'a2']);
  ask('b', '2');
  ask('a', '2');
  expect(made).toEqual(['a1', 'a2', 'b2', 'a2']);
});

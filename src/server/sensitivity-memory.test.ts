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

test('what a build asked for is made once, and what the last one did not ask for is forgotten', () => {
  const { remember, settle } = sensitivityMemory();
  const made: string[] = [];
  const ask = (ground: string, key: string) =>
    remember(ground, key, () => {
      made.push(`${ground}${key}`);
      return found(key);
    });
  ask('a', '1');
  ask('a', '2');
  settle();
  expect(ask('a', '1')).toEqual(found('1'));
  expect(made).toEqual(['a1', 'a2']);
  settle();
  ask('a', '2');
  expect(made).toEqual(['a1', 'a2', 'a2']);
  settle();
  ask('b', '2');
  expect(made).toEqual(['a1', 'a2', 'a2', 'b2']);
});

import { expect, test } from 'vitest';
import { stepMemory } from './step-memory.ts';

test('a step is made again only when something it starts from is another object', () => {
  const again = stepMemory();
  let made = 0;
  const step = (from: readonly unknown[]) => again('align', from, () => ++made);
  const [a, b] = [{}, {}];
  expect([step([a]), step([a]), step([b]), step([b, a]), step([b, a]), step([a])]).toEqual([
    1, 1, 2, 3, 3, 4,
  ]);
  expect(again('compare', [a], () => 'other')).toBe('other');
  expect(step([a])).toBe(4);
});

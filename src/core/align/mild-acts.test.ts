import { expect, test } from 'vitest';
import { mildActs } from './mild-acts.ts';

test('a label takes no side: who liberated, occupied or seized a place took it', () => {
  expect(mildActs(['liberate', 'occupy', 'cease_fire'])).toEqual(['take', 'cease fire']);
  expect(mildActs(['attack', 'ambush', 'massacre', 'kill'])).toEqual(['attack', 'kill']);
});

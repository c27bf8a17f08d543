import { expect, test } from 'vitest';
import type { ActClaim, QuantityClaim } from '../model/claim.ts';
import { familyIn } from './family-in.ts';
import type { Told } from './ground.ts';

type Taken = Pick<QuantityClaim, 'object' | 'start' | 'end'>;

/** The family of `took ...` where the sentence counts these things. */
function taking(...counted: readonly Taken[]): string {
  const sentence = { start: 0, end: 60 };
  const act = {
    kind: 'act',
    act: 'capture_place',
    sentence,
    target: { start: 20, end: 40, words: 'what was taken', basis: 'stated' },
  } as unknown as ActClaim;
  const figures = counted.map((one) => ({ kind: 'quantity', sentence, ...one }));
  const told = { read: { claims: [act, ...figures] } } as unknown as Told;
  return familyIn(told, act).key;
}

test('who takes guns takes no ground; three villages are ground, and guns beside them are no target', () => {
  expect(taking({ object: 'gun', start: 20, end: 23 })).toBe('booty');
  expect(taking({ object: 'place', start: 20, end: 25 })).toBe('take');
  expect(taking({ object: 'gun', start: 45, end: 48 })).toBe('take');
  expect(taking()).toBe('take');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DependenceEdge } from '../model/dependence.ts';
import { linksOf, linksWith } from './links.ts';

const KEYS = ['a', 'b', 'c', 'd', 'e'] as const;
const edges = fc.array(
  fc.record({
    from: fc.constantFrom(...KEYS),
    to: fc.constantFrom(...KEYS),
    status: fc.constantFrom('stated', 'proposed', 'accepted', 'rejected'),
    evidence: fc.constant([]),
  }) satisfies fc.Arbitrary<DependenceEdge>,
  { maxLength: 12 },
);

test('a few edges more give what all of them together give', () => {
  fc.assert(
    fc.property(edges, edges, (some, more) => {
      const whole = linksOf([...some, ...more]);
      const added = linksWith(linksOf(some), more);
      for (const from of KEYS) {
        expect([...added.exemplars(from)].sort()).toEqual([...whole.exemplars(from)].sort());
        for (const to of KEYS) expect(added.follows(from, to)).toBe(whole.follows(from, to));
      }
    }),
  );
});

test('who follows one that follows another follows him, for sure only where both are sure', () => {
  const edge = (from: string, to: string, status: DependenceEdge['status']): DependenceEdge => ({
    from,
    to,
    status,
    evidence: [],
  });
  const links = linksOf([edge('a', 'b', 'stated'), edge('b', 'c', 'stated'), edge('c', 'd', 'proposed')]);
  expect(links.follows('a', 'c')).toBe('firm');
  expect(links.follows('b', 'd')).toBe('proposed');
  expect(links.follows('a', 'd')).toBeUndefined();
  expect(links.follows('c', 'a')).toBeUndefined();
});

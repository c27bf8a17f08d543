import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DependenceEdge } from '../model/dependence.ts';
import { joinedBy, joinedByTwo, joins } from './hanging-otherwise.ts';
import { linksOf, linksWith } from './links.ts';

const ACCOUNTS = ['a', 'b', 'c', 'd', 'e'];
/** Every account gives a reading of its own, so that readings hang together where accounts do. */
const readingsBy = new Map(ACCOUNTS.map((account) => [account, [account]] as const));

const edge = fc
  .tuple(fc.constantFrom(...ACCOUNTS), fc.constantFrom(...ACCOUNTS), fc.constantFrom('accepted', 'proposed'))
  .filter(([from, to]) => from !== to)
  .map(([from, to, status]): DependenceEdge => ({ from, to, status: status as 'accepted', evidence: [] }));

test('whoever follows another otherwise once one or two edges are more is joined to it', () => {
  fc.assert(
    fc.property(
      fc.array(edge, { maxLength: 8 }),
      fc.array(edge, { minLength: 1, maxLength: 2 }),
      (edges, added) => {
        const more = added.map((one): DependenceEdge => ({ ...one, status: 'accepted' }));
        const links = linksOf(edges);
        const now = linksWith(links, more);
        const followers = new Map(
          ACCOUNTS.map((to) => [to, edges.flatMap((one) => (one.to === to ? [one.from] : []))] as const),
        );
        const followed = { readingsBy, links, followers };
        const joined = [...more.flatMap((one) => joinedBy(followed, one)), ...joinedByTwo(followed, more)];
        for (const from of ACCOUNTS)
          for (const to of ACCOUNTS)
            if (from !== to && now.follows(from, to) !== links.follows(from, to))
              expect(joins(joined, from, to)).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test('who has nothing to do with an edge is not joined by it', () => {
  const links = linksOf([{ from: 'b', to: 'c', status: 'accepted', evidence: [] }]);
  const followed = { readingsBy, links, followers: new Map([['c', ['b']]]) };
  const joined = joinedBy(followed, { from: 'a', to: 'b', status: 'accepted', evidence: [] });
  expect(joins(joined, 'a', 'b')).toBe(true);
  // What b follows, a follows through it.
  expect(joins(joined, 'c', 'a')).toBe(true);
  expect(joins(joined, 'b', 'c')).toBe(false);
  expect(joins(joined, 'a', 'd')).toBe(false);
});

import type { Study } from '../model/account.ts';
import type { DependenceEdge, EditionChange, Trace } from '../model/dependence.ts';
import type { ReadEdition } from '../model/passage.ts';
import type { Point } from '../model/point.ts';
import type { Reuse } from '../model/reuse.ts';
import { diffWords } from '../text/diff.ts';
import { histories } from './histories.ts';

/** The fourth step: how each account was rewritten over its editions, beside the edges found before. */
export function trace(input: {
  readonly study: Study;
  readonly read: readonly ReadEdition[];
  readonly points: readonly Point[];
  readonly edges: readonly DependenceEdge[];
  readonly reuse: Reuse;
}): Trace {
  const changes: EditionChange[] = [];
  for (const account of input.study.accounts) {
    for (let at = 1; at < account.editions.length; at++) {
      const before = account.editions[at - 1];
      const after = account.editions[at];
      if (before === undefined || after === undefined) continue;
      const found = diffWords(before.text, after.text).map(({ fromA, toA, fromB, toB, moved }) => ({
        fromA,
        toA,
        fromB,
        toB,
        moved: moved === true,
      }));
      changes.push({ account: account.key, before: before.label, after: after.label, changes: found });
    }
  }
  return { edges: input.edges, histories: histories(input.study, input.points), changes, reuse: input.reuse };
}

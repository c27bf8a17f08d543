import type { Study } from '../model/account.ts';
import type { Again } from '../model/again.ts';
import type { DependenceEdge, EditionAges, EditionChange, Trace } from '../model/dependence.ts';
import type { Point } from '../model/point.ts';
import type { Reuse } from '../model/reuse.ts';
import { citationChains } from './citation-chains.ts';
import { histories } from './histories.ts';

/** The fourth step: how each account was rewritten over its editions, beside the edges found before. */
export function trace(input: {
  readonly study: Study;
  /** Words that changed between neighbouring editions of all accounts. */
  readonly changes: readonly EditionChange[];
  /** From which edition each word of theirs is. */
  readonly ages: readonly EditionAges[];
  readonly points: readonly Point[];
  readonly edges: readonly DependenceEdge[];
  readonly reuse: Reuse;
  readonly stemmata: Trace['stemmata'];
  readonly again?: Again;
}): Trace {
  const { changes, ages, edges, reuse, stemmata, again } = input;
  const chains = citationChains(edges, new Set(input.study.accounts.map(({ key }) => key)));
  return {
    edges,
    histories: histories(input.study, input.points, again),
    changes,
    ages,
    reuse,
    chains,
    stemmata,
  };
}

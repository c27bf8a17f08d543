import type { Study } from '../model/account.ts';
import type { Decision } from '../model/decision.ts';
import type { DependenceEdge, Evidence } from '../model/dependence.ts';
import type { ReadEdition } from '../model/passage.ts';
import { citations } from './citations.ts';
import { byEnds, withTies } from './with-ties.ts';
import type { Tie } from './word-evidence.ts';

/**
 * Who depends on whom, as far as the study says it and the accounts say it themselves. An edge carries all its
 * evidence. `stated`: the account names its source, or the study states it; `proposed`: inferred, or read by the
 * program; a person's decision makes it accepted or rejected. Runs before comparing, which asks it for `passed on`.
 */
export function dependence(
  study: Study,
  read: readonly ReadEdition[],
  decisions: readonly Decision[],
  ties: readonly Tie[] = [],
): DependenceEdge[] {
  const edges = new Map<
    string,
    {
      edge: Omit<DependenceEdge, 'evidence' | 'status'>;
      status: DependenceEdge['status'];
      evidence: Evidence[];
    }
  >();
  const put = (
    from: string,
    to: string,
    toEdition: string | undefined,
    status: DependenceEdge['status'],
    evidence: Evidence,
  ): void => {
    const id = `${from}>${to}@${toEdition ?? ''}`;
    const old = edges.get(id);
    if (old === undefined) {
      edges.set(id, {
        edge: { from, to, ...(toEdition === undefined ? {} : { toEdition }) },
        status,
        evidence: [evidence],
      });
      return;
    }
    old.evidence.push(evidence);
    if (status === 'stated') old.status = 'stated';
  };
  for (const account of study.accounts) {
    for (const edge of account.dependsOn) {
      put(account.key, edge.account, edge.edition, edge.stated ? 'stated' : 'proposed', {
        kind: 'declared',
        says: edge.stated
          ? 'study.yaml: the account names its source'
          : 'study.yaml: inferred by the editor from shared figures',
        weight: edge.stated ? 1 : 0.5,
      });
    }
    if (
      account.translationOf !== undefined &&
      study.accounts.some((other) => other.key === account.translationOf)
    ) {
      put(account.key, account.translationOf, undefined, 'stated', {
        kind: 'declared',
        says: 'study.yaml: a translation of it',
        weight: 1,
      });
    }
  }
  for (const cited of citations(study, read)) {
    // A name says whom an account used, not which writing; what the study's text of him holds decides.
    put(cited.from, cited.to, undefined, cited.held ? 'stated' : 'proposed', {
      kind: 'citation',
      says: cited.held
        ? `the account names it: ${cited.words}`
        : `the account names its author (${cited.words}); what is ascribed was not found in it`,
      weight: cited.held ? 1 : 0.5,
    });
  }
  const found = withTies(
    [...edges.values()].map(({ edge, status, evidence }) => ({ ...edge, status, evidence })),
    ties,
  );
  return decided(found, decisions);
}

/** Edges as people accepted or rejected them, whichever program or study proposed them. */
function decided(edges: readonly DependenceEdge[], decisions: readonly Decision[]): DependenceEdge[] {
  const all = [...edges];
  for (const decision of decisions) {
    if (decision.handle.on !== 'dependence') continue;
    const { from, to } = decision.handle;
    const status =
      decision.verb.do === 'reject' ? 'rejected' : decision.verb.do === 'confirm' ? 'accepted' : undefined;
    if (status === undefined) continue;
    const evidence: Evidence = { kind: 'decision', says: `${decision.by}: ${decision.why}`, weight: 1 };
    if (!all.some((edge) => edge.from === from && edge.to === to && edge.toEdition === undefined))
      all.push({ from, to, status: 'proposed', evidence: [] });
    all.forEach((edge, at) => {
      if (edge.from !== from || edge.to !== to) return;
      const more = edge.toEdition === undefined ? [...edge.evidence, evidence] : edge.evidence;
      // Who accepts a direction has decided it, and that there is no third between.
      const { commonSource: _, undirected: __, ...plain } = edge;
      all[at] = { ...(status === 'accepted' ? plain : edge), status, evidence: more };
    });
  }
  return all.sort(byEnds);
}

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
          ? 'the account names its source, as the editor of the study says'
          : 'inferred by the editor of the study from shared figures',
        weight: edge.stated ? 1 : 0.5,
      });
    }
    if (
      account.translationOf !== undefined &&
      study.accounts.some((other) => other.key === account.translationOf)
    ) {
      put(account.key, account.translationOf, undefined, 'stated', {
        kind: 'declared',
        says: 'a translation of it, as the editor of the study says',
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

/** Status a decision gives an edge; `turn` speaks of two edges. */
const STATUS: Readonly<Partial<Record<Decision['verb']['do'], DependenceEdge['status']>>> = {
  confirm: 'accepted',
  reject: 'rejected',
  turn: 'rejected',
  'common source': 'accepted',
};

/**
 * Edges as people decided on them, whichever program or study proposed them: accepted, rejected, turned round, or both from a common
 * source. With a common source the two are one line, and neither is said to follow the other.
 */
function decided(edges: readonly DependenceEdge[], decisions: readonly Decision[]): DependenceEdge[] {
  const all = [...edges];
  for (const { handle, verb, by, why } of decisions) {
    const status = STATUS[verb.do];
    if (handle.on !== 'dependence' || status === undefined) continue;
    const says = why === '' ? by : `${by}: ${why}`;
    settle(all, handle, status, says, verb.do === 'common source');
    if (verb.do === 'turn') settle(all, { from: handle.to, to: handle.from }, 'accepted', says, false);
  }
  return all.sort(byEnds);
}

/** Gives an edge the status a person decided on; it is made when nothing tied the two before. */
function settle(
  all: DependenceEdge[],
  { from, to }: Pick<DependenceEdge, 'from' | 'to'>,
  status: DependenceEdge['status'],
  says: string,
  commonSource: boolean,
): void {
  const evidence: Evidence = { kind: 'decision', says, weight: 1 };
  if (!all.some((edge) => edge.from === from && edge.to === to && edge.toEdition === undefined))
    all.push({ from, to, status: 'proposed', evidence: [] });
  all.forEach((edge, at) => {
    if (edge.from !== from || edge.to !== to) return;
    const more = edge.toEdition === undefined ? [...edge.evidence, evidence] : edge.evidence;
    // Who accepts a direction has decided it, and that there is no third between.
    const { commonSource: _, undirected: __, ...plain } = edge;
    const known = commonSource
      ? { ...plain, commonSource: true as const, undirected: true as const }
      : status === 'accepted'
        ? plain
        : edge;
    all[at] = { ...known, status, evidence: more };
  });
}

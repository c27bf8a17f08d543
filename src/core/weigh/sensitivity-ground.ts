import type { Study } from '../model/account.ts';
import type { DependenceEdge } from '../model/dependence.ts';

/**
 * What the sensitivity of every point of a study depends on, as one text: its accounts without their words, its parties and sizes, and who
 * follows whom. A sensitivity that was remembered under it and under its point still holds.
 */
export function sensitivityGround(study: Study, edges: readonly DependenceEdge[]): string {
  const { problems: _problems, library: _library, names: _names, hypotheses: _hypotheses, ...rest } = study;
  const accounts = rest.accounts.map((account) => ({
    ...account,
    editions: account.editions.map(({ id, label, date, language }) => ({ id, label, date, language })),
  }));
  return JSON.stringify([{ ...rest, accounts }, edges.map(({ from, to, status }) => [from, to, status])]);
}

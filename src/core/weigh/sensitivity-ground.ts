import type { Study } from '../model/account.ts';
import type { DependenceEdge } from '../model/dependence.ts';
import type { Point } from '../model/point.ts';

/**
 * What the sensitivity of every point of a study depends on, as one text: its accounts without their words, its parties and sizes, who
 * follows whom, and how much may be looked at. A sensitivity that was remembered under it and under its point still holds.
 */
export function sensitivityGround(study: Study, edges: readonly DependenceEdge[], looks: number): string {
  const { problems: _problems, library: _library, names: _names, hypotheses: _hypotheses, ...rest } = study;
  const accounts = rest.accounts.map((account) => ({
    ...account,
    editions: account.editions.map(({ id, label, date, language }) => ({ id, label, date, language })),
  }));
  return JSON.stringify([
    { ...rest, accounts },
    edges.map(({ from, to, status }) => [from, to, status]),
    looks,
  ]);
}

/**
 * What the sensitivity of one point depends on beside the ground of the study, as one text. What people think of the point, who is silent
 * on it and where it ranks change nothing that could be supposed; of a reading it matters only whether it is confirmed.
 */
export function sensitivityKey(point: Point, restsOn: string): string {
  const { id, key, state, differences } = point;
  const readings = point.readings.map(
    ({ id: reading, label, value, facet, status, mergedFrom, witnesses }) => [
      [reading, label, value, facet, status === 'confirmed', mergedFrom],
      witnesses,
    ],
  );
  return JSON.stringify([id, key, state, differences, readings, restsOn]);
}

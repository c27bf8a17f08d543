import type { Account } from '../model/account.ts';
import type { DependenceEdge } from '../model/dependence.ts';
import { descentOf, linesBySources } from '../model/separate-lines.ts';

/** Number of the line each account is on, by what is stated or accepted. */
export function numberOfLine(accounts: readonly Account[], edges: readonly DependenceEdge[]): number[] {
  const { sourcesOf } = descentOf(edges);
  const lines = linesBySources(new Map(accounts.map(({ key }) => [key, sourcesOf(key)] as const)));
  const numbers = new Map(
    lines.flatMap(({ accounts: on }, number) => on.map((key) => [key, number] as const)),
  );
  return accounts.map(({ key }) => numbers.get(key) as number);
}

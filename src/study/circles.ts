import type { Account } from '../core/model/account.ts';

/**
 * Circles of dependence, each as the keys on its way, the first one repeated at the end. An edge to one edition of an
 * account makes no circle: encyclopaedias copy each other at different times.
 */
export function circles(accounts: readonly Account[]): string[][] {
  const next = new Map(
    accounts.map(
      (account) =>
        [
          account.key,
          account.dependsOn.filter((edge) => edge.edition === undefined).map((edge) => edge.account),
        ] as const,
    ),
  );
  const state = new Map<string, 'open' | 'done'>();
  const found: string[][] = [];
  for (const { key: start } of accounts) {
    if (state.has(start)) continue;
    const way: { key: string; at: number }[] = [{ key: start, at: 0 }];
    state.set(start, 'open');
    for (let top = way[way.length - 1]; top !== undefined; top = way[way.length - 1]) {
      const child = next.get(top.key)?.[top.at++];
      if (child === undefined) {
        state.set(top.key, 'done');
        way.pop();
      } else if (state.get(child) === 'open') {
        const keys = way.map((step) => step.key);
        found.push([...keys.slice(keys.indexOf(child)), child]);
      } else if (!state.has(child) && next.has(child)) {
        state.set(child, 'open');
        way.push({ key: child, at: 0 });
      }
    }
  }
  return found;
}

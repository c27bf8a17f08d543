import type { Account } from '../model/account.ts';
import type { DependenceEdge } from '../model/dependence.ts';

/** How one account hangs on another: on a dependence that is stated or accepted, or one only proposed. */
export type Link = 'firm' | 'proposed';

/** Looks up whether one account follows another, directly or through one account between. */
export interface Links {
  /** `from` follows `to`. */
  follows(from: string, to: string): Link | undefined;
  /** `from` follows `to` with no account between. */
  direct(from: string, to: string): Link | undefined;
  /** Accounts that `from` follows directly. */
  exemplars(from: string): readonly string[];
}

type Rows = ReadonlyMap<string, ReadonlyMap<string, Link>>;

function rowsOf(edges: readonly DependenceEdge[]): Rows {
  const rows = new Map<string, Map<string, Link>>();
  for (const { from, to, status, commonSource } of edges) {
    if (status === 'rejected' || from === to) continue;
    // Of two that have it from a third neither follows the other for sure.
    const link: Link = status === 'proposed' || commonSource === true ? 'proposed' : 'firm';
    const row = rows.get(from) ?? new Map<string, Link>();
    if (row.get(to) !== 'firm') row.set(to, link);
    rows.set(from, row);
  }
  return rows;
}

function through({ direct, exemplars }: Omit<Links, 'follows'>): Links {
  return {
    direct,
    exemplars,
    follows(from, to) {
      const found = direct(from, to);
      if (found === 'firm') return found;
      let link: Link | undefined;
      for (const between of exemplars(from)) {
        const second = direct(between, to);
        if (second === undefined) continue;
        if (second === 'firm' && direct(from, between) === 'firm') return 'firm';
        link ??= 'proposed';
      }
      return found ?? link;
    },
  };
}

/** Table of dependence between accounts; rejected edges are left out. */
export function linksOf(edges: readonly DependenceEdge[]): Links {
  const rows = rowsOf(edges);
  const known = new Map([...rows].map(([from, row]) => [from, [...row.keys()]] as const));
  return through({
    direct: (from, to) => rows.get(from)?.get(to),
    exemplars: (from) => known.get(from) ?? NOBODY,
  });
}

const NOBODY: readonly string[] = [];

/** The same with a few edges more, as what is supposed adds one or two to very many. */
export function linksWith(links: Links, more: readonly DependenceEdge[]): Links {
  const rows = rowsOf(more);
  const known = new Map(
    [...rows].map(([from, row]) => [from, [...new Set([...links.exemplars(from), ...row.keys()])]] as const),
  );
  return through({
    direct: (from, to) => {
      const added = rows.get(from)?.get(to);
      return added === 'firm' ? added : (links.direct(from, to) ?? added);
    },
    exemplars: (from) => known.get(from) ?? links.exemplars(from),
  });
}

/** One authority: the same account, or the same author behind both. */
export const sameAuthority = (a: Account, b: Account): boolean =>
  a.key === b.key || (a.author !== undefined && a.author === b.author);

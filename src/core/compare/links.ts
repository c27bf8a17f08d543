import type { Account } from '../model/account.ts';
import type { DependenceEdge } from '../model/dependence.ts';

/** How one account hangs on another: on a dependence that is stated or accepted, or one only proposed. */
export type Link = 'firm' | 'proposed';

/** Looks up whether one account follows another, directly or through one account between. */
export interface Links {
  /** `from` follows `to`. */
  follows(from: string, to: string): Link | undefined;
  /** Accounts that `from` follows directly. */
  exemplars(from: string): readonly string[];
}

/** Table of dependence between accounts; rejected edges are left out. */
export function linksOf(edges: readonly DependenceEdge[]): Links {
  const out = new Map<string, Map<string, Link>>();
  for (const { from, to, status, commonSource } of edges) {
    if (status === 'rejected' || from === to) continue;
    // Of two that have it from a third neither follows the other for sure.
    const link: Link = status === 'proposed' || commonSource === true ? 'proposed' : 'firm';
    const row = out.get(from) ?? new Map<string, Link>();
    if (row.get(to) !== 'firm') row.set(to, link);
    out.set(from, row);
  }
  const exemplars = new Map<string, readonly string[]>();
  const direct = (from: string, to: string): Link | undefined => out.get(from)?.get(to);
  return {
    follows(from, to) {
      const found = direct(from, to);
      if (found === 'firm') return found;
      let through: Link | undefined;
      for (const [between, first] of out.get(from) ?? []) {
        const second = direct(between, to);
        if (second !== undefined)
          through = first === 'firm' && second === 'firm' ? 'firm' : (through ?? 'proposed');
      }
      return through === 'firm' ? through : (found ?? through);
    },
    exemplars: (from) => {
      const known = exemplars.get(from);
      if (known !== undefined) return known;
      const made = [...(out.get(from)?.keys() ?? [])];
      exemplars.set(from, made);
      return made;
    },
  };
}

/** One authority: the same account, or the same author behind both. */
export const sameAuthority = (a: Account, b: Account): boolean =>
  a.key === b.key || (a.author !== undefined && a.author === b.author);

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

/** All that an account follows, directly or through one account between. */
function followedBy(from: string, { direct, exemplars }: Omit<Links, 'follows'>): ReadonlyMap<string, Link> {
  const found = new Map<string, Link>();
  const meet = (to: string, link: Link | undefined): void => {
    if (link !== undefined && found.get(to) !== 'firm') found.set(to, link);
  };
  for (const first of exemplars(from)) {
    const link = direct(from, first);
    meet(first, link);
    for (const second of exemplars(first))
      if (direct(first, second) !== undefined)
        meet(second, link === 'firm' && direct(first, second) === 'firm' ? 'firm' : 'proposed');
  }
  return found;
}

/** Table of dependence between accounts; rejected edges are left out. */
export function linksOf(edges: readonly DependenceEdge[]): Links {
  const rows = rowsOf(edges);
  const known = new Map([...rows].map(([from, row]) => [from, [...row.keys()]] as const));
  const steps: Omit<Links, 'follows'> = {
    direct: (from, to) => rows.get(from)?.get(to),
    exemplars: (from) => known.get(from) ?? NOBODY,
  };
  // What an account follows is worked out once: thousands of pairs ask for it.
  const followed = new Map<string, ReadonlyMap<string, Link>>();
  return {
    ...steps,
    follows(from, to) {
      let row = followed.get(from);
      if (row === undefined) {
        row = followedBy(from, steps);
        followed.set(from, row);
      }
      return row.get(to);
    },
  };
}

const NOBODY: readonly string[] = [];

/** How one hangs on another through an account between: firmly where both steps are firm. */
const throughBoth = (first: Link | undefined, second: Link | undefined): Link | undefined =>
  first === undefined || second === undefined
    ? undefined
    : first === 'firm' && second === 'firm'
      ? 'firm'
      : 'proposed';

/**
 * The same with a few edges more, as what is supposed adds one or two to very many. An edge that is more makes no other ways than over
 * itself, so that nothing else is worked out again.
 */
export function linksWith(links: Links, more: readonly DependenceEdge[]): Links {
  const rows = rowsOf(more);
  const known = new Map(
    [...rows].map(([from, row]) => [from, [...new Set([...links.exemplars(from), ...row.keys()])]] as const),
  );
  const added = [...rows].flatMap(([from, row]) => [...row].map(([to, link]) => ({ from, to, link })));
  const direct = (from: string, to: string): Link | undefined => {
    const link = rows.get(from)?.get(to);
    return link === 'firm' ? link : (links.direct(from, to) ?? link);
  };
  return {
    direct,
    exemplars: (from) => known.get(from) ?? links.exemplars(from),
    follows(from, to) {
      let best = links.follows(from, to);
      for (const edge of added) {
        if (best === 'firm') return best;
        const ways = [
          edge.from === from && edge.to === to ? edge.link : undefined,
          edge.from === from ? throughBoth(edge.link, direct(edge.to, to)) : undefined,
          edge.to === to ? throughBoth(direct(from, edge.from), edge.link) : undefined,
        ];
        best = ways.includes('firm') ? 'firm' : (best ?? ways.find((way) => way !== undefined));
      }
      return best;
    },
  };
}

/** One authority: the same account, or the same author behind both. */
export const sameAuthority = (a: Account, b: Account): boolean =>
  a.key === b.key || (a.author !== undefined && a.author === b.author);

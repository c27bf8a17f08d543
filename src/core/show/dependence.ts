import type { DependenceEdge } from '../model/dependence.ts';
import type { Cast } from './cast.ts';
import { yearOf } from './day-words.ts';

/** An account, or a source known only through others. */
export interface DependenceNode {
  /** Public key of the account; empty for a source no one read. */
  readonly account: string;
  readonly name: string;
  readonly side: number;
  readonly year?: number;
}

/** `from` depends on `to`; both are places in the list of nodes. */
export interface DependenceTie {
  readonly from: number;
  readonly to: number;
  readonly toEdition: string;
  readonly status: DependenceEdge['status'];
  readonly evidence: readonly { readonly kind: string; readonly says: string }[];
}

/** Who depends on whom, as far as stated or traced; earliest first. */
export interface DependenceView {
  readonly nodes: readonly DependenceNode[];
  readonly ties: readonly DependenceTie[];
  /** Sigla of the accounts that stand in no known dependence, with their public keys. */
  readonly without: readonly { readonly account: string; readonly siglum: string }[];
}

/** The graph of dependence, laid out by date alone. Rejected edges are left out. */
export function dependenceOf(cast: Cast, edges: readonly DependenceEdge[]): DependenceView {
  const live = edges.filter(({ status }) => status !== 'rejected');
  const keys = [...new Set(live.flatMap(({ from, to }) => [from, to]))];
  const sorted = keys
    .map((key) => {
      const member = cast.members.get(key);
      const source = cast.knownThrough.get(key);
      const year =
        member === undefined
          ? yearOf(source?.date)
          : member.withheld
            ? undefined
            : yearOf(member.account.written ?? member.account.published ?? member.account.editions[0]?.date);
      const side = member?.side ?? cast.sides.findIndex((one) => one.key === (source?.speaksFor ?? ''));
      const node: DependenceNode = {
        account: member?.key ?? '',
        name: member?.siglum ?? cast.guard(source?.title ?? key),
        side: side < 0 ? cast.sides.length - 1 : side,
        ...(year === undefined ? {} : { year }),
      };
      return { key, node };
    })
    .sort(
      (a, b) =>
        (a.node.year ?? 9999) - (b.node.year ?? 9999) ||
        (a.node.name < b.node.name ? -1 : a.node.name > b.node.name ? 1 : a.key < b.key ? -1 : 1),
    );
  const at = new Map(sorted.map(({ key }, index) => [key, index] as const));
  return {
    nodes: sorted.map(({ node }) => node),
    ties: live.map(({ from, to, toEdition, status, evidence }) => ({
      from: at.get(from) ?? 0,
      to: at.get(to) ?? 0,
      toEdition: toEdition ?? '',
      status,
      evidence: evidence.map(({ kind, says }) => ({ kind, says: cast.guard(says) })),
    })),
    without: [...cast.members.values()]
      .filter(({ account }) => !at.has(account.key))
      .map(({ key, siglum }) => ({ account: key, siglum })),
  };
}

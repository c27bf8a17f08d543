import type { Build } from '../../model/build.ts';
import { reportContent } from '../../show/report-content.ts';
import type { ExportParts } from '../export-parts.ts';
import { xmlIds } from '../xml-text.ts';

/** An account, or a source known only through others. */
export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly kind: 'account' | 'known only through others';
  /** Name of the party it speaks for; empty when it speaks for none. */
  readonly party: string;
  readonly year?: number;
}

/** `source` depends on `target`. */
export interface GraphEdge {
  readonly source: string;
  readonly target: string;
  readonly status: string;
  /** Edition of the target that is meant; empty when none is named. */
  readonly edition: string;
  /** What it rests on, joined by `; `. */
  readonly evidence: string;
  /** `unknown` when nothing says which of the two is the later, or both may follow a third; the edge then stands in both directions. */
  readonly direction: 'known' | 'unknown';
}

/** Who depends on whom, with the accounts that stand in no known dependence. */
export interface DependenceGraph {
  readonly title: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** The graph of dependence for programs that draw graphs. Rejected edges are left out. */
export function dependenceGraph(build: Build, parts: ExportParts): DependenceGraph {
  const { dependence, sides, contents, accounts } = reportContent(build, parts);
  const party = (side: number): string => {
    const one = sides[side];
    return one === undefined || one.key === '' ? '' : one.name;
  };
  const views = new Map(accounts.map((account) => [account.key, account] as const));
  const key = ({ account, name }: { account: string; name: string }, at: number): string =>
    account === '' ? `source ${at} ${name}` : account;
  const alone = dependence.without.map(({ account, siglum }) => {
    const { side = -1, year } = views.get(account) ?? {};
    return { account, name: siglum, side, ...(year === undefined ? {} : { year }) };
  });
  const all = [...dependence.nodes, ...alone];
  const keys = all.map(key);
  const ids = xmlIds(keys, 'n-');
  const idAt = (at: number): string => ids.get(keys[at] ?? '') ?? '';
  return {
    title: contents.title,
    nodes: all.map(({ account, name, side, year }, at) => ({
      id: idAt(at),
      label: name,
      kind: account === '' ? 'known only through others' : 'account',
      party: party(side),
      ...(year === undefined ? {} : { year }),
    })),
    edges: dependence.ties.flatMap(
      ({ from, to, toEdition, status, evidence, undirected, commonSource }): GraphEdge[] => {
        const edge = {
          source: idAt(from),
          target: idAt(to),
          status,
          edition: toEdition,
          evidence: evidence.map(({ kind, says }) => `${kind}: ${says}`).join('; '),
        };
        if (!undirected && !commonSource) return [{ ...edge, direction: 'known' }];
        // Programs that hold a graph as directed or not, such as networkx, refuse one that mixes the two.
        const unknown = { ...edge, direction: 'unknown' } as const;
        return [unknown, { ...unknown, source: unknown.target, target: unknown.source }];
      },
    ),
  };
}

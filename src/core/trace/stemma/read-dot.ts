/** A graph read from DOT: names, and edges by place in them. */
export interface DotGraph {
  readonly nodes: readonly { readonly name: string; readonly lost: boolean }[];
  readonly edges: readonly {
    readonly from: number;
    readonly to: number;
    readonly kind: 'model' | 'second';
    /** The number of its label; 0 where it has none. */
    readonly length: number;
  }[];
  /** What could not be read, with its line. */
  readonly problems: readonly { readonly line: number; readonly says: string }[];
}

const NAME = '("(?:[^"\\\\]|\\\\.)*"|[\\p{L}\\p{N}_.]+)';
const STATEMENT = new RegExp(`^${NAME}((?:\\s*(?:->|--)\\s*${NAME})*)\\s*(\\[.*\\])?\\s*;?$`, 'u');

const plain = (name: string): string =>
  name.startsWith('"') ? name.slice(1, -1).replace(/\\(.)/g, '$1') : name;

/**
 * Reads the part of DOT in which stemmata are written: one statement a line, nodes with attributes, chains of edges.
 * Anything else is a problem with its line; nothing throws.
 */
export function stemmaFromDot(text: string): DotGraph {
  const numbers = new Map<string, number>();
  const nodes: { name: string; lost: boolean }[] = [];
  const edges: { from: number; to: number; kind: 'model' | 'second'; length: number }[] = [];
  const problems: { line: number; says: string }[] = [];
  const numberOf = (name: string): number => {
    const old = numbers.get(name);
    if (old !== undefined) return old;
    numbers.set(name, nodes.push({ name, lost: false }) - 1);
    return nodes.length - 1;
  };
  text.split('\n').forEach((raw, at) => {
    const line = raw.replace(/(?:\/\/|#).*$/, '').trim();
    if (line === '' || line === '}' || /^(?:strict\s+)?(?:di)?graph\b[^{]*\{$/.test(line)) return;
    if (/^(?:graph|node|edge)\s*\[.*\]\s*;?$/.test(line) || /^\w+\s*=\s*\S+\s*;?$/.test(line)) return;
    const match = line.length > 10_000 ? null : STATEMENT.exec(line);
    if (match === null) {
      problems.push({ line: at + 1, says: 'is no node, edge or attribute of a stemma' });
      return;
    }
    const [, first = '', chain = '', , attributes = ''] = match;
    const names = [first, ...[...chain.matchAll(new RegExp(NAME, 'gu'))].map((found) => found[0])].map(plain);
    const places = names.map(numberOf);
    if (places.length === 1) {
      const node = nodes[places[0] as number];
      if (node !== undefined && /hypothetical|grey|gray/.test(attributes)) node.lost = true;
    }
    const kind = /dashed|dotted/.test(attributes) ? 'second' : 'model';
    const length = Number(/label\s*=\s*"?(\d+(?:\.\d+)?)/.exec(attributes)?.[1] ?? 0);
    for (let i = 1; i < places.length; i++)
      edges.push({ from: places[i - 1] as number, to: places[i] as number, kind, length });
  });
  return { nodes, edges, problems };
}

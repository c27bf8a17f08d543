import type { Study } from '../../model/account.ts';
import type { Decision, Verb } from '../../model/decision.ts';
import type { StemmaEdge, StudyStemma, StudyStemmaNode } from '../../model/stemma.ts';
import { stemmaFromDot } from './read-dot.ts';

/** Stemmata that people drew, and the decisions on them that could not be followed. */
export interface RivalStemmata {
  readonly stemmata: readonly StudyStemma[];
  readonly lost: ReadonlySet<string>;
}

interface Drawing {
  nodes: StudyStemmaNode[];
  edges: StemmaEdge[];
  by: string;
  why: string;
}

/** A text of the study by the name a person uses: key, siglum, or either with `@edition`. */
function textsByName({ accounts }: Study): (name: string) => StudyStemmaNode['text'] {
  const texts = new Map<string, NonNullable<StudyStemmaNode['text']>>();
  for (const { key, siglum, editions } of accounts) {
    for (const called of [siglum, key]) {
      const last = editions[editions.length - 1];
      if (last !== undefined) texts.set(called, { account: key, edition: last.label });
      for (const { label } of editions) texts.set(`${called}@${label}`, { account: key, edition: label });
    }
  }
  return (name) => texts.get(name);
}

/**
 * The stemmata people keep beside those of the program, one for each name. `draw` gives a whole one; where the first line on a name
 * is another, it begins from the program's. What names no node, or would make a text its own ancestor, is lost and changes nothing.
 */
export function rivalStemmata(
  study: Study,
  program: readonly StudyStemma[],
  decisions: readonly Decision[],
): RivalStemmata {
  const textOf = textsByName(study);
  const drawings = new Map<string, Drawing>();
  const lost = new Set<string>();
  for (const { id, handle, verb, by, why } of decisions) {
    if (handle.on !== 'stemma') continue;
    if (verb.do === 'hide') {
      if (!drawings.delete(handle.name)) lost.add(id);
      continue;
    }
    const old = drawings.get(handle.name) ?? begun(program[0]);
    const next = verb.do === 'draw' ? drawn(verb.dot, textOf) : edited(old, verb, textOf);
    if (next === undefined) lost.add(id);
    else drawings.set(handle.name, { ...next, by, why });
  }
  const stemmata = [...drawings].map(([name, { nodes, edges, by, why }]): StudyStemma => {
    const root = nodes.findIndex((_, at) => !edges.some(({ to }) => to === at));
    return { name, nodes, edges, root, dated: false, ground: { of: 'person', by, why }, leftOut: [] };
  });
  return { stemmata, lost };
}

const begun = (stemma: StudyStemma | undefined): Omit<Drawing, 'by' | 'why'> => ({
  nodes: [...(stemma?.nodes ?? [])],
  edges: [...(stemma?.edges ?? [])],
});

type Lines = Omit<Drawing, 'by' | 'why'>;
type Texts = (name: string) => StudyStemmaNode['text'];

const nodeOf = (name: string, textOf: Texts): StudyStemmaNode => {
  const text = textOf(name);
  return text === undefined ? { name, lost: true } : { name, lost: false, text };
};

function drawn(dot: string, textOf: Texts): Lines | undefined {
  const { nodes, edges, problems } = stemmaFromDot(dot);
  if (problems.length > 0 || nodes.length === 0) return undefined;
  let lines: Lines = { nodes: nodes.map(({ name }) => nodeOf(name, textOf)), edges: [] };
  for (const { from, to, kind, length } of edges) {
    const more = tied(lines, { from, to, kind, length });
    if (more === undefined) return undefined;
    lines = more;
  }
  return lines;
}

/** A further edge; undefined where it would make a circle, or a second first model. */
function tied({ nodes, edges }: Lines, edge: StemmaEdge): Lines | undefined {
  const above = new Set([edge.from]);
  // Edges are walked up until no more ancestors come.
  for (let size = 0; size < above.size; ) {
    size = above.size;
    for (const { from, to } of edges) if (above.has(to)) above.add(from);
  }
  if (above.has(edge.to)) return undefined;
  if (edge.kind === 'model' && edges.some(({ to, kind }) => to === edge.to && kind === 'model'))
    return undefined;
  return { nodes, edges: [...edges, edge] };
}

function edited({ nodes, edges }: Lines, verb: Verb, textOf: Texts): Lines | undefined {
  const textAt = (name: string): number => {
    const text = textOf(name);
    return nodes.findIndex((node) =>
      text === undefined
        ? node.name === name
        : node.text?.account === text.account && node.text.edition === text.edition,
    );
  };
  if (verb.do === 'call') {
    const at = textAt(verb.node);
    const node = nodes[at];
    if (node === undefined || !node.lost || textAt(verb.as) >= 0) return undefined;
    return { nodes: nodes.with(at, { ...node, name: verb.as }), edges };
  }
  if (verb.do === 'part') {
    const [from, to] = [textAt(verb.from), textAt(verb.to)];
    const rest = edges.filter((edge) => !(edge.from === from && edge.to === to && edge.kind === 'second'));
    return rest.length === edges.length ? undefined : { nodes, edges: rest };
  }
  if (verb.do !== 'derive') return undefined;
  const more = [...nodes];
  const placed = (name: string): number => {
    const at = textAt(name);
    if (at >= 0) return at;
    const again = more.findIndex((node) => node.name === name);
    return again >= 0 ? again : more.push(nodeOf(name, textOf)) - 1;
  };
  const [from, to] = [placed(verb.from), placed(verb.to)];
  const kind = verb.second === true ? 'second' : 'model';
  const rest = edges.filter(
    (edge) => !(edge.to === to && (kind === 'model' ? edge.kind === 'model' : edge.from === from)),
  );
  return tied({ nodes: more, edges: rest }, { from, to, length: 0, kind });
}

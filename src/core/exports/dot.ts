import type { Build } from '../model/build.ts';
import { castOf } from '../show/cast.ts';
import { CLOSING } from '../show/closing-words.ts';
import { type DependenceView, dependenceOf } from '../show/dependence.ts';
import type { StemmaView } from '../show/stemma.ts';

const quoted = (name: string): string => `"${name.replace(/[\\"]/g, '\\$&').replace(/\s+/g, ' ')}"`;

/** Each stemma as a graph of its own: lost ancestors in grey, second models broken, readings that differ as labels. */
function stemmaLines({ name, says, rows }: StemmaView): string[] {
  const called = rows.map((row) => quoted(row.edition === '' ? row.name : `${row.name}@${row.edition}`));
  return [
    `// ${says.replace(/\s+/g, ' ')}`,
    `digraph ${quoted(`stemma: ${name}`)} {`,
    ...rows.map(({ lost }, at) => `  ${called[at]}${lost ? ' [class="hypothetical" color="grey"]' : ''};`),
    ...rows.flatMap(({ model, differs, seconds }, at) => [
      ...(model < 0 ? [] : [`  ${called[model]} -> ${called[at]} [label="${differs}"];`]),
      ...seconds.map(
        ({ row, readings }) => `  ${called[row]} -> ${called[at]} [label="${readings}" style="dashed"];`,
      ),
    ]),
    '}',
    '',
  ];
}

/** The graph of dependence: an arrow goes from a source to the one who follows it, as in a stemma. */
function dependenceLines({ nodes, ties }: DependenceView): string[] {
  const called = nodes.map(({ name }) => quoted(name));
  const marks = (tie: DependenceView['ties'][number]): string =>
    [
      `label="${tie.status}"`,
      ...(tie.status === 'proposed' ? ['style="dashed"'] : []),
      ...(tie.undirected ? ['dir="none"'] : []),
    ].join(' ');
  return [
    'digraph "dependence" {',
    ...nodes.map(({ account }, at) => `  ${called[at]}${account === '' ? ' [color="grey"]' : ''};`),
    ...ties.map((tie) => `  ${called[tie.to]} -> ${called[tie.from]} [${marks(tie)}];`),
    '}',
    '',
  ];
}

/** The stemmata and the graph of dependence as Graphviz reads them: several graphs in one file. Evidence is not in it. */
export function dot(build: Build): string {
  const cast = castOf(build.study, build.names);
  const view = dependenceOf(cast, build.study, build.trace, new Map());
  return [...view.stemmata.flatMap(stemmaLines), ...dependenceLines(view), `// ${CLOSING}`, ''].join('\n');
}

import type { Build } from '../model/build.ts';
import { castOf } from '../show/cast.ts';
import { CLOSING } from '../show/closing-words.ts';
import { hypothesesOf } from '../show/hypotheses.ts';

interface Node {
  readonly nodeID: string;
  readonly text: string;
  /** I: information; RA: inference; CA: conflict. */
  readonly type: 'I' | 'RA' | 'CA';
}
interface Edge {
  readonly edgeID: string;
  readonly fromID: string;
  readonly toID: string;
}

/**
 * The hypotheses of a study in the JSON of the Argument Interchange Format: answers and evidence are information, a
 * judgement *consistent* an inference and *inconsistent* a conflict between them, with who judged and why. Chesñevar and
 * others, Towards an argument interchange format, 2006; the fields are those of AIFdb.
 */
export function aif(build: Build): string {
  const cast = castOf(build.study, build.names);
  const nodes: Node[] = [];
  const edges: Edge[] = [];
  const node = (text: string, type: Node['type']): string => {
    const nodeID = `${nodes.length + 1}`;
    nodes.push({ nodeID, text, type });
    return nodeID;
  };
  const edge = (fromID: string, toID: string): void => {
    edges.push({ edgeID: `e${edges.length + 1}`, fromID, toID });
  };
  for (const { question, answers, rows } of hypothesesOf(cast, build.weighing.hypotheses)) {
    const ids = answers.map(({ says }) => node(`${question} ${says}`, 'I'));
    for (const row of rows) {
      const { quote, siglum, note } = row;
      const words = quote === undefined ? note : `${quote.before}${quote.words}${quote.after}`;
      const evidence = node(`${siglum}: ${words}`, 'I');
      row.cells.forEach(({ judgements }, at) => {
        for (const { by, is, note: why } of judgements) {
          if (is !== 'consistent' && is !== 'inconsistent') continue;
          const scheme = node(
            `${by}: ${is}${why === '' ? '' : `; ${why}`}`,
            is === 'consistent' ? 'RA' : 'CA',
          );
          edge(evidence, scheme);
          edge(scheme, ids[at] as string);
        }
      });
    }
  }
  return `${JSON.stringify({ nodes, edges, locutions: [], says: CLOSING }, null, 1)}\n`;
}

import type { Build } from '../../model/build.ts';
import { CLOSING } from '../../show/closing-words.ts';
import type { ExportParts } from '../export-parts.ts';
import { oneLine, xmlText } from '../xml-text.ts';
import { dependenceGraph } from './dependence-graph.ts';

const NODE = { kind: 'string', party: 'string', year: 'integer' } as const;
const EDGE = { direction: 'string', status: 'string', edition: 'string', evidence: 'string' } as const;

const text = (words: string): string => xmlText(oneLine(words));

const attributes = (of: 'node' | 'edge', all: Readonly<Record<string, string>>): string =>
  `<attributes class="${of}">${Object.entries(all)
    .map(([name, type]) => `<attribute id="${name}" title="${name}" type="${type}"/>`)
    .join('')}</attributes>`;

function values(all: Readonly<Record<string, string | number | undefined>>): string {
  const set = Object.entries(all).filter(([, value]) => value !== undefined && value !== '');
  return `<attvalues>${set.map(([name, value]) => `<attvalue for="${name}" value="${text(String(value))}"/>`).join('')}</attvalues>`;
}

/** The graph of dependence as GEXF 1.3, for Gephi. An edge runs from the account to what it depends on. */
export function gexf(build: Build, parts: ExportParts): string {
  const { title, nodes, edges } = dependenceGraph(build, parts);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `<meta><creator>Variorum ${text(parts.version)}</creator><description>${text(`${title}. ${CLOSING}`)}</description></meta>`,
    '<graph mode="static" defaultedgetype="directed">',
    attributes('node', NODE),
    attributes('edge', EDGE),
    '<nodes>',
    ...nodes.map(
      ({ id, label, kind, party, year }) =>
        `<node id="${id}" label="${text(label)}">${values({ kind, party, year })}</node>`,
    ),
    '</nodes>',
    '<edges>',
    ...edges.map(
      ({ source, target, direction, status, edition, evidence }, at) =>
        `<edge id="e${at + 1}" source="${source}" target="${target}" type="directed">${values({ direction, status, edition, evidence })}</edge>`,
    ),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');
}

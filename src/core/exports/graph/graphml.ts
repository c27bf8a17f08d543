import type { Build } from '../../model/build.ts';
import { CLOSING } from '../../show/closing-words.ts';
import type { ExportParts } from '../export-parts.ts';
import { oneLine, xmlText } from '../xml-text.ts';
import { dependenceGraph } from './dependence-graph.ts';

const KEYS = [
  ['label', 'node', 'string'],
  ['kind', 'node', 'string'],
  ['party', 'node', 'string'],
  ['year', 'node', 'int'],
  ['direction', 'edge', 'string'],
  ['status', 'edge', 'string'],
  ['edition', 'edge', 'string'],
  ['evidence', 'edge', 'string'],
] as const;

const field = (key: string, value: string | number | undefined): string =>
  value === undefined || value === '' ? '' : `<data key="${key}">${xmlText(oneLine(String(value)))}</data>`;

/** The graph of dependence as GraphML 1.0. An edge runs from the account to what it depends on. */
export function graphml(build: Build, parts: ExportParts): string {
  const { title, nodes, edges } = dependenceGraph(build, parts);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    `<desc>${xmlText(oneLine(`${title}. Made by Variorum ${parts.version}. ${CLOSING}`))}</desc>`,
    ...KEYS.map(([id, of, type]) => `<key id="${id}" for="${of}" attr.name="${id}" attr.type="${type}"/>`),
    '<graph id="dependence" edgedefault="directed">',
    ...nodes.map(
      ({ id, label, kind, party, year }) =>
        `<node id="${id}">${field('label', label)}${field('kind', kind)}${field('party', party)}${field('year', year)}</node>`,
    ),
    ...edges.map(
      ({ source, target, direction, status, edition, evidence }, at) =>
        `<edge id="e${at + 1}" source="${source}" target="${target}">${field('direction', direction)}${field('status', status)}${field('edition', edition)}${field('evidence', evidence)}</edge>`,
    ),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

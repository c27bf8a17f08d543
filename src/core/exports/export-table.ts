/** A foreign format as `--as` takes it; also the name of its page in docs/formats. */
export interface ExportEntry {
  readonly name: string;
  readonly says: string;
  /** Ending of a file of it, without the dot. */
  readonly ending: string;
  /** Holds confirmed points only, unless `--unconfirmed` asks for all. */
  readonly scholarly?: true;
  /** Not a text: it needs a file to be written to. */
  readonly bytes?: true;
}

/** Every export, in the order of the help. */
export const exportTable = [
  { name: 'csv', ending: 'csv', says: 'one row for each witness of each reading' },
  { name: 'xlsx', ending: 'xlsx', says: 'the same as a workbook', bytes: true },
  { name: 'json', ending: 'json', says: 'the whole apparatus' },
  {
    name: 'docx',
    ending: 'docx',
    says: 'the apparatus for an appendix, with footnotes',
    bytes: true,
    scholarly: true,
  },
  { name: 'markdown', ending: 'md', says: 'the apparatus as Markdown, with footnotes', scholarly: true },
  { name: 'mediawiki', ending: 'wiki', says: 'tables of readings with references', scholarly: true },
  {
    name: 'mediawiki-talk',
    ending: 'wiki',
    says: 'a summary for the talk page of an article',
    scholarly: true,
  },
  { name: 'tei', ending: 'xml', says: 'the apparatus in TEI P5', scholarly: true },
  { name: 'web-annotation', ending: 'jsonld', says: 'the words each reading rests on, as annotations' },
  { name: 'csl-json', ending: 'json', says: 'the citations, for Zotero and citation styles' },
  { name: 'bibliography', ending: 'txt', says: 'the citations as text' },
  { name: 'graphml', ending: 'graphml', says: 'who depends on whom' },
  { name: 'gexf', ending: 'gexf', says: 'the same for Gephi' },
  { name: 'nexus', ending: 'nex', says: 'readings by witnesses, for programs that draw trees' },
  { name: 'linked-places', ending: 'geojson', says: 'the places with their names, as GeoJSON' },
  { name: 'times', ending: 'csv', says: 'every time that was read, in EDTF and TIMEX3' },
  { name: 'cidoc', ending: 'jsonld', says: 'every statement as JSON-LD in CIDOC CRM' },
  { name: 'argdown', ending: 'argdown', says: 'the hypotheses, their evidence and who judged it' },
  { name: 'aif', ending: 'json', says: 'the same in the Argument Interchange Format' },
  { name: 'dot', ending: 'dot', says: 'the stemmata and the graph of dependence, for Graphviz' },
] as const satisfies readonly ExportEntry[];

/** Name of an export. */
export type ExportName = (typeof exportTable)[number]['name'];

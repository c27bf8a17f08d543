/** What an export can hold of an account. */
export type Carries = 'text' | 'quotations' | 'names' | 'files';

/** A foreign format as `--as` takes it; also the name of its page in docs/formats. */
export interface ExportEntry {
  readonly name: string;
  readonly says: string;
  /** Ending of a file of it, without the dot. */
  readonly ending: string;
  /** Holds confirmed points only, unless `--unconfirmed` asks for all. */
  readonly scholarly?: true;
  /**
   * The most it can hold of an account: its `text` whole, `quotations`, `names` (title, author, citation, values), or
   * the `files` of the study as they are. Rights hold for each.
   */
  readonly carries: Carries;
  /** Not a text: it needs a file to be written to. */
  readonly bytes?: true;
}

/** Every export, in the order of the help. */
export const exportTable = [
  { name: 'csv', carries: 'quotations', ending: 'csv', says: 'one row for each witness of each reading' },
  { name: 'xlsx', carries: 'quotations', ending: 'xlsx', says: 'the same as a workbook', bytes: true },
  { name: 'json', carries: 'text', ending: 'json', says: 'the whole apparatus' },
  {
    name: 'docx',
    carries: 'quotations',
    ending: 'docx',
    says: 'the apparatus for an appendix, with footnotes',
    bytes: true,
    scholarly: true,
  },
  {
    name: 'markdown',
    carries: 'quotations',
    ending: 'md',
    says: 'the apparatus as Markdown, with footnotes',
    scholarly: true,
  },
  {
    name: 'mediawiki',
    carries: 'quotations',
    ending: 'wiki',
    says: 'tables of readings with references',
    scholarly: true,
  },
  {
    name: 'mediawiki-talk',
    carries: 'quotations',
    ending: 'wiki',
    says: 'a summary for the talk page of an article',
    scholarly: true,
  },
  { name: 'tei', carries: 'quotations', ending: 'xml', says: 'the apparatus in TEI P5', scholarly: true },
  {
    name: 'web-annotation',
    carries: 'quotations',
    ending: 'jsonld',
    says: 'the words each reading rests on, as annotations',
  },
  {
    name: 'csl-json',
    carries: 'names',
    ending: 'json',
    says: 'the citations, for Zotero and citation styles',
  },
  { name: 'bibliography', carries: 'names', ending: 'txt', says: 'the citations as text' },
  { name: 'graphml', carries: 'names', ending: 'graphml', says: 'who depends on whom' },
  { name: 'gexf', carries: 'names', ending: 'gexf', says: 'the same for Gephi' },
  {
    name: 'nexus',
    carries: 'names',
    ending: 'nex',
    says: 'readings by witnesses, for programs that draw trees',
  },
  {
    name: 'linked-places',
    carries: 'names',
    ending: 'geojson',
    says: 'the places with their names, as GeoJSON',
  },
  {
    name: 'times',
    carries: 'quotations',
    ending: 'csv',
    says: 'every time that was read, in EDTF and TIMEX3',
  },
  { name: 'cidoc', carries: 'names', ending: 'jsonld', says: 'every statement as JSON-LD in CIDOC CRM' },
  {
    name: 'argdown',
    carries: 'quotations',
    ending: 'argdown',
    says: 'the hypotheses, their evidence and who judged it',
  },
  { name: 'aif', carries: 'quotations', ending: 'json', says: 'the same in the Argument Interchange Format' },
  {
    name: 'dot',
    carries: 'names',
    ending: 'dot',
    says: 'the stemmata and the graph of dependence, for Graphviz',
  },
  {
    name: 'ro-crate',
    carries: 'files',
    ending: 'zip',
    says: 'the whole study as an RO-Crate, to keep or to hand on',
    bytes: true,
  },
] as const satisfies readonly ExportEntry[];

/** Name of an export. */
export type ExportName = (typeof exportTable)[number]['name'];

import type { Build } from '../model/build.ts';
import { aif } from './aif.ts';
import { argdown } from './argdown.ts';
import { bibliography, cslJson } from './bibliography.ts';
import { cidoc } from './cidoc.ts';
import { csv } from './csv.ts';
import { docx } from './docx/docx.ts';
import { dot } from './dot.ts';
import type { ExportParts } from './export-parts.ts';
import { type ExportEntry, type ExportName, exportTable } from './export-table.ts';
import { gexf } from './graph/gexf.ts';
import { graphml } from './graph/graphml.ts';
import { json } from './json.ts';
import { linkedPlaces } from './linked-places.ts';
import { markdown } from './markdown.ts';
import { mediawiki } from './mediawiki/mediawiki.ts';
import { talkPage } from './mediawiki/talk-page.ts';
import { nexus } from './nexus.ts';
import { roCrate } from './ro-crate.ts';
import { tei } from './tei.ts';
import { times } from './times.ts';
import { webAnnotation } from './web-annotation.ts';
import { xlsx } from './xlsx/xlsx.ts';

type Write = (build: Build, parts: ExportParts) => string | Uint8Array;

const writers: Readonly<Record<ExportName, Write>> = {
  csv,
  xlsx,
  json,
  docx,
  markdown,
  mediawiki,
  'mediawiki-talk': talkPage,
  tei,
  'web-annotation': webAnnotation,
  'csl-json': cslJson,
  bibliography,
  graphml,
  gexf,
  nexus,
  'linked-places': linkedPlaces,
  times,
  cidoc,
  argdown,
  aif,
  dot,
  'ro-crate': roCrate,
};

/** A foreign format: a build as text, or as bytes. */
export interface Exporter extends ExportEntry {
  readonly write: Write;
}

/** Every export. */
export const exporters: readonly Exporter[] = exportTable.map((entry) => ({
  ...entry,
  write: writers[entry.name],
}));

import { isoDate } from '../calendars/gregorian.ts';
import type { Account } from '../model/account.ts';
import type { Build } from '../model/build.ts';
import { rightsWords } from '../show/allowed.ts';
import { citationWords } from '../show/citation-words.ts';
import { CLOSING } from '../show/closing-words.ts';
import type { ExportParts, StudyFile } from './export-parts.ts';
import { zip } from './zip.ts';

/** Name of the file that describes a crate, as the standard gives it. */
export const CRATE_METADATA = 'ro-crate-metadata.json';

const ENCODINGS: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  md: 'text/markdown',
  html: 'text/html',
  htm: 'text/html',
  json: 'application/json',
  jsonl: 'application/jsonl',
  yaml: 'application/yaml',
  xml: 'application/xml',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  epub: 'application/epub+zip',
};

const encodingOf = (name: string): string =>
  ENCODINGS[/\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream';

/** Paths with spaces and other scripts stand as addresses in the metadata. */
const address = (name: string): string => name.split('/').map(encodeURIComponent).join('/');

/** Day of the newest account: a crate has a date, and no clock is asked. */
function dateOf({ study }: Build): string | undefined {
  const days = study.accounts.flatMap(({ published, written }) => (published ?? written)?.value.latest ?? []);
  return days.length === 0 ? undefined : isoDate(Math.max(...days));
}

function fileEntity(
  build: Build,
  { name, bytes, sha256 }: StudyFile,
  accounts: ReadonlyMap<string, Account>,
): object {
  const account = accounts.get(name);
  const cited = build.study.library.find(({ id }) => id === account?.citation);
  return {
    '@id': address(name),
    '@type': 'File',
    name: account?.title ?? name,
    contentSize: String(bytes.length),
    encodingFormat: encodingOf(name),
    sha256,
    ...(account === undefined
      ? {}
      : {
          inLanguage: account.language,
          license: rightsWords(account.rights),
          ...(cited === undefined ? {} : { citation: citationWords(cited).words }),
        }),
  };
}

/**
 * The whole study as an RO-Crate 1.1 in a zip: every file as it lies in the folder, with its SHA-256 and what may be
 * published of it. `variorum new FOLDER --from` unpacks it into the same files.
 */
export function roCrate(build: Build, parts: ExportParts): Uint8Array {
  const files = (parts.files ?? []).filter(({ name }) => name !== CRATE_METADATA);
  const accounts = new Map(
    build.study.accounts.flatMap((account) => account.editions.map(({ file }) => [file, account] as const)),
  );
  const date = dateOf(build);
  const restricted = build.study.accounts.filter(({ rights }) => rights.allow !== 'free').length;
  const metadata = {
    '@context': 'https://w3id.org/ro/crate/1.1/context',
    '@graph': [
      {
        '@id': CRATE_METADATA,
        '@type': 'CreativeWork',
        about: { '@id': './' },
        conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
      },
      {
        '@id': './',
        '@type': 'Dataset',
        name: build.study.title,
        description: `A study of contested accounts for Variorum ${parts.version}. ${CLOSING}`,
        ...(date === undefined ? {} : { datePublished: date }),
        license:
          restricted === 0
            ? 'Every text may be published; see the files.'
            : `Not for publication: ${restricted} of ${build.study.accounts.length} accounts may not be published whole; see the files.`,
        hasPart: files.map(({ name }) => ({ '@id': address(name) })),
      },
      ...files.map((file) => fileEntity(build, file, accounts)),
    ],
  };
  return zip([
    { name: CRATE_METADATA, content: `${JSON.stringify(metadata, null, 1)}\n` },
    ...files.map(({ name, bytes }) => ({ name, content: bytes })),
  ]);
}

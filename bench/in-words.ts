import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatFor } from '../src/formats/index.ts';
import { chromiumPath } from './chromium-path.ts';
import { flatOpenDocument, webPage } from './in-pages.ts';
import { scoreWords, type WordScore } from './in-score.ts';
import { type BenchLanguage, documentOf, wordsOfDocument } from './in-texts.ts';

/** A document to be made: by which program, and how it is set. */
interface Design {
  readonly by: 'LibreOffice' | 'Chromium';
  readonly language: BenchLanguage;
  readonly columns: number;
  readonly vertical: boolean;
  readonly notes: boolean;
  readonly table: boolean;
  readonly endings: readonly string[];
}

const designs: readonly Design[] = (['LibreOffice', 'Chromium'] as const).flatMap((by) =>
  (['en', 'ru', 'ja'] as const).flatMap((language) => {
    const base = { by, language, vertical: false, notes: false, table: false, columns: 1, endings: ['pdf'] };
    const all: Design[] = [base, { ...base, columns: 2 }, { ...base, table: true }];
    // Chromium sets no notes; LibreOffice writes other formats as well.
    if (by === 'LibreOffice')
      all.push(
        { ...base, notes: true, endings: ['pdf', 'docx', 'odt', 'epub'] },
        { ...base, columns: 2, notes: true },
      );
    if (language === 'ja') all.push({ ...base, vertical: true });
    return all;
  }),
);

const OFFICE = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find(existsSync);

const percent = (part: number, of: number): string => `${((100 * part) / Math.max(1, of)).toFixed(2)} %`;

/** Makes a document in the endings its design asks for; gives the files. */
function make(design: Design, name: string, folder: string): string[] {
  const parts = documentOf(design.language, design.notes, design.table);
  const quiet = { stdio: 'ignore' as const, timeout: 120_000 };
  if (design.by === 'Chromium') {
    const page = join(folder, `${name}.html`);
    writeFileSync(page, webPage(parts, design.language, design.columns, design.vertical));
    const out = join(folder, `${name}.pdf`);
    execFileSync(
      chromiumPath as string,
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        `--user-data-dir=${join(folder, 'chromium')}`,
        '--no-pdf-header-footer',
        `--print-to-pdf=${out}`,
        page,
      ],
      quiet,
    );
    return [out];
  }
  const source = join(folder, `${name}.fodt`);
  writeFileSync(source, flatOpenDocument(parts, design.language, design.columns, design.vertical));
  for (const ending of design.endings)
    execFileSync(
      OFFICE as string,
      [
        `-env:UserInstallation=file://${join(folder, 'office')}`,
        '--headless',
        '--convert-to',
        ending,
        '--outdir',
        folder,
        source,
      ],
      quiet,
    );
  return design.endings.map((ending) => join(folder, `${name}.${ending}`));
}

/** Prints words lost and out of order of documents made from known texts. */
export async function benchInWords(): Promise<void> {
  console.log(
    '\nReading documents made from known texts (sentences of bench/fresh and examples of the languages)',
  );
  const folder = mkdtempSync(join(tmpdir(), 'variorum-in-'));
  const sums = new Map<string, WordScore>();
  try {
    mkdirSync(join(folder, 'office'), { recursive: true });
    console.log('document                                     words   lost            out of order');
    for (const [at, design] of designs.entries()) {
      if ((design.by === 'Chromium' ? chromiumPath : OFFICE) === undefined) {
        console.log(`${design.by} ${design.language}: skipped, ${design.by} is not installed`);
        continue;
      }
      const { text, notes } = wordsOfDocument(documentOf(design.language, design.notes, design.table));
      for (const file of make(design, `document-${at}`, folder)) {
        const ending = file.slice(file.lastIndexOf('.') + 1);
        const editions = await formatFor(file)?.read({ name: file, bytes: readFileSync(file) });
        const score = scoreWords(text, notes, editions?.at(-1)?.text ?? '');
        const label = [
          design.by,
          ending,
          design.language,
          design.vertical ? 'vertical' : design.columns === 2 ? 'two columns' : 'one column',
          ...(design.notes ? ['notes'] : []),
          ...(design.table ? ['tables'] : []),
        ].join(' ');
        console.log(
          `${label.padEnd(44)}${String(score.words).padStart(6)}  ${`${score.lost} (${percent(score.lost, score.words)})`.padEnd(15)} ${score.disordered} (${percent(score.disordered, score.once)})`,
        );
        const old = sums.get(ending) ?? { words: 0, lost: 0, once: 0, disordered: 0 };
        sums.set(ending, {
          words: old.words + score.words,
          lost: old.lost + score.lost,
          once: old.once + score.once,
          disordered: old.disordered + score.disordered,
        });
      }
    }
    for (const [ending, score] of sums)
      console.log(
        `${`all ${ending}`.padEnd(44)}${String(score.words).padStart(6)}  ${`${score.lost} (${percent(score.lost, score.words)})`.padEnd(15)} ${score.disordered} (${percent(score.disordered, score.once)})`,
      );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { kindOfBytes } from '../formats/kind-of-bytes.ts';
import { UserError } from '../study/user-error.ts';

const run = promisify(execFile);

/** Dots per inch at which pages are drawn; letters of old print need as many. */
const DOTS = 300;
/** Milliseconds for one page. */
const PATIENCE = 180_000;

const noProgram = (program: string, from: string): UserError =>
  new UserError(
    `${from} can only be recognised with ${program}, which is not installed`,
    program === 'tesseract'
      ? 'install tesseract with its languages (Debian: apt install tesseract-ocr tesseract-ocr-rus), or recognise the scan elsewhere'
      : 'install poppler (Debian: apt install poppler-utils), or save the pages as pictures',
  );

async function call(program: string, args: readonly string[], from: string): Promise<string> {
  try {
    const { stdout } = await run(program, [...args], {
      timeout: PATIENCE,
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, OMP_THREAD_LIMIT: '1' },
    });
    return stdout;
  } catch (error) {
    const { code, stderr = '' } = error as { code?: string | number; stderr?: string };
    if (code === 'ENOENT') throw noProgram(program, from);
    const why = stderr.trim().split('\n').at(-1) ?? '';
    throw new UserError(
      `${program} cannot read ${from}: ${why.slice(0, 200)}`,
      'look whether the file opens elsewhere',
    );
  }
}

/** Languages tesseract knows here, against those asked for. */
async function checkLanguages(languages: string, from: string): Promise<void> {
  const known = (await call('tesseract', ['--list-langs'], from)).split('\n').map((line) => line.trim());
  const missing = languages.split('+').filter((one) => !known.includes(one));
  if (missing.length > 0)
    throw new UserError(
      `tesseract does not know ${missing.join(', ')} here`,
      `it knows ${known.filter((one) => /^[a-z_]{3,}$/i.test(one)).join(', ')}; install others (Debian: tesseract-ocr-${missing[0]})`,
    );
}

/** Several ALTO files of one page each as one. */
function joined(pages: readonly string[]): string {
  const [first = ''] = pages;
  const inner = pages.map((page) => /<Page\b[\s\S]*<\/Page>/.exec(page)?.[0] ?? '');
  return first.replace(/<Page\b[\s\S]*<\/Page>/, () => inner.join('\n'));
}

/**
 * Recognises the letters of a scan (PDF) or picture with the system's tesseract, pages drawn by poppler, and gives ALTO, so that every line keeps
 * its page and box. `languages` as tesseract names them: `rus+eng`. Throws `UserError` where a program or language is missing.
 */
export async function recognise(
  bytes: Uint8Array,
  from: string,
  languages: string,
  told: (done: number, all: number) => void = () => {},
): Promise<string> {
  if (!/^[a-z_]{3,12}(?:\+[a-z_]{3,12}){0,7}$/i.test(languages))
    throw new UserError(`${languages} are no languages of tesseract`, 'write --ocr rus+eng');
  await checkLanguages(languages, from);
  const folder = await mkdtemp(join(tmpdir(), 'variorum-ocr-'));
  try {
    const source = join(folder, 'source');
    await writeFile(source, bytes);
    let pictures = [source];
    if (kindOfBytes(bytes) === 'pdf') {
      await call('pdftoppm', ['-r', String(DOTS), '-gray', '-png', source, join(folder, 'page')], from);
      pictures = (await readdir(folder))
        .filter((name) => name.endsWith('.png'))
        .sort()
        .map((name) => join(folder, name));
    }
    const pages: string[] = [];
    for (const [at, picture] of pictures.entries()) {
      // Page mode 3 finds columns; the default of some builds reads across them.
      await call(
        'tesseract',
        [picture, join(folder, 'out'), '-l', languages, '--psm', '3', '-c', 'tessedit_create_alto=1'],
        from,
      );
      // The name of the drawn page is chance and says nothing.
      pages.push(
        (await readFile(join(folder, 'out.xml'), 'utf8')).replace(
          /<fileName>[^<]*<\/fileName>/,
          '<fileName></fileName>',
        ),
      );
      told(at + 1, pictures.length);
    }
    return joined(pages);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

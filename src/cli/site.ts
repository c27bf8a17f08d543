import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { SITE_LIST, site } from '../core/exports/site/site.ts';
import type { ZipEntry } from '../core/exports/zip.ts';
import { UserError } from '../study/user-error.ts';
import { cannotWrite } from '../study/write-file.ts';
import type { Effects } from './effects.ts';
import { makeReport } from './make-report.ts';
import { withDesk } from './open-desk.ts';
import { programVersion } from './program-version.ts';
import { shown } from './typed-path.ts';

/** Files of a folder and below, relative, with forward slashes; none when it is not there. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch((error) => {
    if ((error as { code?: string }).code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** Refuses a folder that holds anything but a site of ours. */
async function onlyOurs(target: string, said: string): Promise<void> {
  const there = await filesBelow(target);
  if (there.length === 0) return;
  const list = await readFile(join(target, SITE_LIST), 'utf8').catch(() => '');
  const ours = new Set(list.split('\n'));
  const foreign = there.find((name) => !ours.has(name));
  if (foreign !== undefined)
    throw new UserError(
      `${said} holds ${foreign}, which is no page of an edition made here`,
      'give a folder of its own with -o DIR; nothing was changed',
    );
}

/** Puts the new site in the place of the old one, whole or not at all. */
async function replace(target: string, files: readonly ZipEntry[]): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const beside = await mkdtemp(join(dirname(target), `.${basename(target).slice(0, 100)}-`));
  const fresh = join(beside, 'new');
  try {
    for (const { name, content } of files) {
      await mkdir(dirname(join(fresh, name)), { recursive: true });
      await writeFile(join(fresh, name), content);
    }
    const old = await rename(target, join(beside, 'old')).then(
      () => true,
      () => false,
    );
    await rename(fresh, target).catch(async (error) => {
      if (old) await rename(join(beside, 'old'), target);
      throw error;
    });
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** `variorum site FOLDER -o DIR`: a static edition of the study. */
export async function run(
  argument: string,
  options: Readonly<Record<string, string | boolean | undefined>>,
  effects: Effects,
): Promise<number> {
  const said = String(options.output);
  const target = resolve(effects.cwd, said);
  return withDesk(argument, options, effects, async (desk, done) => {
    if ((desk.root + sep).startsWith(target + sep))
      throw new UserError(`${said} holds the study itself`, 'give another folder with -o DIR');
    const report = await makeReport(desk);
    const { build, lastHashes } = await desk.result();
    done();
    const files = site(build, { version: programVersion(), lastHashes }, report);
    try {
      await onlyOurs(target, said);
      await replace(target, files);
    } catch (error) {
      if (!cannotWrite(error)) throw error;
      throw new UserError(
        `${said} cannot be written (${(error as { code?: string }).code})`,
        'choose another folder with -o DIR',
      );
    }
    effects.out(`Edition: ${shown(join(target, 'index.html'), effects.cwd)} (${files.length} files)\n`);
    return 0;
  });
}

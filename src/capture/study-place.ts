import { randomBytes } from 'node:crypto';
import { lstat, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { candidates } from '../study/account-list.ts';
import { addAccount } from '../study/edit-settings.ts';
import type { Folder } from '../study/folder.ts';
import { UserError } from '../study/user-error.ts';
import { writeWhole } from '../study/write-file.ts';
import { type AccountLines, listAccount } from './list-account.ts';

/** Folder into which a study takes new accounts: `accounts/`, or its own top where its texts lie there bare. */
export const accountsFolder = (folder: Folder): '' | 'accounts/' =>
  folder.files.some((file) => file.startsWith('accounts/')) ||
  folder.files.includes('study.yaml') ||
  candidates(folder).length === 0
    ? 'accounts/'
    : '';

/** Writes bytes whole or not at all: beside the place first, hidden, then under its name; never over a file that is there. */
export async function writeNew(path: string, bytes: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  if ((await lstat(path).catch(() => undefined)) !== undefined)
    throw new UserError(
      `${basename(path)} is there already`,
      'give the file another name; nothing is replaced',
    );
  const beside = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}`);
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/**
 * Adds an account to the list of study.yaml: as lines behind the last one, everything else as it stands; where the list is written in one
 * line, by writing it anew. `bare` where there is no list, `not listed` where it cannot be understood.
 */
export async function addToList(
  root: string,
  fields: AccountLines,
): Promise<'listed' | 'bare' | 'not listed'> {
  const path = join(root, 'study.yaml');
  const settings = await readFile(path, 'utf8').catch(() => undefined);
  if (settings === undefined || !/^accounts:/m.test(settings)) return 'bare';
  const made = listAccount(settings, fields) ?? addAccount(settings, fields);
  if (made === settings) return 'not listed';
  await writeWhole(path, made);
  return 'listed';
}

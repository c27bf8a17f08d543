import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addBytes } from '../capture/add-bytes.ts';
import { knownAccounts, type NearDuplicate } from '../capture/near-duplicates.ts';
import type { Study } from '../core/model/account.ts';
import type { SettingsEdit } from '../core/model/settings-form.ts';
import { candidates } from '../study/account-list.ts';
import { editSettings } from '../study/edit-settings.ts';
import { type Folder, openFolder } from '../study/folder.ts';
import { listOnly } from '../study/new-settings.ts';
import { readSettings } from '../study/settings.ts';
import type { SettingsSources } from '../study/settings-view.ts';
import { takeLibrary } from '../study/take-library.ts';
import { UserError } from '../study/user-error.ts';
import { writeWhole } from '../study/write-file.ts';
import { keptRefusal } from './kept-refusal.ts';

const FILE = 'study.yaml';

/** What became of a file that was given. */
export interface FileTaken {
  /** In the study. */
  readonly path: string;
  /** Accounts that say much the same in the same words. */
  readonly near: readonly NearDuplicate[];
  /** Of a library: how many of its citations are new. */
  readonly added?: number;
}

async function settingsText(root: string): Promise<string | undefined> {
  return readFile(join(root, FILE), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

/** The settings of a study as its folder holds them, for forms. */
export async function settingsThere(folder: Folder): Promise<Pick<SettingsSources, 'settings' | 'files'>> {
  const text = await settingsText(folder.root);
  return { settings: text === undefined ? undefined : readSettings(FILE, text), files: candidates(folder) };
}

/**
 * Writes what a form changed into study.yaml, whole or not at all. A study without a list of accounts gets one first, of all its accounts:
 * to list one alone would leave the others out.
 */
export async function saveSettings(root: string, study: Study, edit: SettingsEdit): Promise<void> {
  try {
    const text = (await settingsText(root)) ?? '';
    const listed = Array.isArray(readSettings(FILE, text).value.accounts);
    const whole =
      listed || edit.account === undefined
        ? text
        : [text.trimEnd(), listOnly(study)].filter((part) => part !== '').join('\n\n');
    await writeWhole(join(root, FILE), editSettings(whole, edit));
  } catch (error) {
    throw keptRefusal(error, 'study.yaml was not changed', 'the folder of the study');
  }
}

/** The name a browser gives a file, without folders and control characters. */
const lastName = (given: string): string =>
  (given.normalize('NFC').split(/[\\/]/).pop() ?? '').replace(/\p{Cc}+/gu, ' ').trim();

/** Takes a file into the study as `variorum add` does, citations into its library. */
export async function addFile(
  root: string,
  study: Study,
  given: string,
  bytes: Uint8Array,
  now: () => string,
): Promise<FileTaken> {
  const name = lastName(given);
  try {
    if (name === '' || name.startsWith('.'))
      throw new UserError('a file without a name is not taken', 'give it one');
    const library = await takeLibrary(root, name, bytes);
    if (library !== undefined) return { ...library, near: [] };
    const added = await addBytes(await openFolder(root), { bytes, name, from: name }, now, {
      known: knownAccounts(study),
    });
    return { path: added.capture.file, near: added.near };
  } catch (error) {
    throw keptRefusal(error, `${name} was not kept`, 'the folder of the study');
  }
}

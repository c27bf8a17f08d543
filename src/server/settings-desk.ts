import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Study } from '../core/model/account.ts';
import type { SettingsEdit, SettingsView } from '../core/model/settings-form.ts';
import { addAccount, editSettings } from '../study/edit-settings.ts';
import { newSettings } from '../study/new-settings.ts';
import { readSettings } from '../study/settings.ts';
import { settingsView } from '../study/settings-view.ts';
import { takeFile } from '../study/take-file.ts';
import { writeWhole } from '../study/write-file.ts';
import { keptRefusal } from './kept-refusal.ts';

const FILE = 'study.yaml';

async function settingsText(root: string): Promise<string | undefined> {
  return readFile(join(root, FILE), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

/** The settings of a study as forms show them. */
export async function shownSettings(root: string, study: Study): Promise<SettingsView> {
  const text = await settingsText(root);
  return settingsView(study, text === undefined ? undefined : readSettings(FILE, text));
}

/**
 * Writes what a form changed into study.yaml, whole or not at all. A study without a list of accounts gets one first, of all its accounts:
 * to list one alone would leave the others out.
 */
export async function saveSettings(root: string, study: Study, edit: SettingsEdit): Promise<void> {
  try {
    const text = (await settingsText(root)) ?? '';
    const listed = Array.isArray(readSettings(FILE, text).value.accounts);
    const base = text.trim() === '' ? newSettings(study) : text;
    const whole =
      listed || text.trim() === '' || edit.account === undefined
        ? base
        : `${base.trimEnd()}\n\n${newSettings(study).replace(/^[\s\S]*?(?=^accounts:)/m, '')}`;
    await writeWhole(join(root, FILE), editSettings(whole, edit));
  } catch (error) {
    throw keptRefusal(error, 'study.yaml was not changed', 'the folder of the study');
  }
}

/** Takes a file into the study and lists it where the settings list accounts; gives its path. */
export async function addFile(root: string, name: string, bytes: Uint8Array): Promise<string> {
  try {
    const path = await takeFile(root, name, bytes);
    const text = path === 'library.json' ? undefined : await settingsText(root);
    if (text !== undefined) {
      const more = addAccount(text, path);
      if (more !== text) await writeWhole(join(root, FILE), more);
    }
    return path;
  } catch (error) {
    throw keptRefusal(error, `${name} was not kept`, 'the folder of the study');
  }
}

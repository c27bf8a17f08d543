import { open } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { unpackCrate } from '../study/crate.ts';
import { openFolder } from '../study/folder.ts';
import { loadFolder } from '../study/load.ts';
import { newSettings } from '../study/new-settings.ts';
import { UserError } from '../study/user-error.ts';
import { cannotWrite } from '../study/write-file.ts';
import type { Effects } from './effects.ts';
import { typed } from './typed-path.ts';

/** `variorum new FOLDER`: writes a commented study.yaml from the files of the folder, or unpacks a crate; never over what is there. */
export async function run(
  argument: string,
  options: Readonly<Record<string, string | boolean | undefined>>,
  effects: Effects,
): Promise<number> {
  if (typeof options.from === 'string') {
    const target = resolve(effects.cwd, argument);
    const count = await unpackCrate(resolve(effects.cwd, options.from), options.from, target).catch(
      (error) => {
        if (!cannotWrite(error)) throw error;
        throw new UserError(`${argument} cannot be written`, 'choose a folder that you may write to');
      },
    );
    effects.out(
      `${argument} holds the ${count} files of the study, as they were: variorum build ${typed(argument)}\n`,
    );
    return 0;
  }
  const folder = await openFolder(resolve(effects.cwd, argument), argument);
  const there = new UserError(
    `${argument} has a study.yaml already`,
    'edit it, or move it away first; it was left as it is',
  );
  if (folder.files.includes('study.yaml')) throw there;
  const { study } = await loadFolder(folder);
  try {
    const file = await open(join(folder.root, 'study.yaml'), 'wx');
    await file.writeFile(newSettings(study)).finally(() => file.close());
  } catch (error) {
    if ((error as { code?: string }).code === 'EEXIST') throw there;
    if (cannotWrite(error))
      throw new UserError(
        `study.yaml cannot be written into ${argument}`,
        'give yourself the right to write there, or copy the folder',
      );
    throw error;
  }
  const count = study.accounts.length;
  effects.out(
    `${argument}/study.yaml lists ${count} account${count === 1 ? '' : 's'}. Say what you know of each, then: variorum build ${typed(argument)}\n`,
  );
  return 0;
}

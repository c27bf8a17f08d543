import { resolve } from 'node:path';
import { takeLock } from '../server/lock.ts';
import { blankDecision } from '../study/blank-decision.ts';
import { openFolder } from '../study/folder.ts';
import { userName } from '../study/signer.ts';
import { UserError } from '../study/user-error.ts';
import { cannotWrite } from '../study/write-file.ts';
import type { Effects } from './effects.ts';

/** `variorum blank FOLDER LINE`: takes the words of a decision out of its journal; the chain of hashes stays whole. */
export async function run(
  argument: string,
  _options: Readonly<Record<string, string | boolean | undefined>>,
  effects: Effects,
  all: readonly string[],
): Promise<number> {
  const path = resolve(effects.cwd, argument);
  const { root } = await openFolder(path, argument);
  const now = new Date().toISOString();
  const unlock = takeLock(root, userName(), now);
  try {
    const { file, line, hash } = await blankDecision(path, all[1] ?? '', now);
    effects.err(
      `Line ${line} of ${file} is blank now; its hash ${hash.slice(0, 12)} stays, and the chain holds.\nCopies, exports and the history of a version control still have it.\n`,
    );
    return 0;
  } catch (error) {
    if (cannotWrite(error))
      throw new UserError(
        `the journal cannot be written to (${(error as NodeJS.ErrnoException).code}); nothing was changed`,
        'make room, or give yourself the right to write in decisions/',
      );
    throw error;
  } finally {
    unlock();
  }
}

import { resolve } from 'node:path';
import { UserError } from '../study/user-error.ts';
import { cannotWrite, writeWhole } from '../study/write-file.ts';
import type { Effects } from './effects.ts';

/** Gives a command's result: to the file `-o` names, else to standard output. */
export async function writeOutput(
  text: string | Uint8Array,
  output: string | boolean | undefined,
  effects: Effects,
): Promise<void> {
  if (typeof output !== 'string' || output === '-') {
    if (typeof text !== 'string') throw new Error('bytes were to be printed');
    effects.out(text);
    return;
  }
  try {
    await writeWhole(resolve(effects.cwd, output), text);
  } catch (error) {
    if (cannotWrite(error))
      throw new UserError(
        `${output} cannot be written (${(error as { code?: string }).code})`,
        'choose another place with -o FILE',
      );
    throw error;
  }
}

import { readFile, stat } from 'node:fs/promises';
import { LARGEST_FILE } from '../study/folder.ts';
import { UserError } from '../study/user-error.ts';

/** Bytes of a file the user named; a file that is missing, a folder or too large is said in words. */
export async function fileBytes(path: string, said: string, forFolder: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE)
      throw new UserError(
        `${said} has ${Math.round(size / 1048576)} MB; the limit is 64 MB`,
        'cut it into parts',
      );
    return await readFile(path);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = (error as { code?: string }).code;
    if (code === 'ENOENT') throw new UserError(`there is no file ${said}`, 'check the spelling');
    if (code === 'EISDIR') throw new UserError(`${said} is a folder`, forFolder);
    throw new UserError(
      `${said} cannot be read (${code ?? String(error)})`,
      'give yourself the right to read it',
    );
  }
}

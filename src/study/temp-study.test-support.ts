import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const made: string[] = [];
let common: Promise<string> | undefined;

/** Removes what the tests of a file made; `temp-study.setup.ts` asks for it behind each file. */
export async function removeTempFolders(): Promise<void> {
  common = undefined;
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
}

/** A folder that all tests of one file share. */
export function commonFolder(): Promise<string> {
  common ??= tempFolder();
  return common;
}

/** A folder of its own for a test, with these files in it; removed when the tests of the file are done. */
export async function tempFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'variorum-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

import { createHash } from 'node:crypto';
import { formatFor } from '../formats/index.ts';
import type { Folder } from './folder.ts';

/** Files of a study that are read although they are no text of an account. */
const OWN =
  /^(?:(?:study|names|hypotheses)\.yaml|library\.(?:json|bib|ris)|captures\.jsonl|decisions\/[^/]+\.jsonl)$/;

/** SHA-256 of bytes or text. */
export const hashOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part).update('\0');
  return sum.digest('hex');
};

/** Hash of all that a build of this folder may depend on: names of all files, bytes of those that are read, what could not be opened. */
export async function fingerprint(folder: Folder): Promise<string> {
  const sum = createHash('sha256').update(folder.root).update('\0').update(JSON.stringify(folder.problems));
  for (const file of folder.files) {
    sum.update(`\0${file}\0`);
    if (!OWN.test(file) && formatFor(file) === undefined) continue;
    const { bytes, problems } = await folder.read(file);
    // The hash of each file apart: no two lists of files run into one another.
    sum.update(problems.length > 0 ? JSON.stringify(problems) : createHash('sha256').update(bytes).digest());
  }
  return sum.digest('hex');
}

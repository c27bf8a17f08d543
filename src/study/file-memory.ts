import { createHash } from 'node:crypto';
import type { Format, FormatEdition, SourceFile } from '../formats/format.ts';
import type { Cache } from './cache.ts';
import { hashOf } from './fingerprint.ts';
import { bytesOf, recalled } from './recalled.ts';

/** Gives the editions of a file: remembered under the hash of its bytes, else read now. */
export type ReadFile = (
  format: Format,
  file: SourceFile,
  told?: (done: number, all: number) => void,
) => Promise<readonly FormatEdition[]>;

/** Reads every file. */
export const readAnew: ReadFile = (format, file, told) => format.read(file, told);

/** A memory of files whose formats are slow to read, in a cache. `version` is that of the formats: a PDF of 2,000 pages is read once. */
export function fileMemory(cache: Cache, version: string): ReadFile {
  return async (format, file, told) => {
    if (format.slow !== true) return format.read(file, told);
    const { name, bytes, charset = '', row = '' } = file;
    const id = hashOf(
      version,
      format.name,
      name,
      charset,
      row,
      createHash('sha256').update(bytes).digest('hex'),
    );
    const old = recalled(cache.get('file', id), (editions: readonly FormatEdition[]) => editions);
    if (old !== undefined) return old;
    const read = await format.read(file, told);
    // A document given up for want of time or memory may go better another day.
    if (!read.some(({ problems }) => problems.some(({ code }) => GIVEN_UP.has(code))))
      cache.put('file', id, () => bytesOf(JSON.stringify(read)));
    return read;
  };
}

const GIVEN_UP: ReadonlySet<string> = new Set(['pdf.stuck', 'pdf.too-much']);

import { unzipSync } from 'fflate';
import type { Problem } from '../core/model/problem.ts';

/** Bytes of all parts together that are unpacked: a document of ten thousand pages has some 60 MB. */
const LARGEST = 256 * 1024 * 1024;
/** How many times a part may grow; text shrinks to a tenth, what grows a thousandfold was made to fill a disk. */
const GROWTH = 400;
/** Parts of an archive that are looked at. */
const MOST = 20_000;

/** The parts of a zipped document that were asked for, by name; nothing is written to the disk. */
export interface Unpacked {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly problems: readonly Problem[];
}

/**
 * Unpacks the parts of a zipped document whose names are wanted. Never throws: a damaged archive, one with a password and one that was made
 * to fill the memory become problems. Sizes are taken from the archive's own list and a part never grows beyond the one told there.
 */
export function unpack(bytes: Uint8Array, file: string, wanted: (name: string) => boolean): Unpacked {
  let all = 0;
  let count = 0;
  let bomb = false;
  const fail = (code: string, says: string, remedy: string): Unpacked => ({
    parts: new Map(),
    problems: [{ code, level: 'error', place: { file }, says, remedy }],
  });
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (bomb || ++count > MOST || !wanted(name)) return false;
        all += originalSize;
        if (all > LARGEST || (originalSize > 1_000_000 && originalSize > size * GROWTH)) bomb = true;
        return !bomb;
      },
    });
    if (bomb)
      return fail(
        'zip.too-large',
        `${file} would unpack to more than a document holds`,
        'open it in the program it was made with and save it anew, or keep only the chapters on the event',
      );
    return { parts: new Map(Object.entries(parts)), problems: [] };
  } catch {
    // A document with a password is an OLE file, not an archive.
    const locked = bytes[0] === 0xd0 && bytes[1] === 0xcf;
    return locked
      ? fail(
          'zip.locked',
          `${file} has a password, or is of an old kind (.doc)`,
          'open it, take the password away, and save it as .docx',
        )
      : fail(
          'zip.broken',
          `${file} is damaged: its archive cannot be read`,
          'copy it again, or open it in the program it was made with and save it anew',
        );
  }
}

/** A part as text; documents of these kinds are written in UTF-8, a few in UTF-16 with a mark. */
export function partText(part: Uint8Array): string {
  const charset =
    part[0] === 0xff && part[1] === 0xfe
      ? 'utf-16le'
      : part[0] === 0xfe && part[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(charset).decode(part);
}

import { crc32, inflateRawSync } from 'node:zlib';
import type { Problem } from '../core/model/problem.ts';
import { packedBytes, type ZipPart, zipParts } from './zip-list.ts';

/** Bytes by which all parts together may grow: a document of ten thousand pages has some 60 MB. */
export const LARGEST = 256 * 1024 * 1024;
/** How many times a part may grow; text shrinks to a tenth, what grows a thousandfold was made to fill a disk. */
const GROWTH = 400;
/** Parts of an archive that are looked at. */
const MOST = 20_000;

/** The parts of a zipped document that were asked for, by name; nothing is written to the disk. */
export interface Unpacked {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly problems: readonly Problem[];
}

/** Bytes of a part; never more than the archive's list tells. Throws on a damaged one. */
function contentOf(bytes: Uint8Array, part: ZipPart): Uint8Array {
  const packed = packedBytes(bytes, part);
  if (part.method === 0) return packed;
  if (part.method !== 8) throw new RangeError('packed in a way that is not known');
  if (part.size === 0) return new Uint8Array();
  const content = inflateRawSync(packed, { maxOutputLength: part.size });
  return new Uint8Array(content.buffer, content.byteOffset, content.byteLength);
}

/**
 * Unpacks the parts of a zipped document whose names are wanted. Never throws: a damaged archive, one with a password and one that was made
 * to fill the memory become problems. Sizes are taken from the archive's own list and a part never grows beyond the one told there,
 * nor all parts together beyond `largest` bytes.
 */
export function unpack(
  bytes: Uint8Array,
  file: string,
  wanted: (name: string) => boolean,
  largest = LARGEST,
): Unpacked {
  const problem = (code: string, level: Problem['level'], says: string, remedy: string): Problem => ({
    code,
    level,
    place: { file },
    says,
    remedy,
  });
  const fail = (code: string, says: string, remedy: string): Unpacked => ({
    parts: new Map(),
    problems: [problem(code, 'error', says, remedy)],
  });
  // A document of Word with a password is an OLE file, not an archive; other archives lock part by part.
  const locked = fail(
    'zip.locked',
    `${file} has a password, or is of an old kind (.doc)`,
    'open it, take the password away, and save it anew (as .docx, .odt or .epub)',
  );
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return locked;
  try {
    const found: ZipPart[] = [];
    let grown = 0;
    let count = 0;
    for (const part of zipParts(bytes)) {
      if (++count > MOST) break;
      if (!wanted(part.name)) continue;
      if (part.locked) return locked;
      if (part.method !== 0) grown += part.size;
      if (grown > largest || (part.size > 1_000_000 && part.size > part.packed * GROWTH))
        return fail(
          'zip.too-large',
          `${file} would unpack to more than a document holds`,
          'open it in the program it was made with and save it anew, or keep only the chapters on the event',
        );
      found.push(part);
    }
    const parts = new Map<string, Uint8Array>();
    const changed: string[] = [];
    for (const part of found) {
      const content = contentOf(bytes, part);
      if (crc32(content) !== part.sum) changed.push(part.name);
      parts.set(part.name, content);
    }
    if (changed.length === 0) return { parts, problems: [] };
    const says = `${file} was damaged after it was made: ${changed.slice(0, 3).join(', ')}${changed.length > 3 ? ` and ${changed.length - 3} more parts` : ''} may be wrong in places`;
    return { parts, problems: [problem('zip.damaged-part', 'warning', says, 'copy or fetch it again')] };
  } catch {
    return fail(
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

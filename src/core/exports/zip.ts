import { utf8 } from '../text/sha256.ts';
import { deflate } from './deflate.ts';

/** One file of an archive; a text is written as UTF-8. */
export interface ZipEntry {
  /** Path inside the archive, with forward slashes. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

const POLYNOMIAL = 0xedb88320;
const TABLE = Uint32Array.from({ length: 256 }, (_, at) => {
  let value = at;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  return value >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 0xff] as number) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

/** 1 January 1980, midnight: the earliest time the format can tell. */
const DATE = 0x21;
/** Names are UTF-8. */
const UTF8_NAMES = 0x800;
/** Version of the format a reader must know: 2.0. */
const NEEDS = 20;

/** Methods of packing. */
const STORED = 0;
const DEFLATED = 8;
/** Kinds that are packed inside already: to pack them again takes time and saves nothing. */
const PACKED = /\.(?:docx|odt|epub|xlsx|pdf|zip|gz|png|jpe?g|gif|webp)$/i;

/** What would grow more than so many times is stored: readers, ours among them, take it for an archive made to fill a disk. */
const GROWTH = 300;

/** Numbers, lowest byte first, each in the bytes it is given with. */
function record(...fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array {
  const out = new Uint8Array(fields.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of fields)
    for (let byte = 0; byte < bytes; byte++) out[at++] = (value >>> (8 * byte)) & 0xff;
  return out;
}

/**
 * A zip archive (APPNOTE 6.3), its parts in the order given, deflated where that makes them smaller but not
 * suspiciously so, all with one fixed time: the same
 * parts give the same bytes on every machine and with every version of every library. Up to 65,535 parts and 4 GB.
 */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let offset = 0;
  const add = (piece: Uint8Array): void => {
    pieces.push(piece);
    offset += piece.length;
  };
  for (const { name, content } of entries) {
    const path = utf8(name);
    const bytes = typeof content === 'string' ? utf8(content) : content;
    const start = offset;
    const smaller = PACKED.test(name) ? bytes : deflate(bytes);
    const [method, packed] =
      smaller.length < bytes.length && smaller.length * GROWTH > bytes.length
        ? [DEFLATED, smaller]
        : [STORED, bytes];
    // Version, flags, method, time, date, checksum, size packed and not, lengths of name and extra field.
    const common = record(
      [NEEDS, 2],
      [UTF8_NAMES, 2],
      [method, 2],
      [0, 2],
      [DATE, 2],
      [crc32(bytes), 4],
      [packed.length, 4],
      [bytes.length, 4],
      [path.length, 2],
      [0, 2],
    );
    add(record([0x04034b50, 4]));
    add(common);
    add(path);
    add(packed);
    // Comment, disk, attributes inside and outside, place of the part.
    list.push(record([0x02014b50, 4], [NEEDS, 2]), common);
    list.push(record([0, 2], [0, 2], [0, 2], [0, 4], [start, 4]), path);
  }
  const listed = offset;
  for (const piece of list) add(piece);
  const count = entries.length;
  add(
    record(
      [0x06054b50, 4],
      [0, 2],
      [0, 2],
      [count, 2],
      [count, 2],
      [offset - listed, 4],
      [listed, 4],
      [0, 2],
    ),
  );
  const out = new Uint8Array(offset);
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

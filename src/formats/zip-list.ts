/** One part of a zip archive, as the list at its end tells it. */
export interface ZipPart {
  readonly name: string;
  /** Bytes in the archive, and unpacked. */
  readonly packed: number;
  readonly size: number;
  /** How it is packed: 0 as it is, 8 deflated; others are rare. */
  readonly method: number;
  readonly locked: boolean;
  /** CRC-32 of its bytes unpacked. */
  readonly sum: number;
  /** Where its own head stands. */
  readonly at: number;
}

const END = 0x06054b50;
const END64 = 0x06064b50;
const WHERE64 = 0x07064b50;
const LISTED = 0x02014b50;
/** Size of the record at the end without its comment, which has at most 65,535 bytes. */
const END_SIZE = 22;
/** Stands where a number is too large and is told in the extra field instead. */
const ELSEWHERE = 0xffffffff;
const ZIP64 = 1;

/** The large numbers of a part, in the order in which its extra field tells those that are needed. */
function largeNumbers(extra: DataView): number[] {
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    if (extra.getUint16(at, true) !== ZIP64) continue;
    const count = Math.floor(extra.getUint16(at + 2, true) / 8);
    return Array.from({ length: count }, (_, one) => Number(extra.getBigUint64(at + 4 + one * 8, true)));
  }
  return [];
}

/** Where the list of the parts begins, and how many there are. */
function listOf(view: DataView): { at: number; count: number } {
  let end = view.byteLength - END_SIZE;
  const first = Math.max(0, end - 0xffff);
  while (end >= first && view.getUint32(end, true) !== END) end--;
  if (end < first) throw new RangeError('no list of parts');
  const at = view.getUint32(end + 16, true);
  const count = view.getUint16(end + 10, true);
  if ((at !== ELSEWHERE && count !== 0xffff) || end < 20 || view.getUint32(end - 20, true) !== WHERE64)
    return { at, count };
  const end64 = Number(view.getBigUint64(end - 12, true));
  if (view.getUint32(end64, true) !== END64) throw new RangeError('no list of parts');
  return {
    at: Number(view.getBigUint64(end64 + 48, true)),
    count: Number(view.getBigUint64(end64 + 32, true)),
  };
}

/** The parts of a zip archive (APPNOTE 6.3) in the order of its list. Throws a RangeError where the bytes hold none. */
export function* zipParts(bytes: Uint8Array): Generator<ZipPart> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let { at, count } = listOf(view);
  const utf8 = new TextDecoder();
  // What is no UTF-8 is of an old program; only names in Latin letters are looked for, and these are the same in all.
  const old = new TextDecoder('latin1');
  for (; count > 0; count--) {
    if (view.getUint32(at, true) !== LISTED) throw new RangeError('the list of parts is damaged');
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const [long, more, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    const name = bytes.subarray(at + 46, at + 46 + long);
    const large = largeNumbers(new DataView(bytes.buffer, bytes.byteOffset + at + 46 + long, more));
    const told = (field: number): number => {
      const number = view.getUint32(at + field, true);
      return number === ELSEWHERE ? (large.shift() ?? number) : number;
    };
    const size = told(24);
    const packed = told(20);
    yield {
      name: ((flags & 0x800) === 0 ? old : utf8).decode(name),
      packed,
      size,
      method,
      locked: (flags & 1) === 1,
      sum: view.getUint32(at + 16, true),
      at: told(42),
    };
    at += 46 + long + more + comment;
  }
}

/** The bytes of a part as they lie in the archive. */
export function packedBytes(bytes: Uint8Array, { at, packed }: ZipPart): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) throw new RangeError('a part is cut off');
  return bytes.subarray(start, start + packed);
}

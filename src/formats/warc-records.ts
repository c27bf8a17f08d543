import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { asLatin, splitHeaders } from './mime.ts';

/** A page as an archive of the web holds it. */
export interface ArchivedPage {
  readonly address: string;
  /** Time of capture, as the record has it. */
  readonly date: string;
  readonly charset?: string;
  readonly bytes: Uint8Array;
}

/** Bytes an archive may unpack to. */
const LARGEST_ARCHIVE = 256 * 1024 * 1024;

/** The records of an archive and what broke off. */
export interface ArchivedPages {
  readonly pages: readonly ArchivedPage[];
  readonly whole: boolean;
}

function unchunked(body: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at < body.length) {
    const end = body.indexOf(10, at);
    if (end < 0) break;
    const size = Number.parseInt(asLatin(body.subarray(at, end)), 16);
    if (!(size > 0)) break;
    parts.push(body.subarray(end + 1, end + 1 + size));
    at = end + 1 + size;
    while (body[at] === 13 || body[at] === 10) at++;
  }
  return new Uint8Array(Buffer.concat(parts));
}

function unpacked(body: Uint8Array, encoding: string): Uint8Array {
  const limit = { maxOutputLength: LARGEST_ARCHIVE };
  if (/gzip/i.test(encoding)) return new Uint8Array(gunzipSync(body, limit));
  if (/deflate/i.test(encoding)) return new Uint8Array(inflateSync(body, limit));
  if (/br/i.test(encoding)) return new Uint8Array(brotliDecompressSync(body, limit));
  return body;
}

/** The page in an HTTP answer; undefined for what is no page that was found. */
function pageOf(block: Uint8Array): Pick<ArchivedPage, 'bytes' | 'charset'> | undefined {
  const mark = /\r?\n\r?\n/.exec(asLatin(block.subarray(0, 65_536)));
  if (mark === null) return undefined;
  const head = asLatin(block.subarray(0, mark.index));
  const { headers } = splitHeaders(head.slice(head.indexOf('\n') + 1));
  if (
    !/^HTTP\/[\d.]+ 200\b/.test(head) ||
    !/^(?:text\/html|application\/xhtml)/i.test(headers['content-type'] ?? '')
  )
    return undefined;
  const raw = block.subarray(mark.index + mark[0].length);
  const whole = /chunked/i.test(headers['transfer-encoding'] ?? '') ? unchunked(raw) : raw;
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(headers['content-type'] ?? '')?.[1];
  return {
    bytes: unpacked(whole, headers['content-encoding'] ?? ''),
    ...(charset === undefined ? {} : { charset }),
  };
}

/** Pages that a WARC archive (ISO 28500) holds, in order. An archive that breaks off gives what stands before. Throws RangeError when it unpacks to too much. */
export function archivedPages(source: Uint8Array): ArchivedPages {
  const packed = source[0] === 0x1f && source[1] === 0x8b;
  // An archive packed record by record is one stream of many members.
  const bytes = packed ? new Uint8Array(gunzipSync(source, { maxOutputLength: LARGEST_ARCHIVE })) : source;
  const pages: ArchivedPage[] = [];
  let at = 0;
  while (at < bytes.length) {
    const mark = /\r?\n\r?\n/.exec(asLatin(bytes.subarray(at, at + 65_536)));
    const head = mark === null ? '' : asLatin(bytes.subarray(at, at + mark.index));
    if (mark === null || !head.startsWith('WARC/')) return { pages, whole: false };
    const { headers } = splitHeaders(head.slice(head.indexOf('\n') + 1));
    const start = at + mark.index + mark[0].length;
    const length = Number(headers['content-length']);
    if (!Number.isInteger(length) || length < 0) return { pages, whole: false };
    const block = bytes.subarray(start, start + length);
    if (headers['warc-type'] === 'response' || headers['warc-type'] === 'resource') {
      let page: Pick<ArchivedPage, 'bytes' | 'charset'> | undefined;
      try {
        page =
          headers['warc-type'] === 'resource'
            ? /^text\/html/i.test(headers['content-type'] ?? '')
              ? { bytes: block }
              : undefined
            : pageOf(block);
      } catch {
        // A page whose packing is broken is not there; the others are.
        page = undefined;
      }
      if (page !== undefined)
        pages.push({
          address: (headers['warc-target-uri'] ?? '').replace(/^<|>$/g, ''),
          date: headers['warc-date'] ?? '',
          ...page,
        });
    }
    if (start + length > bytes.length) return { pages, whole: false };
    at = start + length;
    while (bytes[at] === 13 || bytes[at] === 10) at++;
  }
  return { pages, whole: true };
}

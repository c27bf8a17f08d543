/** A part of a MIME message: its headers by lower-case name, and its bytes, decoded. */
export interface MimePart {
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

/** Parts inside one another; a saved page has two levels. */
const DEEPEST = 8;
const MOST_PARTS = 10_000;

/** Bytes as one sign each, so that offsets stay those of the bytes. */
export const asLatin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

/** Splits off the headers (RFC 5322) at the first empty line; folded lines are joined. */
export function splitHeaders(message: string): {
  readonly headers: Record<string, string>;
  readonly body: string;
} {
  const end = /\r?\n\r?\n/.exec(message);
  const head = end === null ? message : message.slice(0, end.index);
  const headers: Record<string, string> = {};
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const cut = line.indexOf(':');
    if (cut > 0) headers[line.slice(0, cut).trim().toLowerCase()] ??= line.slice(cut + 1).trim();
  }
  return { headers, body: end === null ? '' : message.slice(end.index + end[0].length) };
}

/** A parameter of a header: `text/html; charset="utf-8"`. */
export const parameterOf = (header: string | undefined, name: string): string | undefined =>
  new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]*))`, 'i')
    .exec(header ?? '')
    ?.slice(1)
    .find((value) => value !== undefined);

function decoded(body: string, encoding: string): Uint8Array {
  if (/^base64$/i.test(encoding)) return new Uint8Array(Buffer.from(body, 'base64'));
  if (!/^quoted-printable$/i.test(encoding)) return new Uint8Array(Buffer.from(body, 'latin1'));
  const plain = body
    .replace(/[ \t]*=\r?\n/g, '')
    .replace(/=([\dA-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return new Uint8Array(Buffer.from(plain, 'latin1'));
}

/** The leaves of a MIME message (RFC 2045, 2046), in order. Never throws; what is no part is passed over. */
export function mimeParts(message: string, depth = 0): MimePart[] {
  const { headers, body } = splitHeaders(message);
  const boundary = parameterOf(headers['content-type'], 'boundary');
  if (boundary === undefined || boundary === '' || depth > DEEPEST)
    return [{ headers, bytes: decoded(body, headers['content-transfer-encoding'] ?? '') }];
  return `\n${body}`
    .split(`\n--${boundary}`)
    .slice(1, MOST_PARTS)
    .filter((part) => !part.startsWith('--'))
    .flatMap((part) => mimeParts(part.replace(/^[ \t]*\r?\n/, '').replace(/\r$/, ''), depth + 1));
}

/** A header with encoded words (RFC 2047), as a person reads it. */
export const headerWords = (header: string): string =>
  header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?([\w-]+)\?([QB])\?([^?]*)\?=/gi, (whole, charset: string, kind: string, words: string) => {
      const bytes =
        kind.toUpperCase() === 'B'
          ? Buffer.from(words, 'base64')
          : decoded(words.replaceAll('_', ' '), 'quoted-printable');
      try {
        return new TextDecoder(charset).decode(bytes);
      } catch {
        return whole;
      }
    });

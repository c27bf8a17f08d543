/** Text of UTF-8 bytes. Several times faster than asking the database for text. */
export const textOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');

/** UTF-8 bytes of a text. */
export const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8');

/** The value remembered bytes stand for; undefined when they are none, so that it is made anew. */
export function recalled<T, U>(bytes: Uint8Array | undefined, take: (value: T) => U): U | undefined {
  if (bytes === undefined) return undefined;
  try {
    return take(JSON.parse(textOf(bytes)) as T);
  } catch {
    return undefined;
  }
}

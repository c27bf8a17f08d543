/** Memory that threads can share where the platform has such; else plain memory. */
const room = (bytes: number): ArrayBufferLike =>
  typeof SharedArrayBuffer === 'undefined' ? new ArrayBuffer(bytes) : new SharedArrayBuffer(bytes);

export const room32 = (size: number): Int32Array => new Int32Array(room(size * 4));
export const room16 = (size: number): Uint16Array => new Uint16Array(room(size * 2));
export const room8 = (size: number): Uint8Array => new Uint8Array(room(size));

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes written in hexadecimal, in base64. */
export function base64OfHex(hex: string): string {
  let bits = '';
  for (const digit of hex) bits += Number.parseInt(digit, 16).toString(2).padStart(4, '0');
  let out = '';
  for (let at = 0; at < bits.length; at += 6)
    out += BASE64[Number.parseInt(bits.slice(at, at + 6).padEnd(6, '0'), 2)];
  return out.padEnd(Math.ceil(out.length / 4) * 4, '=');
}

/** A text as it may stand in HTML. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

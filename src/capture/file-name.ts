import { createHash } from 'node:crypto';

/** Names Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 60;

/**
 * A name that every file system takes and that may be a key: letters of any script, figures and hyphens. Two names that become the same are
 * told apart by `taken`.
 */
export function safeName(raw: string, taken: (name: string) => boolean): string {
  const plain = raw
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
  const name =
    plain === '' || DEVICE.test(plain)
      ? `account-${createHash('sha256').update(raw).digest('hex').slice(0, 8)}`
      : plain;
  if (!taken(name)) return name;
  for (let count = 2; ; count++) if (!taken(`${name}-${count}`)) return `${name}-${count}`;
}

/** The part of an address that names what it leads to. */
export function nameOfAddress(address: string): string {
  const { pathname, hostname } = new URL(address);
  let last =
    pathname
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? '';
  try {
    last = decodeURIComponent(last);
  } catch {
    // An address that is not encoded as it should be is taken as it stands.
  }
  const stem = last.replace(/\.[A-Za-z\d]{1,5}$/, '');
  return /^(?:index|default|main|home)?$/i.test(stem) ? hostname.replace(/^www\./, '') : stem;
}

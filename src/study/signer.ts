import { userInfo } from 'node:os';

/** A name as part of the name of a file. */
export const fileWord = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40) || 'editor';

/** Name of the user of this machine, under which decisions are signed unless another is given. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'editor';
  }
}

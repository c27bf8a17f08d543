import { relative } from 'node:path';

/** An argument as a shell takes it: in quotes where it holds more than plain letters. */
export const typed = (argument: string): string =>
  /^[\w./@%+:-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;

/** A path as a person would type it from where they stand. */
export function shown(path: string, cwd: string): string {
  const near = relative(cwd, path);
  return near.startsWith('..') || near === '' ? path : near;
}

import { basename, dirname } from 'node:path';
import { UserError } from './user-error.ts';

/** What an error of the system says when this user may not, or cannot for want of room, use a place; its remedy. */
const REMEDIES: Readonly<Record<string, string>> = {
  EACCES: 'give yourself the right to it, or work on a copy of the folder',
  EPERM: 'give yourself the right to it, or work on a copy of the folder',
  EROFS: 'the disk takes no writing: work on a copy of the folder',
  ENOSPC: 'make room on the disk',
  EDQUOT: 'make room: your share of the disk is full',
};

/** What is written whole lies hidden beside its place at first: its folder is what the user knows. */
const visible = (path: string): string => (basename(path).startsWith('.') ? dirname(path) : path);

/** The user's error behind an error of the system that no fault of the program makes: a right that is missing, a full disk. */
export function closedPlace(error: unknown): UserError | undefined {
  const { code, path } = error as { code?: string; path?: string };
  const remedy = code === undefined ? undefined : REMEDIES[code];
  return remedy === undefined || path === undefined
    ? undefined
    : new UserError(`${visible(path)} cannot be used (${code})`, remedy);
}

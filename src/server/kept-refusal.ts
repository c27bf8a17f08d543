import { UserError } from '../study/user-error.ts';

/** Why something could not be kept on the disk, in plain words. `what` is told with its verb: `the decision was not kept`; `where` is the place. */
export function keptRefusal(error: unknown, what: string, where: string): UserError {
  if (error instanceof UserError) return error;
  const { code } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new UserError(
        `the disk is full: ${what}`,
        'make room, then do it again; nothing was half-written',
      );
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return new UserError(
        `the study cannot be written to: ${what}`,
        `give yourself the right to write in ${where}, or copy the study`,
      );
    default:
      return new UserError(
        `${what} (${code ?? String(error)})`,
        `look at ${where} of the study, then do it again`,
      );
  }
}

import { resolve } from 'node:path';
import { openStudy, type StudyDesk } from '../study/build.ts';
import type { Effects } from './effects.ts';
import { Progress } from './progress.ts';

/** Opens the study a command names, with progress shown, gives it to `work`, and ends the work with the cache. */
export async function withDesk<T>(
  argument: string,
  options: Readonly<Record<string, string | boolean | undefined>>,
  effects: Effects,
  /** `done` removes the line of progress; call it before anything is printed. */
  work: (desk: StudyDesk, done: () => void) => Promise<T>,
): Promise<T> {
  const progress = new Progress(effects);
  const { cache } = options;
  const desk = await openStudy(resolve(effects.cwd, argument), {
    ...(typeof cache === 'string' ? { cache: resolve(effects.cwd, cache) } : {}),
    progress: (step, done, all) => progress.tell(step, done, all),
    said: argument,
  });
  try {
    return await work(desk, () => progress.end());
  } finally {
    progress.end();
    desk.close();
    for (const { says, remedy } of desk.notes) effects.err(`${says}\n  ${remedy}\n`);
  }
}

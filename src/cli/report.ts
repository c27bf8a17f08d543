import type { Effects } from './effects.ts';
import { makeReport } from './make-report.ts';
import { withDesk } from './open-desk.ts';
import { shown } from './typed-path.ts';
import { writeReport } from './write-report.ts';

/** `variorum report FOLDER`: the report alone. */
export async function run(
  argument: string,
  options: Readonly<Record<string, string | boolean | undefined>>,
  effects: Effects,
): Promise<number> {
  return withDesk(argument, options, effects, async (desk, done) => {
    const html = await makeReport(desk);
    const { path, word } = await writeReport(
      desk.root,
      effects.cwd,
      html,
      typeof options.output === 'string' ? options.output : undefined,
    );
    done();
    if (word !== undefined) effects.err(`${word}\n`);
    effects.out(`Report: ${shown(path, effects.cwd)}\n`);
    return 0;
  });
}

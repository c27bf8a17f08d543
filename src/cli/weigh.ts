import { weighingLines, weighingOf } from '../core/show/weighing.ts';
import { UserError } from '../study/user-error.ts';
import type { Effects } from './effects.ts';
import { withDesk } from './open-desk.ts';
import { terminalStyle } from './terminal-style.ts';
import { writeOutput } from './write-output.ts';

/** `variorum weigh FOLDER`: what speaks for and against each reading, and what would change a point. */
export async function run(
  argument: string,
  options: Readonly<Record<string, string | boolean | undefined>>,
  effects: Effects,
): Promise<number> {
  return withDesk(argument, options, effects, async (desk, done) => {
    const { build } = await desk.result();
    done();
    const point = typeof options.point === 'string' ? options.point : undefined;
    const view = weighingOf(build, point);
    if (point !== undefined && view.points.length === 0)
      throw new UserError(
        `${argument} has no point at issue ${point}`,
        `the ids stand in the report and in: variorum export ${argument} --as csv`,
      );
    const text =
      options.as === 'json'
        ? `${JSON.stringify(view, null, 1)}\n`
        : `${weighingLines(view, {
            columns: effects.columns ?? 100,
            style: terminalStyle(effects),
            all: options.all === true || point !== undefined,
          }).join('\n')}\n`;
    await writeOutput(text, options.output, effects);
    return 0;
  });
}

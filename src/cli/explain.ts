import { explain } from '../core/show/explain.ts';
import { UserError } from '../study/user-error.ts';
import type { Effects } from './effects.ts';
import { withDesk } from './open-desk.ts';
import { terminalStyle } from './terminal-style.ts';

/** `variorum explain ID`: why the program decided so. */
export async function run(
  argument: string,
  options: Readonly<Record<string, string | boolean | undefined>>,
  effects: Effects,
): Promise<number> {
  const study = typeof options.study === 'string' ? options.study : '.';
  return withDesk(study, options, effects, async (desk, done) => {
    const { build } = await desk.result();
    done();
    const found = explain(build, argument, {
      columns: effects.columns ?? 100,
      style: terminalStyle(effects),
    });
    if (found.lines === undefined) {
      const near =
        found.near.length === 0
          ? `the ids stand in the report and in: variorum export ${study} --as csv`
          : `did you mean ${found.near.join(' or ')}?`;
      throw new UserError(`nothing in ${study} has the id ${argument}`, near);
    }
    effects.out(`${found.lines.join('\n')}\n`);
    return 0;
  });
}

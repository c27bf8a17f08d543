import type { Account } from '../core/model/account.ts';
import { terminalApparatus } from '../core/show/terminal.ts';
import type { Effects } from './effects.ts';
import { makeReport } from './make-report.ts';
import { withDesk } from './open-desk.ts';
import { countProblems } from './problem-lines.ts';
import { terminalStyle } from './terminal-style.ts';
import { shown, typed } from './typed-path.ts';
import { writeReport } from './write-report.ts';

/** Whether nothing is said of any account, so that each is of unknown origin and none is older than another. */
const isBare = (accounts: readonly Account[]): boolean =>
  accounts.length > 1 &&
  accounts.every(
    ({ author, written, published, speaksFor, dependsOn }) =>
      author === undefined &&
      written === undefined &&
      published === undefined &&
      speaksFor === undefined &&
      dependsOn.length === 0,
  );

/** `variorum build FOLDER`: the apparatus on the terminal, and the report. */
export async function run(
  argument: string,
  options: Readonly<Record<string, string | boolean | undefined>>,
  effects: Effects,
): Promise<number> {
  return withDesk(argument, options, effects, async (desk, done) => {
    const all = options.all === true;
    const { columns, colour } = effects;
    const lines = await desk.text(
      'terminal',
      JSON.stringify([columns, colour, all, argument]),
      ({ build }) => {
        const apparatus = terminalApparatus(build, {
          all,
          style: terminalStyle(effects),
          ...(columns === undefined ? {} : { columns }),
        });
        const count = countProblems(build.problems);
        return [
          ...apparatus,
          ...(count === ''
            ? []
            : [`Problems: ${count}. What can be done: variorum check ${typed(argument)}`]),
          ...(isBare(build.study.accounts)
            ? [
                `Nothing is known yet of who wrote these texts, when, and from whom they have it; you can say so: variorum open ${typed(argument)}`,
              ]
            : []),
        ].join('\n');
      },
    );
    const html = await makeReport(desk);
    const { path, word } = await writeReport(
      desk.root,
      effects.cwd,
      html,
      typeof options.output === 'string' ? options.output : undefined,
    );
    done();
    effects.out(`${lines}\n`);
    if (word !== undefined) effects.err(`${word}\n`);
    if (desk.unchanged) effects.err('nothing has changed since the last build\n');
    effects.out(`Report: ${shown(path, effects.cwd)}\n`);
    return 0;
  });
}

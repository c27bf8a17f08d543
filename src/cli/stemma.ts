import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { dot } from '../core/exports/dot.ts';
import { castOf } from '../core/show/cast.ts';
import { stemmataOf } from '../core/show/stemma.ts';
import { stemmaLines } from '../core/show/stemma-lines.ts';
import { stemmaFromDot } from '../core/trace/stemma/read-dot.ts';
import { appendDecision } from '../study/append-decision.ts';
import { fileWord, userName } from '../study/signer.ts';
import { UserError } from '../study/user-error.ts';
import type { Effects } from './effects.ts';
import { withDesk } from './open-desk.ts';
import { writeOutput } from './write-output.ts';

type Options = Readonly<Record<string, string | boolean | undefined>>;

/** Keeps a person's stemma as a line of a journal of its own, which no open workbench writes to. */
async function add(folder: string, file: string, options: Options, effects: Effects): Promise<void> {
  const text = await readFile(resolve(effects.cwd, file), 'utf8').catch(() => {
    throw new UserError(`${file} cannot be read`, 'give --add a file in the DOT language');
  });
  const { nodes, problems } = stemmaFromDot(text);
  const [first] = problems;
  if (first !== undefined)
    throw new UserError(
      `${file}, line ${first.line} ${first.says}`,
      'write one node or edge a line: A -> B;',
    );
  if (nodes.length === 0)
    throw new UserError(`${file} holds no stemma`, 'write one node or edge a line: A -> B;');
  const { called, why } = options;
  if (typeof called !== 'string' || called.trim() === '' || typeof why !== 'string' || why.trim() === '')
    throw new UserError('a stemma needs a name and a reason', 'give --called NAME and --why "the reason"');
  const by = typeof options.by === 'string' ? options.by : userName();
  await appendDecision(join(resolve(effects.cwd, folder), 'decisions', `${fileWord(by)}-dot.jsonl`), {
    by,
    when: new Date().toISOString(),
    why,
    handle: { on: 'stemma', name: called },
    verb: { do: 'draw', dot: text },
  });
}

/** `variorum stemma FOLDER`: the stemmata of a study; with `--add` a person's own is kept beside them. */
export async function run(argument: string, options: Options, effects: Effects): Promise<number> {
  // The folder is opened first, so that nothing is written where no study is.
  if (typeof options.add === 'string') {
    await withDesk(argument, options, effects, async (_desk, done) => done());
    await add(argument, options.add, options, effects);
  }
  return withDesk(argument, options, effects, async (desk, done) => {
    const { build } = await desk.result();
    done();
    const text =
      options.as === 'dot'
        ? dot(build)
        : `${stemmaLines(stemmataOf(castOf(build.study, build.names, 'editor'), build.trace.stemmata)).join('\n')}\n`;
    await writeOutput(text, options.output, effects);
    return 0;
  });
}

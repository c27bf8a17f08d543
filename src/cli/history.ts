import { UserError } from '../study/user-error.ts';
import type { Effects } from './effects.ts';
import { historyJson } from './history-json.ts';
import { historyLines } from './history-lines.ts';
import { historyResult } from './history-result.ts';
import { historySource } from './history-source.ts';
import { languageOption } from './language-option.ts';
import { problemLines } from './problem-lines.ts';
import { terminalStyle } from './terminal-style.ts';
import { writeOutput } from './write-output.ts';

/** `variorum history WHAT`: where every word of a text comes from. */
export async function run(
  argument: string,
  options: Readonly<Record<string, string | boolean | undefined>>,
  effects: Effects,
): Promise<number> {
  const source = await historySource(argument, String(options.study), effects.cwd);
  const mode = options.mode === 'wikiwho' ? 'wikiwho' : 'variorum';
  const language = languageOption(options.language);
  const result = await historyResult(source, mode, language, (done, what) => {
    if (effects.live)
      effects.err(`\r${done} ${what === 'revisions' ? 'revisions' : 'passages read'}\u001b[K`);
  });
  if (effects.live && result.revisions.length >= 100) effects.err('\r\u001b[K');
  const columns = effects.columns ?? 100;
  const problems = [...source.problems, ...result.told.problems];
  if (result.revisions.length === 0) {
    const why = problems.find(({ level }) => level === 'error') ?? problems[0];
    throw new UserError(
      why?.says ?? `${argument} holds no revision`,
      why?.remedy ?? 'give an export with its whole history',
    );
  }
  const text =
    options.as === 'json'
      ? historyJson(result, mode, problems, source.quotable, options.tokens === true)
      : `${historyLines(result, source.quotable, options.all === true, columns, terminalStyle(effects)).join('\n')}\n`;
  await writeOutput(text, options.output, effects);
  for (const line of problemLines(problems, columns, terminalStyle({ ...effects, colour: false })))
    effects.err(`${line}\n`);
  return 0;
}

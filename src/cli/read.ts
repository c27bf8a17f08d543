import { basename, resolve } from 'node:path';
import { datedOf } from '../core/calendars/dated.ts';
import { readLines } from '../core/exports/read-lines.ts';
import type { Edition, Structure } from '../core/model/account.ts';
import { bareAccount } from '../core/model/bare-account.ts';
import type { Interval } from '../core/model/interval.ts';
import type { Problem } from '../core/model/problem.ts';
import { readEdition } from '../core/read/read.ts';
import { sha256 } from '../core/text/sha256.ts';
import { formatFor } from '../formats/index.ts';
import { txt } from '../formats/txt.ts';
import { LONGEST_TEXT } from '../study/editions.ts';
import { guessLanguage } from '../study/guess-language.ts';
import { wrongLanguageTag } from '../study/language-tag.ts';
import { UserError } from '../study/user-error.ts';
import type { Effects } from './effects.ts';
import { fileBytes } from './file-bytes.ts';
import { languageOption } from './language-option.ts';
import { problemLines } from './problem-lines.ts';
import { terminalStyle } from './terminal-style.ts';

/** One text read by itself, as an account of its own. */
function read(
  text: string,
  structure: readonly Structure[],
  language: string,
  file: string,
  span: Interval | undefined,
) {
  const edition: Edition = { id: sha256(text), account: file, label: '', language, text, structure, file };
  const account = bareAccount(file, language, [edition]);
  return readEdition(edition, account, span);
}

/** `variorum read FILE`: a line of JSON for every mention and claim. With `--sentences` every line of the file is a text of its own. */
export async function run(
  argument: string,
  options: Readonly<Record<string, string | boolean | undefined>>,
  effects: Effects,
): Promise<number> {
  const path = resolve(effects.cwd, argument);
  const bytes = await fileBytes(path, argument, 'give one text; a folder is read with: variorum build');
  const format = options.sentences === true ? txt : (formatFor(path) ?? txt);
  const span = typeof options.span === 'string' ? datedOf(options.span) : undefined;
  if (options.span !== undefined && span === undefined)
    throw new UserError(
      `--span ${String(options.span)} is not a date`,
      'write 1938, 1938-07/1938-08 or 1938-07-29',
    );
  const asked = languageOption(options.language);
  const problems: Problem[] = [];
  const file = basename(path);
  for (const edition of await format.read({ name: file, bytes })) {
    if (edition.text.length > LONGEST_TEXT)
      throw new UserError(
        `${argument} holds ${(edition.text.length / 1e6).toFixed(1)} million characters; a text is read up to ${LONGEST_TEXT / 1e6} million`,
        'keep the chapters on the event, or cut it into files of their own',
      );
    problems.push(...edition.problems);
    // Of no text nothing is to be said but why there is none.
    if (edition.text.trim() === '') continue;
    const told = edition.metadata.language;
    const language =
      asked ??
      (typeof told === 'string' && wrongLanguageTag(told) === undefined
        ? told
        : await guessLanguage(edition.text));
    if (options.sentences !== true) {
      const done = read(edition.text, edition.structure, language, file, span?.value);
      problems.push(...done.problems);
      effects.out(
        readLines(done)
          .map((line) => `${JSON.stringify(line)}\n`)
          .join(''),
      );
      continue;
    }
    edition.text.split('\n').forEach((line, at) => {
      const done = read(line, [], language, file, span?.value);
      if (at === 0) problems.push(...done.problems);
      effects.out(
        readLines(done)
          .map((one) => `${JSON.stringify({ sentence: at + 1, ...one })}\n`)
          .join(''),
      );
    });
  }
  for (const line of problemLines(
    problems,
    effects.columns ?? 100,
    terminalStyle({ ...effects, colour: false }),
  ))
    effects.err(`${line}\n`);
  // A file that is no text was named in error; an empty one holds nothing, which is an answer.
  return problems.some(({ level }) => level === 'error') ? 2 : 0;
}

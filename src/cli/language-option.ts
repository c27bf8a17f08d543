import { languageRemedy, wrongLanguageTag } from '../study/language-tag.ts';
import { UserError } from '../study/user-error.ts';

/** The language typed behind `--language`; undefined where none was. Throws `UserError` for a word that names none. */
export function languageOption(given: string | boolean | undefined): string | undefined {
  if (typeof given !== 'string') return undefined;
  const wrong = wrongLanguageTag(given);
  if (wrong !== undefined)
    throw new UserError(`--language ${given} names no language`, languageRemedy(wrong));
  return given;
}

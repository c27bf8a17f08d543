/** Scripts by a letter of theirs, the first that a form has. */
const SCRIPTS: readonly (readonly [name: string, letter: RegExp])[] = [
  ['Kana', /[\u3040-\u30ff]/u],
  ['Han', /\p{Script=Han}/u],
  ['Hangul', /\p{Script=Hangul}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Latin', /\p{Script=Latin}/u],
];

/** Name of the script a form is written in. A form with kana is kana, whatever characters stand beside it. */
export const scriptWords = (form: string): string =>
  SCRIPTS.find(([, letter]) => letter.test(form))?.[0] ?? 'Other signs';

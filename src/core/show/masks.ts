import type { NameEntry } from '../model/account.ts';
import type { StudyName } from '../model/build.ts';

/** Keeps the names of persons who are masked out of what the public sees. */
export interface Masks {
  /** Keys of the persons who are masked. */
  readonly keys: ReadonlySet<string>;
  /** Whether a text names one of them. */
  readonly name: (text: string) => boolean;
  /** The text with each of their names replaced. */
  readonly mask: (text: string) => string;
}

const INSTEAD = '[name masked]';

/** Letters of an alphabet that a name needs before its endings are looked for too. */
const STEM = 4;

/** Times that names are looked for. */
const PASSES = 4;

const escaped = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A form as it may stand in a text: with an ending where it is long enough to be known by its beginning. */
function pattern(form: string): string {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(form))
    return escaped(form);
  return `(?<![\\p{L}\\p{M}])${escaped(form)}${form.length >= STEM ? '[\\p{L}\\p{M}]*' : '(?![\\p{L}\\p{M}])'}`;
}

/** Finds persons by their label, by the forms of the authority file and by those met in the texts. */
export function masksOf(names: readonly NameEntry[], found: readonly StudyName[]): Masks {
  const masked = names.filter(({ mask }) => mask === true);
  const keys = new Set(masked.map(({ key }) => key));
  const forms = new Set(
    [
      ...masked.flatMap(({ label, forms: all }) => [label, ...Object.values(all).flat()]),
      ...found.filter(({ key }) => keys.has(key)).flatMap(({ forms: all }) => all.map(({ form }) => form)),
    ].filter((form) => form.trim() !== ''),
  );
  if (forms.size === 0) return { keys, name: () => false, mask: (text) => text };
  // The longest first, so that a name inside another does not spoil it.
  const longest = [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const source = longest.map(pattern).join('|');
  const [once, every] = [new RegExp(source, 'iu'), new RegExp(source, 'giu')];
  /** A name taken away may set the end of a word before another: it is looked for again, a few times at most. */
  const mask = (text: string): string => {
    let out = text;
    for (let time = 0; time < PASSES && once.test(out); time++) out = out.replace(every, INSTEAD);
    return out;
  };
  return { keys, name: (text) => once.test(text), mask };
}

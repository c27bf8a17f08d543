import type { Language } from '../languages/language.ts';
import { foldWord } from '../text/fold.ts';
import type { Range } from './clause.ts';

/** Code units looked at on either side of a figure. */
const REACH = 24;

interface Laid {
  readonly before: ReadonlyMap<string, string>;
  readonly behind: ReadonlyMap<string, string>;
  /** Signs that stand right before the figure in writing without spaces. */
  readonly closed: readonly (readonly [string, string])[];
}

const laid = new WeakMap<Language, Laid>();

function layDimensions(language: Language): Laid {
  const old = laid.get(language);
  if (old !== undefined) return old;
  const { before, behind } = language.counted.dimensions ?? { before: {}, behind: {} };
  const entries = (table: Readonly<Record<string, readonly string[]>>): [string, string][] =>
    Object.entries(table).flatMap(([key, words]) =>
      words.map((word): [string, string] => [foldWord(word), key]),
    );
  const made = {
    before: new Map(entries(before)),
    behind: new Map(entries(behind)),
    closed: language.script === 'cjk' ? entries(before) : [],
  };
  laid.set(language, made);
  return made;
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}’']+/gu)?.map(foldWord) ?? [];

/**
 * Which extent a length in metres, feet or miles is told of: `high`, `deep`, `wide` or `long`. A height and a distance of one hill are no
 * rival answers. By the word right before the figure, with one small word between (`a height of 150 metres`), or right behind it
 * (`150 metres high`); undefined where none stands there.
 */
export function dimensionOf(
  text: string,
  phrase: Range,
  sentence: Range,
  language: Language,
): string | undefined {
  const { before, behind, closed } = layDimensions(language);
  if (before.size === 0) return undefined;
  const left = text.slice(Math.max(sentence.start, phrase.start - REACH), phrase.start);
  for (const [word, key] of closed) if (left.trimEnd().endsWith(word)) return key;
  if (closed.length > 0) return undefined;
  if (!/[.,;:()]\s*$/u.test(left)) {
    const [further = '', near = ''] = wordsOf(left).slice(-2);
    const found = before.get(near) ?? (near.length <= 3 ? before.get(further) : undefined);
    if (found !== undefined) return found;
  }
  const right = text.slice(phrase.end, Math.min(sentence.end, phrase.end + REACH));
  const [next = '', second = ''] = wordsOf(/^[\s\p{L}\p{M}’']*/u.exec(right)?.[0] ?? '');
  const key = behind.get(`${next} ${second}`) ?? behind.get(next);
  return key === 'none' ? undefined : key;
}

import type { CountedWords } from './counted-words.ts';
import { type DeclensionWords, decline } from './declension-words.ts';

/** What is counted in figures of four digits that may look like years. */
const COUNTED = ['person', 'tank', 'gun', 'aircraft', 'ship', 'vehicle'] as const;

/**
 * Genitive plurals of the men and arms a language counts (`защитников`, `гармат`): behind a number of four figures they say that it is no year. A form
 * that is a nominative too says nothing (`партизан`).
 */
export function countedGenitives({ objects }: CountedWords, words: DeclensionWords): string[] {
  const out = new Set<string>();
  const plural = new Map<string, boolean>();
  for (const kind of COUNTED)
    for (const entry of objects[kind] ?? []) {
      const colon = entry.lastIndexOf(':');
      if (colon < 0 || entry.includes(' ') || entry.includes('|')) continue;
      const paradigm = entry.slice(colon + 1);
      let has = plural.get(paradigm);
      if (has === undefined) {
        has = Object.values(words.paradigms[paradigm]?.endings ?? {}).some((codes) => ONLY.test(codes));
        plural.set(paradigm, has);
      }
      if (!has) continue;
      for (const { codes, form } of decline(words, entry).forms) if (ONLY.test(codes)) out.add(form);
    }
  return [...out];
}

/** Genitive plural, and no other case but the locative that is always the same as it. */
const ONLY = /^pg(?: pl)?$/;

import type { WordInfo } from './word-info.ts';

/**
 * What the clause engine of a language knows of a word, worked out when first asked and kept with the form: a form is of one language,
 * and a language has one engine.
 */
export const wordOfEngine =
  <W extends object>(make: (info: WordInfo) => W): ((info: WordInfo) => W) =>
  (info) => {
    info.ofEngine ??= make(info);
    return info.ofEngine as W;
  };

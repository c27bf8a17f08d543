/** Letters a part must have for a longer word to be made of it. */
const PART = 3;

/** Tells katakana words that name nothing from names. */
export interface LoanWords {
  /** Whether a run of katakana, without dots, is a common word or is made of such. */
  common(run: string): boolean;
}

/** Made from the listed words and the endings that only common words have (`ーション`). */
export function loanWordsOf(listed: ReadonlySet<string>, endings: readonly string[]): LoanWords {
  const longest = Math.max(0, ...[...listed].map((word) => word.length));
  return {
    common(run) {
      if (listed.has(run) || endings.some((ending) => run.length > ending.length + 1 && run.endsWith(ending)))
        return true;
      // Places of the run up to which listed words follow each other from its beginning.
      const reached = new Uint8Array(run.length + 1);
      reached[0] = 1;
      for (let from = 0; from + PART <= run.length; from++) {
        if (reached[from] === 0) continue;
        for (let to = from + PART; to <= run.length && to - from <= longest; to++)
          if (listed.has(run.slice(from, to))) reached[to] = 1;
      }
      return reached[run.length] === 1;
    },
  };
}

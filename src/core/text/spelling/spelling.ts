/**
 * A way of writing sounds in Latin letters: English, German, Polish ... A rule is `letters sounds`, one a line:
 * `^` before the letters: at the beginning of the name; `<V` `<C`: after a vowel or a consonant letter;
 * `$` after the letters: at its end; `>F` `>V` `>C` `>M`: before e i y, a vowel, a consonant, or one consonant and a
 * final e. Sounds are those of `sounds.ts`; `-` is none. Longer letters are tried first, then the rules in their
 * order; what no rule covers is read by the letters all traditions share.
 */
export interface Spelling {
  /** English name of the tradition, for showing. */
  readonly name: string;
  /** BCP 47 languages whose names it writes. */
  readonly languages: readonly string[];
  /** Letters that show it, folded to lower case with their marks; without any it may stand behind every name. */
  readonly signs: readonly string[];
  /** Whether it tells how the letters are spoken rather than how names are written with them; then it is not used between two Latin spellings. */
  readonly spoken?: boolean;
  readonly rules: string;
}

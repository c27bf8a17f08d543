/**
 * What passages are about, in classes that mean the same in every language (`bridge`, `armistice`, `famine`), so that passages of different
 * languages can be laid side by side by more than names, days and figures. The classes are the same in every language folder.
 */
export interface MatterWords {
  /**
   * Class to its words. `treaty` is that word alone, `treat*` every word that begins so, `*vertrag` and `*vertrag*` words that close with it or
   * hold it (German compounds). In Chinese and Japanese a run of characters wherever it stands. Accents and case say nothing.
   */
  readonly classes: Readonly<Record<string, readonly string[]>>;
}

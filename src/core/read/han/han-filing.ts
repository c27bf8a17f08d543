import { foldHan } from '../../text/han-variants.ts';
import { formsOf } from '../lexicon/phrase-trie.ts';
import { emptySense, type HanSense } from './han-sense.ts';
import type { HanTrie } from './han-trie.ts';
import { withVolitional } from './verb-rows.ts';

/** How the lists of a language are filed. */
export interface HanFiling {
  /** Tells what is known of each form of some entries. */
  each(entries: readonly string[], tell: (sense: HanSense) => void): void;
  /** Sets a bit of `HAN` on them. */
  flag(entries: readonly string[], bit: number): void;
  /** Sets a bit of `NEAR` on them. */
  near(entries: readonly string[], bit: number): void;
}

/** Files entries in a trie, each of their forms folded. */
export function hanFiling(trie: HanTrie<HanSense>, verbLast: boolean): HanFiling {
  const each: HanFiling['each'] = (entries, tell) => {
    for (const entry of entries)
      for (const form of formsOf(verbLast ? withVolitional(entry) : entry)) {
        const folded = foldHan(form);
        if (folded !== '') tell(trie.entry(folded, () => emptySense(folded)));
      }
  };
  return {
    each,
    flag: (entries, bit) =>
      each(entries, (sense) => {
        sense.flags |= bit;
      }),
    near: (entries, bit) =>
      each(entries, (sense) => {
        sense.near |= bit;
      }),
  };
}

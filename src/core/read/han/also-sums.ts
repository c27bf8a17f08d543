import { HAN, type HanSense, NEAR } from './han-sense.ts';
import type { HanTrie } from './han-trie.ts';

/** 战争|中|共|死亡: whether a people's word of two signs may be a word of place and one of a sum as well, as 中共 may. */
export const alsoSums = (trie: HanTrie<HanSense>, form: string): boolean =>
  form.length === 2 &&
  ((trie.get(form.charAt(0))?.near ?? 0) & NEAR.locative) !== 0 &&
  ((trie.get(form.charAt(1))?.flags ?? 0) & HAN.total) !== 0;

/** What such a word costs where the names did not find it: more than its two signs. */
export const REFUSED = 30;

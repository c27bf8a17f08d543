import { isCharacter } from './any-tokens.ts';
import { MatchingBlocks } from './matching-blocks.ts';
import type { LeftOver } from './rewriting.ts';
import { ValueNumbers } from './value-numbers.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Neighbours looked at on each side of a word that matches alone, and how many must be new for it to be chance. */
const SIDE = 4;
const MOST_NEW = 7;

/** Longest run of characters of a script without spaces that chance brings about: two such say less than a word. */
const MOST_CHARACTERS = 2;

/** Words left over on both sides, by matching blocks; a word that matches alone among new words is taken for new. */
export class NearMatch {
  private readonly blocks = new MatchingBlocks();
  private readonly numbers = new ValueNumbers();
  private readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** For each new word the token it is, or -1. */
  match({ left, row, tokens, claim }: LeftOver): Int32Array {
    const to = new Int32Array(row.length).fill(-1);
    if (left.length === 0 || row.length === 0) return to;
    const { numbers } = this;
    const count = numbers.give(row);
    const b = numbers.of(row);
    const a = numbers.of(left.map((token) => tokens.value.items[token] as number));
    this.blocks.run(a, b, count, true, {
      equal: (i, j, size) => {
        for (let k = 0; k < size; k++) to[j + k] = i + k;
      },
      differ: () => {},
    });
    const lone: number[] = [];
    for (let j = 0; j < to.length; ) {
      if (to[j] === -1) {
        j++;
        continue;
      }
      let end = j + 1;
      while (end < to.length && to[end] === (to[end - 1] as number) + 1) end++;
      if (this.byChance(row, to, j, end)) for (let k = j; k < end; k++) lone.push(k);
      j = end;
    }
    for (const j of lone) to[j] = -1;
    for (let j = 0; j < to.length; j++) {
      if (to[j] === -1) continue;
      const token = left[to[j] as number] as number;
      to[j] = token;
      claim(token);
    }
    return to;
  }

  /** Whether a matched run is one word, or few characters, among new words. */
  private byChance(row: Int32Array, to: Int32Array, from: number, end: number): boolean {
    if (end - from > MOST_CHARACTERS) return false;
    if (end - from > 1)
      for (let j = from; j < end; j++)
        if (!isCharacter(this.vocabulary.words[row[j] as number] as string)) return false;
    let fresh = 0;
    for (let k = 1; k <= SIDE; k++) {
      if (from - k >= 0 && to[from - k] === -1) fresh++;
      if (end - 1 + k < to.length && to[end - 1 + k] === -1) fresh++;
    }
    return fresh >= MOST_NEW;
  }
}

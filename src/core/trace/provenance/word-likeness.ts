import { MatchingBlocks } from './matching-blocks.ts';

/**
 * How alike two words are, by their signs: twice what matches over both lengths (difflib's ratio). The second word is
 * the one whose frequent signs are passed over when it is long.
 */
export class WordLikeness {
  private readonly blocks = new MatchingBlocks();
  private readonly numbers = new Map<string, number>();

  of(first: string, second: string): number {
    const { numbers } = this;
    numbers.clear();
    const b = Int32Array.from(second, (sign) => {
      const known = numbers.get(sign);
      if (known !== undefined) return known;
      numbers.set(sign, numbers.size);
      return numbers.size - 1;
    });
    const a = Int32Array.from(first, (sign) => numbers.get(sign) ?? -1);
    let matches = 0;
    this.blocks.run(a, b, numbers.size, true, {
      equal: (_i, _j, size) => {
        matches += size;
      },
      differ: () => {},
    });
    return (2 * matches) / (a.length + b.length);
  }
}

/** Words by number and numbers by word. */
export class Vocabulary {
  readonly words: string[] = [];
  private readonly numbers = new Map<string, number>();
  /** Laid when the first is asked for: most texts have words. */
  private single: Int32Array | undefined;

  /** The number of a word, given now if it has none. */
  number(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const number = this.words.length;
    // A slice would keep the whole text it was cut from.
    const kept = word.length < 13 ? word : ` ${word}`.slice(1);
    this.words.push(kept);
    this.numbers.set(kept, number);
    return number;
  }

  /** The number of a word of one code unit. */
  unit(code: number): number {
    this.single ??= new Int32Array(0x10000).fill(-1);
    const known = this.single[code] as number;
    if (known >= 0) return known;
    const number = this.number(String.fromCharCode(code));
    this.single[code] = number;
    return number;
  }
}

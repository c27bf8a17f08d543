import type { Reuse } from '../model/reuse.ts';
import { diffNumbers } from '../text/diff.ts';
import { foldWord } from '../text/fold.ts';

/** Words, and single characters of the scripts that are written without spaces. */
const WORD =
  /[\u3040-\u30ff\u3400-\u9fff]|[\p{L}\p{M}\p{N}]+?(?=[\u3040-\u30ff\u3400-\u9fff])|[\p{L}\p{M}\p{N}]+/gu;

/** Words of a text: where each begins, and its number; words that fold alike have one. */
export interface NumberedWords {
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
}

/** Where words of one text stand again in another: half-open in both. */
export interface SameRun {
  readonly startA: number;
  readonly endA: number;
  readonly startB: number;
  readonly endB: number;
  /** The run it is, seen from the other text. */
  readonly mirrors?: SameRun;
}

/** Two runs laid beside one another, by the numbers of their words in the texts. */
export interface LaidRun {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
  /** Runs of words that differ, half-open, in order. */
  readonly changes: readonly (readonly [fromA: number, toA: number, fromB: number, toB: number])[];
}

/** Lays shared runs word by word. Each text is cut into words once, and each two runs are laid once, whoever asks. */
export class LaidRuns {
  readonly #texts = new Map<string, NumberedWords>();
  readonly #numbers = new Map<string, number>();
  readonly #folded: string[] = [];
  readonly #laid = new WeakMap<SameRun, LaidRun>();

  wordsOf(text: string): NumberedWords {
    const old = this.#texts.get(text);
    if (old !== undefined) return old;
    const starts: number[] = [];
    const numbers: number[] = [];
    for (const { 0: word, index } of text.matchAll(WORD)) {
      starts.push(index);
      numbers.push(this.#numberOf(foldWord(word)));
    }
    const words = { starts: Int32Array.from(starts), numbers: Int32Array.from(numbers) };
    this.#texts.set(text, words);
    return words;
  }

  /** The folded word that has a number. */
  word(number: number): string {
    return this.#folded[number] as string;
  }

  lay(a: string, b: string, run: SameRun): LaidRun {
    const old = this.#laid.get(run);
    if (old !== undefined) return old;
    const laid = run.mirrors === undefined ? this.#lay(a, b, run) : mirrored(this.lay(b, a, run.mirrors));
    this.#laid.set(run, laid);
    return laid;
  }

  #lay(a: string, b: string, { startA, endA, startB, endB }: SameRun): LaidRun {
    const [left, right] = [this.wordsOf(a), this.wordsOf(b)];
    const fromA = firstFrom(left.starts, startA);
    const toA = firstFrom(left.starts, endA);
    const fromB = firstFrom(right.starts, startB);
    const toB = firstFrom(right.starts, endB);
    const changes = diffNumbers(left.numbers.subarray(fromA, toA), right.numbers.subarray(fromB, toB)).map(
      ([a, b, c, d]) => [a + fromA, b + fromA, c + fromB, d + fromB] as const,
    );
    return { fromA, toA, fromB, toB, changes };
  }

  #numberOf(folded: string): number {
    let number = this.#numbers.get(folded);
    if (number === undefined) {
      number = this.#folded.push(folded) - 1;
      this.#numbers.set(folded, number);
    }
    return number;
  }
}

const mirrored = ({ fromA, toA, fromB, toB, changes }: LaidRun): LaidRun => ({
  fromA: fromB,
  toA: toB,
  fromB: fromA,
  toB: toA,
  changes: changes.map(([a, b, c, d]) => [c, d, a, b]),
});

/** The number of the first word that starts at or behind an offset. */
function firstFrom(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const kept = new WeakMap<Reuse, LaidRuns>();

/** The runs of a search, laid once for all who ask while it is alive. */
export function laidRunsOf(reuse: Reuse): LaidRuns {
  const old = kept.get(reuse);
  if (old !== undefined) return old;
  const made = new LaidRuns();
  kept.set(reuse, made);
  return made;
}

/** Lets go of what was laid, when the last who asks has asked. */
export function letGoOfRuns(reuse: Reuse): void {
  kept.delete(reuse);
}

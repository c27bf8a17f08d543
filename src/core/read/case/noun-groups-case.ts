import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import { bareNumber } from './case-bare-number.ts';
import { ANY, PLURAL, SINGULAR } from './case-bits.ts';
import type { CaseGroup } from './case-group.ts';
import { type Behind, madeGroup } from './case-group-made.ts';
import { GroupScan } from './case-group-scan.ts';
import type { CaseWord } from './case-word.ts';
import { WordsAt } from './case-words-at.ts';

/** Deepest chain of genitives that is followed. */
const DEEPEST = 8;

/** Reads noun groups of one sentence; each place is read once and remembered, so hostile input stays linear. */
export class NounGroups {
  readonly words: WordsAt;
  /** By token, and by the numbers in which the group may be the subject: four places each. */
  readonly #memo: (CaseGroup | null | undefined)[];

  constructor(input: ClauseInput, word: (info: Token['info']) => CaseWord) {
    this.words = new WordsAt(input, word);
    this.#memo = new Array<CaseGroup | null | undefined>(4 * (input.tokens.length + 1));
  }

  /**
   * The noun group that begins at a token, if one does. `depth`: how many nouns it is a genitive of; `subject`: their nominatives,
   * by which they may be the subject of the clause.
   */
  at(at: number, depth = 0, subject = 0): CaseGroup | undefined {
    const key = at * 4 + ((subject & SINGULAR) === 0 ? 0 : 1) + ((subject & PLURAL) === 0 ? 0 : 2);
    const known = this.#memo[key];
    if (known !== undefined) return known ?? undefined;
    const made = this.#read(at, depth, subject);
    this.#memo[key] = made ?? null;
    return made;
  }

  #read(from: number, depth: number, subject: number): CaseGroup | undefined {
    const { words } = this;
    // `всего тремя кораблями`: a word of emphasis, though it looks like a determiner.
    const { info } = words.input.tokens[from] as Token;
    if (info.determiner && words.lists.emphasis.has(info.folded) && words.numberAt(from + 1) !== undefined)
      return undefined;
    const governed = words.governedAt(from);
    const strict = new GroupScan(words, from, governed);
    const scan = governed === ANY || strict.head >= 0 ? strict : new GroupScan(words, from, ANY);
    const behind: Behind = {
      subject,
      at: (at, free) => (depth < DEEPEST ? this.at(at, depth + 1, free) : undefined),
    };
    if (scan.head >= 0) return madeGroup(words, scan, scan.head, false, behind);
    const last = scan.lastModifier;
    // `все пятнадцать погибли`: the words before a bare number belong to it.
    const [number] = scan.held;
    if (number !== undefined && this.#opens(from, words.input.numbers[number]?.outerFrom ?? from))
      return bareNumber(words, scan);
    if (last >= from && !scan.participle) {
      const lone = (words.input.tokens[last] as Token).info.possessive && words.wordAt(last).pronoun === 0;
      if (!lone) return madeGroup(words, scan, last, true, behind);
    }
    // `стоил осаждающим 480 убитыми`: a participle before a bare number stands for itself.
    const led = number !== undefined && last >= from && last < (words.input.numbers[number]?.from ?? 0);
    return number !== undefined && !led ? bareNumber(words, scan) : undefined;
  }

  /** Whether nothing but determiners stands before a number. */
  #opens(from: number, to: number): boolean {
    for (let at = from; at < to; at++)
      if (!(this.words.input.tokens[at] as Token).info.determiner) return false;
    return to > from;
  }
}

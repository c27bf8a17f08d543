import type { CaseGroup } from './case-group.ts';
import { bareNumber, madeGroup } from './case-group-made.ts';
import { GroupScan } from './case-group-scan.ts';
import type { CaseWord } from './case-word.ts';
import { WordsAt } from './case-words-at.ts';
import type { ClauseInput, Token } from './claim-tokens.ts';

/** Deepest chain of genitives that is followed. */
const DEEPEST = 8;

/** Reads noun groups of one sentence; each place is read once and remembered, so hostile input stays linear. */
export class NounGroups {
  readonly words: WordsAt;
  readonly #memo = new Map<number, CaseGroup | null>();

  constructor(input: ClauseInput, word: (info: Token['info']) => CaseWord) {
    this.words = new WordsAt(input, word);
  }

  /** The noun group that begins at a token, if one does. */
  at(at: number, depth = 0): CaseGroup | undefined {
    const known = this.#memo.get(at);
    if (known !== undefined) return known ?? undefined;
    const made = this.#read(at, depth);
    this.#memo.set(at, made ?? null);
    return made;
  }

  #read(from: number, depth: number): CaseGroup | undefined {
    const { words } = this;
    const scan = new GroupScan(words, from);
    const behind = (at: number): CaseGroup | undefined => (depth < DEEPEST ? this.at(at, depth + 1) : undefined);
    if (scan.head >= 0) return madeGroup(words, scan, scan.head, false, behind);
    const last = scan.lastModifier;
    if (last >= from && !scan.participle) {
      const lone = (words.input.tokens[last] as Token).info.possessive && words.wordAt(last).pronoun === 0;
      if (!lone) return madeGroup(words, scan, last, true, behind);
    }
    return scan.held.length > 0 ? bareNumber(words, scan) : undefined;
  }
}

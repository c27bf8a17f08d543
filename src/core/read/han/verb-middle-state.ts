import type { Modality } from '../../model/claim.ts';
import type { HedgeCue } from '../clause.ts';
import { memberAt } from '../member-at.ts';
import type { HanBinding, HanSaying } from './han-clause.ts';
import type { HanGroup } from './han-group.ts';
import type { HanLexicon } from './han-lexicon.ts';
import { isColon, isComma, isListComma, isNominal, isStop, nounSense } from './han-nominal.ts';
import { HAN, NEAR, VERBAL } from './han-sense.ts';
import type { HanWord } from './han-words.ts';
import { isVerbHere } from './verb-here.ts';

const MAY_BE_VERB = VERBAL | HAN.be;

/** Parts behind whose sign a noun comes. */
const LEADS_ON: ReadonlySet<string> = new Set(['of', 'means', 'at']);

/** The comma clause that is being read. */
export interface OpenClause {
  start: number;
  /** Groups without preposition before the first predicate. */
  subjects: HanGroup[];
  /** Groups with a preposition that wait for their verb. */
  waiting: HanGroup[];
  /** Place in `bindings` of the last predicate of this clause; -1 = none yet. */
  last: number;
  /** The object of a verb that makes others act: subject of the next predicate. */
  pivot: HanGroup | undefined;
  /** Who was made to act; further verbs of the clause are his. */
  actor: HanGroup | undefined;
  /** Whether he was seen or heard to act, not made to. */
  sees: boolean;
  /** Subject of the verb behind a reason told as a clause (日军|因苏军进攻|而撤退). */
  outer: HanGroup | undefined;
  /** Place in `bindings` of the verb of saying whose object opens this clause (谴责|美军虐待战俘); -1 = none. */
  teller: number;
  /** The preposition of the noun behind 的, while the clause before 的 is read (向|停泊在港内的军舰); undefined = none. */
  pending: string | undefined;
  passive: boolean;
  negated: HanWord | undefined;
  force: Modality;
  cue: HedgeCue | undefined;
  /** Force that governs every further predicate of the clause. */
  governed: Modality | undefined;
}

/** One sentence with the verb between subject and object while it is read: a place in it, the open comma clause, and what was found. */
export class VerbMiddle {
  readonly words: readonly HanWord[];
  readonly lexicon: HanLexicon;
  readonly bindings: HanBinding[] = [];
  readonly groups: HanGroup[] = [];
  readonly sayings: HanSaying[] = [];
  readonly subjects: HanGroup[] = [];
  readonly hedges: HedgeCue[] = [];
  readonly #asked: Uint32Array;
  readonly #answers: Uint8Array;
  /** Grows with every change of the open clause. */
  #version = 1;
  at = 0;
  open: OpenClause;
  /** Subject of the clause before, and how many commas ago it was told. */
  before: { group: HanGroup; commas: number } | undefined;
  /** Who said or asked what the clauses before tell, by a verb that is a deed itself. */
  teller: HanGroup | undefined;
  hearsay = false;
  /** Where the last time told in this sentence begins. */
  time: number | undefined;

  constructor(words: readonly HanWord[], lexicon: HanLexicon, opened: number) {
    this.words = words;
    this.lexicon = lexicon;
    this.open = openClause(opened);
    this.#asked = new Uint32Array(words.length);
    this.#answers = new Uint8Array(words.length);
  }

  /** The open clause has changed: whether a word is its verb must be asked anew. */
  changed(): void {
    this.#version++;
  }

  nominalAt(at: number): boolean {
    const word = this.words[at];
    if (word === undefined || word.kind === 'time' || this.#adverbial(at)) return false;
    if (
      word.kind === 'word' &&
      word.sense.flags & HAN.adverb &&
      (word.sense.kind === undefined || word.sense.kind === 'time') &&
      word.sense.object === undefined &&
      // 几乎|沉没: a bound of two signs is one only before its figure.
      (word.sense.before === undefined || (word.form.length > 1 && !this.#figureAt(at + 1))) &&
      // 的|主要|强国, 以|猛烈|炮火: there it is an adjective of the noun.
      !(
        word.sense.near & NEAR.adjective &&
        LEADS_ON.has(memberAt(this.words, at - 1)?.sense.case ?? '') &&
        this.nominalAt(at + 1)
      )
    )
      return false;
    if (word.kind === 'word' && word.sense.case !== undefined && !nounSense(word.sense)) return false;
    // 结果日军大败: "as a result" before the one who acts.
    const next = this.words[at + 1];
    if (word.sense.flags & HAN.adverb && word.sense.kind === 'abstract' && next?.start === word.end)
      return next.kind !== 'name' && next.sense.kind !== 'formation' && isNominal(word);
    return isNominal(word);
  }

  #figureAt(at: number): boolean {
    const word = this.words[at];
    return word?.number !== undefined || word?.sense.before !== undefined;
  }

  /** 密集地部署: an unknown word, or 地 itself, that tells how the verb behind is done. */
  #adverbial(at: number): boolean {
    const words = this.words;
    const ending = (words[at] as HanWord).form === '地' ? at : at + 1;
    const [how, sign, verb] = [words[ending - 1], words[ending], words[ending + 1]];
    return (
      sign?.form === '地' &&
      (how?.kind === 'run' || ((how?.sense.near ?? 0) & NEAR.adjective) !== 0) &&
      how?.end === sign.start &&
      verb?.start === sign.end &&
      verb.sense.verbal
    );
  }

  /** Whether a verb follows before the next comma. */
  verbAhead(from: number): boolean {
    for (let at = from; at < this.words.length && at < from + 40; at++) {
      const word = this.words[at] as HanWord;
      if (isStop(word) || (isComma(word) && !isListComma(word)) || isColon(word)) return false;
      if (
        word.kind === 'word' &&
        (word.sense.acts.length > 0 || word.sense.flags & MAY_BE_VERB || word.sense.counts.length > 0) &&
        this.isVerb(at)
      )
        return true;
    }
    return false;
  }

  /** Whether the word here is the verb of its clause. Asked many times of one word: the answer holds until the clause has changed. */
  isVerb(at: number): boolean {
    const word = this.words[at];
    if (word === undefined || word.kind !== 'word' || !word.sense.verbal) return false;
    // 一百来人, 五百骑: a word of more or a counter behind its number.
    if (
      (word.sense.after !== undefined || word.sense.counter !== undefined) &&
      this.words[at - 1]?.number !== undefined &&
      this.words[at - 1]?.end === word.start
    )
      return false;
    if (this.#asked[at] === this.#version) return this.#answers[at] === 1;
    const opens = this.open.subjects.length === 0 && this.open.last < 0 && this.before === undefined;
    const answer = isVerbHere(this.words, at, { last: memberAt(this.bindings, this.open.last), opens });
    this.#asked[at] = this.#version;
    this.#answers[at] = answer ? 1 : 0;
    return answer;
  }

  /** Passes over the times here. Behind the last verb of the clause (发生于1938年, 死于1938年) they are that verb's. */
  takeTimes(preposition: boolean): void {
    const words = this.words;
    const told = memberAt(this.bindings, this.open.last);
    const behind = preposition || told?.predicate.to === this.at;
    while (words[this.at]?.kind === 'time') this.time = words[this.at++]?.start;
    const next = words[this.at];
    if (told === undefined || !behind || next?.sense.case === 'of' || this.verbAhead(this.at)) return;
    const end = Math.max(told.clause.end, (words[this.at - 1] as HanWord).end);
    this.bindings[this.open.last] = { ...told, clause: { ...told.clause, end } };
  }

  objectBehind(binding: HanBinding): boolean {
    return binding.groups.some((group) => group.case === 'object');
  }
}

/** A comma clause of which nothing was read yet. */
export const openClause = (start: number): OpenClause => ({
  start,
  subjects: [],
  waiting: [],
  last: -1,
  pivot: undefined,
  actor: undefined,
  sees: false,
  outer: undefined,
  teller: -1,
  pending: undefined,
  passive: false,
  negated: undefined,
  force: 'act',
  cue: undefined,
  governed: undefined,
});

import { rowKey, textKey } from './content-key.ts';
import { IntList } from './int-list.ts';
import type { Rewriting } from './rewriting.ts';
import { type Revision, Spam } from './spam.ts';
import { recut, type Stretches } from './stretches.ts';
import { TokenTable } from './token-table.ts';
import type { Vocabulary } from './vocabulary.ts';
import { Unit, Wording } from './wording.ts';

/** A new sentence: where its words stand in the row of all new words. */
interface NewSentence {
  readonly wording: Wording;
  readonly from: number;
  readonly to: number;
}

/** A paragraph that no revision had, or whose tokens are spoken for: place in its revision, and its sentences. */
interface NewParagraph {
  readonly place: number;
  readonly wording: Wording;
  readonly text: string;
  readonly sentences: (Unit | NewSentence)[];
}

/** A text with the paragraphs of its stretches; `first` counts the paragraphs before each, and all of them at the end. */
interface Cut extends Stretches {
  readonly first: readonly number[];
  readonly paragraphs: readonly Unit[];
}

/**
 * Where every word of a text comes from, revision by revision, after WikiWho (Flöck and Acosta 2014): a paragraph or
 * sentence that some revision had takes its tokens back, the nearest first; the words left over on both sides are
 * compared. A token stands in a revision once. What did not change costs one mark a token.
 */
export class Provenance {
  readonly tokens = new TokenTable();
  /** Ids of all revisions given. Origins, and what came back or went, hold places in this list. */
  readonly revisions: string[] = [];
  /** Places of those taken for spam: nothing comes from them. */
  readonly spam: number[] = [];
  readonly vocabulary: Vocabulary;
  private readonly how: Rewriting;
  private readonly judge = new Spam();
  /** Token numbers of every paragraph the history had. */
  private readonly arena = new IntList(4096);
  private readonly paragraphs = new Map<number, Wording>();
  private readonly sentences = new Map<number, Wording>();
  private before: Cut = { text: '', starts: [], ends: [], first: [0], paragraphs: [] };
  private given = '';
  /** Grows with every revision tried; tokens and units carry the one they were last found in. */
  private epoch = 0;
  private epochBefore = 0;
  /** Tokens of older revisions that this one takes back. */
  private readonly back = new IntList();
  /** Words of this revision's new sentences. */
  private readonly words = new IntList();

  constructor(how: Rewriting, vocabulary: Vocabulary) {
    this.how = how;
    this.vocabulary = vocabulary;
  }

  /** Takes the next revision; gives whether it counts, which spam does not. */
  add(revision: Revision): boolean {
    const place = this.revisions.length;
    this.revisions.push(revision.id);
    const { text } = revision;
    const lines = text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;
    const spam = this.how.vandals && this.judge.is(revision, this.given);
    if (!spam && this.follow(lines, place)) {
      this.given = text;
      return true;
    }
    this.judge.remember(revision);
    this.spam.push(place);
    return false;
  }

  /** Tokens of the last revision that counts, in order. */
  current(): Int32Array {
    const row = new IntList(1024);
    for (const { start, length } of this.before.paragraphs)
      for (let at = start; at < start + length; at++) row.push(this.arena.items[at] as number);
    return row.items.slice(0, row.length);
  }

  /** One revision; false when its new words are spam, and then nothing has changed. */
  private follow(text: string, place: number): boolean {
    const { before } = this;
    const epoch = ++this.epoch;
    this.back.length = 0;
    this.words.length = 0;
    const cut = recut(before, text);
    const first = before.first.slice(0, cut.head + 1);
    // Paragraphs before the first change are their own; the others may be asked for.
    for (let p = first[cut.head] as number; p < before.paragraphs.length; p++) {
      const unit = before.paragraphs[p] as Unit;
      unit.wording.addHere(unit, epoch);
    }
    const paragraphs: (Unit | undefined)[] = before.paragraphs.slice(0, first[cut.head] as number);
    for (const unit of paragraphs as Unit[]) this.take(unit);
    const drafts: NewParagraph[] = [];
    const put = (wording: Wording, words: () => string): void => {
      const unit = this.claim(wording);
      if (unit === undefined)
        drafts.push({ place: paragraphs.length, wording, text: words(), sentences: [] });
      paragraphs.push(unit);
    };
    const old = before.starts.length - cut.starts.length;
    for (let k = cut.head; k < cut.starts.length; k++) {
      const split = (): string[] => {
        const end = cut.ends[k] as number;
        return this.how.paragraphs(text.slice(cut.starts[k], end).toLowerCase(), end < text.length);
      };
      if (k < cut.starts.length - cut.tail) {
        for (const paragraph of split()) put(wordingOf(this.paragraphs, textKey(paragraph)), () => paragraph);
      } else {
        const from = before.first[k + old] as number;
        for (let p = from; p < (before.first[k + old + 1] as number); p++)
          put((before.paragraphs[p] as Unit).wording, () => split()[p - from] as string);
      }
      first.push(paragraphs.length);
    }
    if (!this.followSentences(drafts)) {
      // Undone by marking the tokens of the revision before as its own again.
      for (const unit of before.paragraphs) this.mark(unit, this.epochBefore);
      return false;
    }
    this.followWords(drafts, paragraphs, place);
    this.before = { text, starts: cut.starts, ends: cut.ends, first, paragraphs: paragraphs as Unit[] };
    this.epochBefore = epoch;
    return true;
  }

  /** Sentences of the new paragraphs; false when the words left over are spam. */
  private followSentences(drafts: readonly NewParagraph[]): boolean {
    const { words } = this;
    for (const paragraph of this.before.paragraphs) {
      if (paragraph.mark === this.epoch) continue;
      for (const sentence of paragraph.sentences) sentence.wording.addHere(sentence, this.epoch);
    }
    for (const draft of drafts) {
      for (const sentence of this.how.sentences(draft.text)) {
        const from = words.length;
        this.how.tokens(sentence, this.vocabulary, words);
        if (words.length === from) continue;
        const wording = wordingOf(this.sentences, rowKey(words.items, from, words.length));
        const unit = this.claim(wording);
        if (unit === undefined) draft.sentences.push({ wording, from, to: words.length });
        else {
          words.length = from;
          draft.sentences.push(unit);
        }
      }
    }
    return words.length === 0 || !this.how.spam(words.items.subarray(0, words.length));
  }

  /** Words of the new sentences: each a token of the revision before, or a new one. Writes down what came and went. */
  private followWords(
    drafts: readonly NewParagraph[],
    paragraphs: (Unit | undefined)[],
    place: number,
  ): void {
    const { tokens, arena, words, epoch } = this;
    const row = words.items.subarray(0, words.length);
    const { left, leaving } = this.leftOver();
    const claim = (token: number): void => this.takeToken(token);
    const from = this.how.match({ left, leaving, row, tokens, arena, epoch, claim });
    const fresh: Unit[] = [];
    for (const draft of drafts) {
      const sentences: Unit[] = [];
      const paragraph = new Unit(draft.wording, sentences);
      paragraph.start = arena.length;
      for (const sentence of draft.sentences) {
        if (sentence instanceof Unit) {
          sentences.push(sentence);
          for (let at = sentence.start; at < sentence.start + sentence.length; at++)
            arena.push(arena.items[at] as number);
          continue;
        }
        const unit = new Unit(sentence.wording, NO_UNITS);
        unit.start = arena.length;
        unit.length = sentence.to - sentence.from;
        for (let at = sentence.from; at < sentence.to; at++) {
          let token = from[at] as number;
          if (token < 0) token = tokens.add(row[at] as number, place, epoch);
          arena.push(token);
        }
        sentences.push(unit);
        fresh.push(unit);
      }
      paragraph.length = arena.length - paragraph.start;
      draft.wording.addKnown(paragraph);
      paragraphs[draft.place] = paragraph;
    }
    for (const unit of fresh) unit.wording.addKnown(unit);
    for (const token of left) if (tokens.seen.items[token] !== epoch) tokens.wentOut(token, place);
    for (let at = 0; at < this.back.length; at++) tokens.cameBack(this.back.items[at] as number, place);
  }

  /** Tokens of the revision before that nothing has taken yet, and the sentences they stand in. */
  private leftOver(): { readonly left: Int32Array; readonly leaving: readonly Unit[] } {
    const { tokens, arena, epoch } = this;
    const left = new IntList();
    const leaving: Unit[] = [];
    for (const paragraph of this.before.paragraphs) {
      if (paragraph.mark === epoch) continue;
      for (const unit of paragraph.sentences) {
        if (unit.mark === epoch) continue;
        leaving.push(unit);
        for (let at = unit.start; at < unit.start + unit.length; at++) {
          const token = arena.items[at] as number;
          if (tokens.seen.items[token] !== epoch) left.push(token);
        }
      }
    }
    return { left: left.items.subarray(0, left.length), leaving };
  }

  /** A paragraph or sentence of this wording none of whose tokens stands in this revision yet, the revision before asked first; taken. */
  private claim(wording: Wording): Unit | undefined {
    const { epoch } = this;
    if (wording.cursorsIn !== epoch) {
      wording.cursorsIn = epoch;
      wording.hereNext = 0;
      wording.knownNext = 0;
    }
    if (wording.hereIn === epoch) {
      const { here } = wording;
      while (wording.hereNext < here.length && here[wording.hereNext]?.mark === epoch) wording.hereNext++;
      const unit = this.free(here, wording.hereNext);
      if (unit !== undefined) return unit;
    }
    const { known } = wording;
    while (wording.knownNext < known.length && known[wording.knownNext]?.mark === epoch) wording.knownNext++;
    return this.free(known, wording.knownNext);
  }

  private free(units: readonly Unit[], from: number): Unit | undefined {
    const { epoch } = this;
    const { items } = this.arena;
    const seen = this.tokens.seen.items;
    for (let k = from; k < units.length; k++) {
      const unit = units[k] as Unit;
      if (unit.mark === epoch) continue;
      const end = unit.start + unit.length;
      let taken = 0;
      for (let at = unit.start; at < end; at++) if (seen[items[at] as number] === epoch) taken++;
      if (taken === 0) {
        this.take(unit);
        return unit;
      }
      if (taken === unit.length) unit.mark = epoch;
    }
    return undefined;
  }

  private take(unit: Unit): void {
    const { epoch, epochBefore } = this;
    const { items } = this.arena;
    const seen = this.tokens.seen.items;
    const end = unit.start + unit.length;
    unit.mark = epoch;
    for (let at = unit.start; at < end; at++) {
      const token = items[at] as number;
      if (seen[token] !== epochBefore) this.back.push(token);
      seen[token] = epoch;
    }
  }

  private takeToken(token: number): void {
    const { seen } = this.tokens;
    if (seen.items[token] !== this.epochBefore) this.back.push(token);
    seen.items[token] = this.epoch;
  }

  private mark(unit: Unit, epoch: number): void {
    for (let at = unit.start; at < unit.start + unit.length; at++)
      this.tokens.seen.items[this.arena.items[at] as number] = epoch;
  }
}

const NO_UNITS: readonly Unit[] = [];

function wordingOf(all: Map<number, Wording>, key: number): Wording {
  let wording = all.get(key);
  if (wording === undefined) {
    wording = new Wording();
    all.set(key, wording);
  }
  return wording;
}

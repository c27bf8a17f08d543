import type { Edition } from '../model/account.ts';
import type { Claim, WhenSlot } from '../model/claim.ts';
import type { Interval } from '../model/interval.ts';
import type { ActMention, Mention, NameMention, QuantityMention, TimeMention } from '../model/mention.ts';
import type { Passage } from '../model/passage.ts';
import { idOf } from './id-of.ts';
import type { Made } from './made.ts';
import type { MatterFinder } from './matter.ts';
import type { Segment } from './segment.ts';

/** Sentences a passage may hold. */
const LONGEST = 4;
/** An own date farther than this many days from the passage's date begins a new passage. */
const FAR_DAYS = 3;

/** The shortest dated interval, or undefined: the date a reader would give the passage. */
function finest(times: readonly TimeMention[]): TimeMention | undefined {
  let best: TimeMention | undefined;
  for (const time of times) {
    const { earliest, latest } = time.value;
    if (earliest === undefined || latest === undefined) continue;
    if (best === undefined || latest - earliest < length(best.value)) best = time;
  }
  return best;
}

const length = (value: Interval): number =>
  value.earliest === undefined || value.latest === undefined
    ? Number.POSITIVE_INFINITY
    : value.latest - value.earliest;

interface Open {
  readonly heading: string | undefined;
  readonly paragraph: number;
  readonly sentences: Segment[];
  readonly times: TimeMention[];
}

/**
 * Cuts an edition into passages of one to four sentences: a new one at a heading, a paragraph, after four sentences,
 * or where the text moves to a day more than three away. A passage without a date inherits the last one told,
 * with the distance in sentences (see docs/methods/aligning.md).
 */
export function readPassages(input: {
  readonly edition: Edition;
  readonly segments: readonly Segment[];
  readonly mentions: readonly Mention[];
  /** In order of start, then end, then kind. */
  readonly claims: readonly Claim[];
  /** None where the language has no folder. */
  readonly matter?: MatterFinder | undefined;
}): { passages: Passage[]; claims: Claim[] } {
  const { edition, segments, claims, matter } = input;
  const mentions = byKind(input.mentions);
  const passages: Passage[] = [];
  let cursor = 0;
  let open: Open | undefined;
  let carried: { time: TimeMention; sentence: number; paragraph: number } | undefined;
  let number = 0;
  const close = (): void => {
    if (open === undefined) return;
    const first = open.sentences[0];
    const last = open.sentences[open.sentences.length - 1];
    if (first === undefined || last === undefined) return;
    const { start } = first;
    const { end } = last;
    const own = open.times;
    const made: Made<Passage> = {
      id: idOf(edition.id, start, end, 'passage'),
      account: edition.account,
      edition: edition.id,
      start,
      end,
      sentences: open.sentences.map((s) => ({ start: s.start, end: s.end })),
    };
    if (open.heading !== undefined) made.heading = open.heading;
    made.times = own;
    made.names = mentions.names.next(start, end);
    made.quantities = mentions.quantities.next(start, end);
    made.acts = mentions.acts.next(start, end);
    made.matter = matter?.in(edition.text, start, end) ?? [];
    if (own.length === 0 && carried !== undefined) {
      const { time } = carried;
      const when: WhenSlot = {
        start: time.start,
        end: time.end,
        words: time.words,
        basis: 'carried',
        value: time.value,
      };
      made.inherited = {
        when,
        distance: number - open.sentences.length - carried.sentence + 1,
        crossedParagraph: carried.paragraph !== open.paragraph,
      };
    }
    passages.push(made as Passage);
    const told = finest(own);
    if (told !== undefined && length(told.value) <= 31)
      carried = { time: told, sentence: number, paragraph: open.paragraph };
    open = undefined;
  };
  for (const segment of segments) {
    if (segment.kind === 'heading') {
      close();
      continue;
    }
    const times = mentions.times.next(segment.start, segment.end);
    if (open !== undefined) {
      const before = finest(open.times)?.value;
      const now = finest(times)?.value;
      const moved =
        before?.earliest !== undefined &&
        now?.earliest !== undefined &&
        length(now) <= 7 &&
        Math.abs(now.earliest - before.earliest) > FAR_DAYS;
      if (open.paragraph !== segment.paragraph || open.sentences.length >= LONGEST || moved) close();
    }
    open ??= { heading: segment.heading, paragraph: segment.paragraph, sentences: [], times: [] };
    open.sentences.push(segment);
    open.times.push(...times);
    number++;
  }
  close();
  // Claims are in order, as passages are: one walk places them all.
  const placed = bySentence(claims);
  for (const claim of placed) {
    while (cursor < passages.length && (passages[cursor] as Passage).end <= claim.start) cursor++;
    const here = passages[cursor];
    // They were made for this edition a moment ago; thousands would be made a second time.
    if (here !== undefined && here.start <= claim.start) (claim as Made<Claim>).passage = here.id;
  }
  return { passages, claims: placed };
}

/** Claims by the start of their sentence, those of one sentence in the order they have. */
function bySentence(claims: readonly Claim[]): Claim[] {
  const starts = Int32Array.from(claims, ({ sentence }) => sentence.start);
  const order = claims.map((_, at) => at).sort((a, b) => (starts[a] as number) - (starts[b] as number));
  return order.map((at) => claims[at] as Claim);
}

/** Mentions of each kind. */
interface ByKind {
  readonly times: Runs<TimeMention>;
  readonly names: Runs<NameMention>;
  readonly quantities: Runs<QuantityMention>;
  readonly acts: Runs<ActMention>;
}

/** A length of time (`three days`) does not date a passage and is left out. */
function byKind(mentions: readonly Mention[]): ByKind {
  const times: TimeMention[] = [];
  const names: NameMention[] = [];
  const quantities: QuantityMention[] = [];
  const acts: ActMention[] = [];
  for (const mention of mentions)
    if (mention.kind === 'name') names.push(mention);
    else if (mention.kind === 'quantity') quantities.push(mention);
    else if (mention.kind === 'act') acts.push(mention);
    else if (mention.kind === 'time') {
      const { earliest, latest } = mention.value;
      if (earliest !== undefined || latest !== undefined) times.push(mention);
    }
  return {
    times: new Runs(times),
    names: new Runs(names),
    quantities: new Runs(quantities),
    acts: new Runs(acts),
  };
}

/** Mentions in order of start, asked for run by run of the text. Runs come in order and apart, so that one walk gives all. */
class Runs<M extends Mention> {
  readonly #mentions: readonly M[];
  #at = 0;

  constructor(mentions: readonly M[]) {
    this.#mentions = mentions;
  }

  /** Those that begin inside the next run. */
  next(start: number, end: number): M[] {
    const found: M[] = [];
    for (; this.#at < this.#mentions.length; this.#at++) {
      const mention = this.#mentions[this.#at] as M;
      if (mention.start >= end) break;
      if (mention.start >= start) found.push(mention);
    }
    return found;
  }
}

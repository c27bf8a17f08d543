import type { NameMention, TimeMention } from '../../model/mention.ts';
import type {
  AttributionScope,
  Figure,
  Frame,
  Group,
  HedgeCue,
  Range,
  SentenceInput,
  SentenceReading,
} from '../clause.ts';
import { memberAt } from '../member-at.ts';
import { bodyBefore, contextOf, isConversion, withSums } from './aside-host.ts';
import { clausesVerbLast } from './clauses-verb-last.ts';
import { clausesVerbMiddle } from './clauses-verb-middle.ts';
import { hanAttributions } from './han-attributions.ts';
import { unbracket } from './han-brackets.ts';
import type { HanClauses } from './han-clause.ts';
import { hanFigures } from './han-figures.ts';
import { hanFrames } from './han-frames.ts';
import { hanLexicon } from './han-lexicon.ts';
import { withRanges } from './han-ranges.ts';
import { HAN } from './han-sense.ts';
import { type HanWord, hanWords } from './han-words.ts';
import { withPieces } from './name-pieces.ts';
import { quotedIn } from './quoted-in.ts';
import { withVessels } from './vessel-names.ts';

/**
 * Reads sentences of Japanese or Chinese: words by the cheapest way through its characters, clauses by particles
 * and a verb at the end or by order and prepositions, then acts, figures, sources and words of doubt. What stands
 * in brackets is read as an aside that belongs to the words before it. Words and clauses are read of all sentences before the rest
 * is of any (why stands in `read-sentence.ts`).
 */
export function readSentencesCjk(inputs: readonly SentenceInput[]): SentenceReading[] {
  const short = inputs.filter(({ segment }) => segment.end - segment.start <= LONGEST);
  const readings = readPieces(short.map((input) => ({ input, range: input.segment })));
  let at = 0;
  return inputs.map((input) =>
    input === short[at] ? (readings[at++] as SentenceReading) : readInPieces(input),
  );
}

function readInPieces(input: SentenceInput): SentenceReading {
  const { segment, text } = input;
  // No writer means so long a sentence: it is read in pieces, so that time stays linear whatever comes.
  const whole = {
    figures: [] as Figure[],
    frames: [] as Frame[],
    attributions: [] as AttributionScope[],
    hedges: [] as HedgeCue[],
    subjects: [] as Group[],
  };
  let time = 0;
  let name = 0;
  for (let start = segment.start; start < segment.end; ) {
    const end = cutAfter(text, start, segment.end);
    const times: TimeMention[] = [];
    const names: NameMention[] = [];
    while (time < input.times.length && (input.times[time] as TimeMention).start < end)
      times.push(input.times[time++] as TimeMention);
    while (name < input.names.length && (input.names[name] as NameMention).start < end)
      names.push(input.names[name++] as NameMention);
    const [piece] = readPieces([{ input: { ...input, times, names }, range: { start, end } }]) as [
      SentenceReading,
    ];
    const base = whole.figures.length;
    for (const figure of piece.figures)
      whole.figures.push(figure.partOf === undefined ? figure : { ...figure, partOf: figure.partOf + base });
    for (const frame of piece.frames) whole.frames.push(frame);
    for (const one of piece.attributions) whole.attributions.push(one);
    for (const hedge of piece.hedges) whole.hedges.push(hedge);
    for (const subject of piece.subjects) whole.subjects.push(subject);
    start = end;
  }
  return { segment, ...whole };
}

/** Characters that are read at once. */
const LONGEST = 3000;

/** Where a piece that begins at `start` ends: behind its last comma, else at the limit. */
function cutAfter(text: string, start: number, end: number): number {
  const limit = start + LONGEST;
  if (limit >= end) return end;
  for (let i = limit; i > limit - 500; i--) if ('、，,；;'.includes(text.charAt(i - 1))) return i;
  const unit = text.charCodeAt(limit);
  return unit >= 0xdc00 && unit <= 0xdfff ? limit + 1 : limit;
}

/** A sentence or a run of one, and its words: those that stand in no bracket, and what stands in one. */
interface Piece {
  readonly input: SentenceInput;
  readonly range: Range;
}
interface Words extends ReturnType<typeof unbracket> {
  /** Those that stand in no bracket, with ranges of numbers joined. */
  readonly joined: readonly HanWord[];
}

function readPieces(pieces: readonly Piece[]): SentenceReading[] {
  const raw = pieces.map(({ input: { text, language, times, names }, range }) =>
    hanWords(text, range.start, range.end, hanLexicon(language), times, names),
  );
  const words = pieces.map(({ input }, at): Words => {
    const lexicon = hanLexicon(input.language);
    const told = raw[at] as HanWord[];
    const split = unbracket(lexicon.verbLast ? told : withVessels(told), lexicon);
    return { ...split, joined: withRanges(lexicon.verbLast ? split.words : withPieces(split.words)) };
  });
  const clauses = pieces.map(({ input: { text, language }, range }, at) => {
    const lexicon = hanLexicon(language);
    const { joined } = words[at] as Words;
    return lexicon.verbLast
      ? clausesVerbLast(joined, lexicon, range.start, quotedIn(text, range, lexicon))
      : clausesVerbMiddle(joined, lexicon, range.start);
  });
  const frames = pieces.map(({ input }, at) => {
    const { bindings, groups } = clauses[at] as HanClauses;
    return hanFrames((words[at] as Words).joined, bindings, groups, hanLexicon(input.language));
  });
  const figures = pieces.map(({ input, range }, at) => {
    const { bindings, groups } = clauses[at] as HanClauses;
    const { joined } = words[at] as Words;
    const acts = frames[at] as ReturnType<typeof hanFrames>;
    return hanFigures(joined, bindings, groups, acts, hanLexicon(input.language), range, undefined);
  });
  const attributions = pieces.map(({ input, range }, at) =>
    hanAttributions(
      (words[at] as Words).joined,
      clauses[at] as HanClauses,
      hanLexicon(input.language),
      range,
    ),
  );
  return pieces.map((piece, at) =>
    withAsides(piece, words[at] as Words, clauses[at] as HanClauses, {
      frames: frames[at] as ReturnType<typeof hanFrames>,
      ...(figures[at] as ReturnType<typeof hanFigures>),
      attributions: attributions[at] as AttributionScope[],
    }),
  );
}

/** What the words of a piece outside brackets tell. */
interface Told extends ReturnType<typeof hanFigures> {
  readonly frames: Frame[];
  readonly attributions: AttributionScope[];
}

/** The same with what stands in brackets. */
function withAsides(
  { input: { segment: sentence, language } }: Piece,
  { words: plain, asides, joined: words }: Words,
  clauses: HanClauses,
  { frames, figures, places, attributions }: Told,
): SentenceReading {
  const lexicon = hanLexicon(language);
  const allFigures: Figure[] = [...figures];
  const allFrames: Frame[] = [...frames];
  const hedges: HedgeCue[] = [...clauses.hedges, ...doubts(words)];
  for (const { host, words: inside } of asides) {
    const wordBefore = memberAt(plain, host);
    const inner = withRanges(inside);
    const first = inner[0];
    if (first === undefined) continue;
    const last = inner[inner.length - 1] as HanWord;
    const range = { start: first.start, end: last.end };
    const innerClauses = lexicon.verbLast
      ? clausesVerbLast(inner, lexicon, range.start, [])
      : clausesVerbMiddle(inner, lexicon, range.start);
    const innerFrames = hanFrames(inner, innerClauses.bindings, innerClauses.groups, lexicon);
    // （日军死伤四千名）: a sentence in brackets belongs to no word before it.
    const context =
      wordBefore === undefined
        ? undefined
        : (contextOf(wordBefore, words, figures, places) ?? bodyBefore(wordBefore, inner, clauses.groups));
    const read = hanFigures(
      inner,
      innerClauses.bindings,
      innerClauses.groups,
      innerFrames,
      lexicon,
      range,
      context,
    );
    const fits = read.figures.filter(
      (figure) => !(context?.total !== undefined && isConversion(figure, figures[context.total])),
    );
    const base = allFigures.length;
    const kept = withSums(fits, figures, context);
    allFigures.push(
      ...kept.map((figure) =>
        figure.partOf === undefined || figure.partOf === context?.total
          ? figure
          : { ...figure, partOf: figure.partOf + base },
      ),
    );
    allFrames.push(...innerFrames);
    hedges.push(...innerClauses.hedges, ...doubts(inner));
  }
  return {
    segment: sentence,
    figures: allFigures,
    frames:
      asides.length === 0
        ? frames
        : allFrames.sort((a, b) => a.trigger.start - b.trigger.start || a.trigger.end - b.trigger.end),
    attributions,
    hedges: uniqueCues(hedges),
    subjects: clauses.subjects.filter(
      (group) => group.animate || group.pronoun === true || group.enemy === true,
    ),
  };
}

/** Words of hearsay and doubt, wherever they stand. */
function doubts(words: readonly HanWord[]): HedgeCue[] {
  const out: HedgeCue[] = [];
  for (const word of words)
    if (word.kind === 'word' && word.sense.flags & HAN.hedged)
      out.push({ start: word.start, end: word.end, force: 'hedged' });
  return out;
}

function uniqueCues(cues: readonly HedgeCue[]): readonly HedgeCue[] {
  if (cues.length < 2) return cues;
  const seen = new Set<number>();
  return cues.filter((cue) => !seen.has(cue.start) && seen.add(cue.start)).sort((a, b) => a.start - b.start);
}

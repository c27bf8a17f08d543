import { asDenied } from './as-denied.ts';
import type { AttributionScope, Figure, Frame, SentenceInput, SentenceReading } from './clause.ts';
import { readFigures } from './figures/figures.ts';
import { lossBearer } from './figures/loss-bearer.ts';
import { claimLexicon } from './lexicon/claim-lexicon.ts';
import { type ClauseInput, type Clauses, claimTokens, type Token } from './lexicon/claim-tokens.ts';
import { numberPhrases } from './numbers/number-phrases.ts';
import { orderedBy } from './ordered-by.ts';
import type { Segment } from './segment.ts';
import { citedPhrases, readAttributions } from './sources/attribution.ts';
import { toldBySide } from './told-by-side.ts';
import { topicOf } from './topic.ts';

/** Tokens read together; a longer sentence (a table run together, a hostile line) is read in pieces. */
const LONGEST = 240;

/**
 * Reads sentences of an alphabetic script with their clause engine, each step over all of them before the next: the rules of one
 * step fit into the processor's caches and those of all steps do not, and to fetch them anew for every sentence takes longer than
 * to run them.
 */
export function readSentences(
  sentences: readonly SentenceInput[],
  readClauses: (inputs: readonly ClauseInput[]) => readonly Clauses[],
): SentenceReading[] {
  const { inputs, counts } = piecesOf(sentences);
  const clauses = readClauses(inputs);
  const step = <T>(read: (input: ClauseInput, clauses: Clauses, at: number) => T): T[] =>
    inputs.map((input, at) => read(input, clauses[at] as Clauses, at));
  const topics = step(topicOf);
  const bearers = step(lossBearer);
  const figures = readFigures(step);
  const frames = step((input, told) => orderedBy(input, told, asDenied(input, toldBySide(input, told))));
  const cited = step(citedPhrases);
  const attributions = step((input, told, at) =>
    readAttributions(input, told, cited[at] as readonly AttributionScope[]),
  );
  const readings = inputs.map(({ segment }, at): SentenceReading => {
    const { clauses: runs, hedges, subjects } = clauses[at] as Clauses;
    const topic = topics[at];
    const bearer = bearers[at];
    return {
      segment,
      figures: figures[at] as readonly Figure[],
      frames: frames[at] as readonly Frame[],
      attributions: attributions[at] as readonly AttributionScope[],
      hedges,
      subjects: topic === undefined ? subjects : [topic, ...subjects],
      clauses: runs,
      ...(bearer === undefined ? {} : { bearer }),
    };
  });
  let from = 0;
  return sentences.map(({ segment }, at) => {
    const count = counts[at] as number;
    const own =
      count === 1 ? (readings[from] as SentenceReading) : joined(segment, readings.slice(from, from + count));
    from += count;
    return own;
  });
}

/** The words and numbers of sentences, those of a long one in pieces, and how many pieces each sentence has. */
function piecesOf(sentences: readonly SentenceInput[]): { inputs: ClauseInput[]; counts: number[] } {
  const pieces: { sentence: SentenceInput; tokens: readonly Token[] }[] = [];
  const counts = sentences.map((sentence) => {
    const all = claimTokens(sentence, claimLexicon(sentence.language));
    const before = pieces.length;
    for (let from = 0; from < all.length; ) {
      const to = pieceEnd(all, from);
      pieces.push({ sentence, tokens: from === 0 && to === all.length ? all : all.slice(from, to) });
      from = to;
    }
    return pieces.length - before;
  });
  const inputs = pieces.map(({ sentence, tokens }): ClauseInput => {
    const { text, segment, language, times, names } = sentence;
    const lexicon = claimLexicon(language);
    const numbers = numberPhrases(tokens, lexicon);
    return { text, segment, language, times, names, tokens, numbers, lexicon };
  });
  return { inputs, counts };
}

/** A piece ends at a comma or stop near the limit, else at the limit. */
function pieceEnd(tokens: readonly Token[], from: number): number {
  if (tokens.length - from <= LONGEST) return tokens.length;
  for (let i = from + LONGEST; i > from + LONGEST / 2; i--)
    if (/^[,;.:]$/.test((tokens[i - 1] as Token).info.surface)) return i;
  return from + LONGEST;
}

/** What the pieces of one sentence tell together. */
function joined(segment: Segment, readings: readonly SentenceReading[]): SentenceReading {
  let before = 0;
  const figures = readings.flatMap((one) => {
    const offset = before;
    before += one.figures.length;
    return one.figures.map((figure) =>
      figure.partOf === undefined ? figure : { ...figure, partOf: figure.partOf + offset },
    );
  });
  return {
    segment,
    figures,
    frames: readings.flatMap((one) => one.frames),
    attributions: readings.flatMap((one) => one.attributions),
    hedges: readings.flatMap((one) => one.hedges),
    subjects: readings.flatMap((one) => one.subjects),
    clauses: readings.flatMap((one) => one.clauses ?? []),
  };
}

import type { SentenceInput, SentenceReading } from './clause.ts';
import { readFigures } from './figures/figures.ts';
import { lossBearer } from './figures/loss-bearer.ts';
import { claimLexicon } from './lexicon/claim-lexicon.ts';
import { type ClauseInput, type Clauses, claimTokens, type Token } from './lexicon/claim-tokens.ts';
import { numberPhrases } from './numbers/number-phrases.ts';
import { readAttributions } from './sources/attribution.ts';
import { toldBySide } from './told-by-side.ts';
import { topicOf } from './topic.ts';

/** Tokens read together; a longer sentence (a table run together, a hostile line) is read in pieces. */
const LONGEST = 240;

/** Reads one sentence of an alphabetic script with its clause engine. */
export function readSentence(
  input: SentenceInput,
  readClauses: (input: ClauseInput) => Clauses,
): SentenceReading {
  const lexicon = claimLexicon(input.language);
  const all = claimTokens(input, lexicon);
  if (all.length === 0)
    return { segment: input.segment, figures: [], frames: [], attributions: [], hedges: [], subjects: [] };
  const readings: SentenceReading[] = [];
  for (let from = 0; from < all.length; ) {
    const to = pieceEnd(all, from);
    readings.push(readPiece(input, from === 0 && to === all.length ? all : all.slice(from, to), readClauses));
    from = to;
  }
  if (readings.length === 1) return readings[0] as SentenceReading;
  let before = 0;
  const figures = readings.flatMap((one) => {
    const offset = before;
    before += one.figures.length;
    return one.figures.map((figure) =>
      figure.partOf === undefined ? figure : { ...figure, partOf: figure.partOf + offset },
    );
  });
  return {
    segment: input.segment,
    figures,
    frames: readings.flatMap((one) => one.frames),
    attributions: readings.flatMap((one) => one.attributions),
    hedges: readings.flatMap((one) => one.hedges),
    subjects: readings.flatMap((one) => one.subjects),
  };
}

/** A piece ends at a comma or stop near the limit, else at the limit. */
function pieceEnd(tokens: readonly Token[], from: number): number {
  if (tokens.length - from <= LONGEST) return tokens.length;
  for (let i = from + LONGEST; i > from + LONGEST / 2; i--)
    if (/^[,;.:]$/.test((tokens[i - 1] as Token).info.surface)) return i;
  return from + LONGEST;
}

function readPiece(
  input: SentenceInput,
  tokens: readonly Token[],
  readClauses: (input: ClauseInput) => Clauses,
): SentenceReading {
  const lexicon = claimLexicon(input.language);
  const numbers = numberPhrases(tokens, lexicon);
  const clauseInput: ClauseInput = { ...input, tokens, numbers, lexicon };
  const clauses = readClauses(clauseInput);
  const topic = topicOf(clauseInput, clauses);
  const bearer = lossBearer(clauseInput, clauses);
  return {
    segment: input.segment,
    figures: readFigures(clauseInput, clauses),
    frames: toldBySide(clauseInput, clauses),
    attributions: readAttributions(clauseInput, clauses),
    hedges: clauses.hedges,
    subjects: topic === undefined ? clauses.subjects : [topic, ...clauses.subjects],
    ...(bearer === undefined ? {} : { bearer }),
  };
}

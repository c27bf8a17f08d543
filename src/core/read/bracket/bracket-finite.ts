import type { Token } from '../lexicon/claim-tokens.ts';
import type { BracketClass, Classed } from './bracket-class.ts';
import { auxiliary, type BracketClause } from './bracket-clause.ts';
import type { Piece, VerbToken } from './bracket-pieces.ts';

/** The finite verb of a stretch; a form that can be another one is finite only where nothing else closes the bracket. */
export function finiteOf(
  { classes }: Classed,
  tokens: readonly Token[],
  piece: Piece,
  open: BracketClause | undefined,
): VerbToken | undefined {
  const sure = piece.verbs.filter((verb) => verb.sure);
  if (sure.length > 0) return piece.opener >= 0 ? sure[sure.length - 1] : sure[0];
  const unsure = piece.verbs.filter((verb) => verb.finite);
  if (unsure.length === 0) return undefined;
  // `verletzt zu haben`, `einnehmen zu können`: a form before its infinitive auxiliary.
  const verb = unsure.find(
    (one) =>
      !piece.verbs.some(
        (other) =>
          other.zu &&
          other.at <= one.at + 2 &&
          other.at > one.at &&
          other.verbs.some((reading) => reading.auxiliary !== undefined || reading.modal !== undefined),
      ),
  );
  if (verb === undefined) return undefined;
  if (piece.opener >= 0) {
    // `weil sie die Stadt angegriffen und ... hatten`: a participle that waits for its auxiliary.
    return unsure[unsure.length - 1];
  }
  const first = opens(classes, piece, verb.at);
  if (open?.finite !== undefined && auxiliary(open.finite) && (!first || verb.at === lastWord(tokens, piece)))
    return undefined;
  if (
    open !== undefined &&
    open.finite === undefined &&
    open.kind === 'main' &&
    open.parts.some((part) => part.groups.length > 0)
  )
    return verb;
  if (
    open !== undefined &&
    (open.kind === 'sub' || open.kind === 'rel') &&
    (open.finite === undefined || piece.coordinator !== '')
  )
    return verb;
  return first || (verb.at > piece.from && verb.at < piece.to - 1)
    ? verb
    : open === undefined || open.finite !== undefined
      ? verb.verbs.some((one) => one.is === 'participle') && open !== undefined
        ? undefined
        : verb
      : verb;
}

/** Whether nothing but adverbs stands before a token in its stretch. */
function opens(classes: readonly BracketClass[], piece: Piece, at: number): boolean {
  for (let i = piece.from; i < at; i++)
    if (classes[i] !== 'adverb' && classes[i] !== 'negation') return false;
  return true;
}

/** The last word of a stretch. */
export function lastWord(tokens: readonly Token[], piece: Piece): number {
  let at = piece.to - 1;
  while (at > piece.from && (tokens[at] as Token).kind === 'mark') at--;
  return at;
}

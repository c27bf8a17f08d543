import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import type { Predicate } from '../positional/clause-walk.ts';

/** Whether the subject is a text, a witness or a named writer, who says something by giving a figure. */
export function givesFigure({ tokens }: ClauseInput, { subject, verb, second }: Predicate): boolean {
  if (subject === undefined || verb.passive) return true;
  if (subject.kind === 'text' || (tokens[subject.headAt] as Token).info.has('source')) return true;
  // `the historian Marlow`.
  if (second === undefined && (subject.kind === 'person' || subject.kind === undefined) && subject.named)
    for (let at = subject.from; at < subject.headAt; at++)
      if (tokens[at]?.info.has('source') === true) return true;
  return (
    second === undefined &&
    (subject.pronoun ||
      (subject.named &&
        (subject.kind === 'leader' ||
          // A writer takes no article: `the Romans` counted their own.
          (subject.kind === undefined && tokens[subject.from]?.info.determiner !== true))))
  );
}

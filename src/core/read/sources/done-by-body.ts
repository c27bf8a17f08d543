import type { ClauseInput } from '../lexicon/claim-tokens.ts';
import type { Predicate } from '../positional/clause-walk.ts';
import type { NounPhrase } from '../positional/elements.ts';

/** `was held by a company of 90 men`: a body of men without a name that does what may also be said, and mostly is not. */
export const doneByBody = (
  { language }: ClauseInput,
  { verb }: Predicate,
  by: NounPhrase | undefined,
): boolean =>
  verb.passive &&
  by?.kind === 'formation' &&
  !by.named &&
  language.attribution.weak?.includes(verb.entry?.lemma ?? '') === true;

/** `In the talks held in 1900 the Danes ceded`: a participle behind its noun that may also be a verb of saying, and has nobody who says it. */
export const doneByNobody = ({ language }: ClauseInput, { verb, subject, inverted }: Predicate): boolean =>
  !verb.passive &&
  subject === undefined &&
  inverted !== true &&
  verb.shape === 'finite' &&
  verb.form === 'past' &&
  language.verbs.headFirst === undefined &&
  language.attribution.weak?.includes(verb.entry?.lemma ?? '') === true;

import type { Token } from './claim-tokens.ts';
import type { WordInfo } from './word-info.ts';

/** What a word is in its sentence. */
export type WordClass =
  | 'time'
  | 'number'
  | 'determiner'
  | 'possessive'
  | 'genitive'
  | 'adjective'
  | 'noun'
  | 'name'
  | 'pronoun'
  | 'verb'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'infinitive'
  | 'clitic'
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'relative'
  | 'that'
  | 'adverb'
  | 'negation'
  | 'mark'
  | 'other';

export const INSIDE: ReadonlySet<WordClass> = new Set([
  'determiner',
  'possessive',
  'adjective',
  'number',
  'genitive',
]);

/** Whether a token may open or go on with a noun group. */
export function startsGroup(token: Token | undefined): boolean {
  if (token === undefined || token.time >= 0) return false;
  if (token.kind === 'figure') return true;
  if (token.kind === 'mark') return false;
  const { info } = token;
  if (info.preposition || info.coordinator || info.subordinator || info.be || info.have) return false;
  if (info.determiner || info.possessive || info.pronoun || info.noun || info.adjective) return true;
  if (info.numeral || token.name >= 0 || info.role) return true;
  return !info.adverb && !info.verb && !info.relative && !info.negation;
}

/** Whether an attribute may stand before a token: it goes on with a noun group and opens none. */
export const attributeOf = (token: Token | undefined): boolean =>
  startsGroup(token) &&
  token?.info.determiner !== true &&
  token?.info.pronoun !== true &&
  token?.info.possessive !== true;

/** A word that is nothing but a finite verb. */
export const finite = (info: WordInfo): boolean =>
  info.be ||
  info.have ||
  info.modal ||
  (info.verb && !info.noun && (info.forms.includes('past') || info.forms.includes('third')));

import type { Tier } from '../model/claim.ts';
import type { DifferenceType, PointState, StandingKind } from '../model/point.ts';

/** A word of the apparatus with its meaning in one sentence. */
export interface Term<Word extends string> {
  readonly word: Word;
  readonly means: string;
}

/** Types of difference with their group, in the order in which the questions are asked. */
export const differenceTypes: readonly (Term<DifferenceType> & { readonly group: string })[] = [
  {
    group: 'passed on',
    word: 'merged',
    means:
      'One account joins the values of others into a range; it is taken apart again and carries no weight of its own.',
  },
  {
    group: 'passed on',
    word: 'revised',
    means:
      'The same authority, or a later edition of the same account, puts a new value in the place of its old one.',
  },
  {
    group: 'passed on',
    word: 'altered',
    means:
      'Between exemplar and follower the value, label, bound, unit, period, force or attribution changed.',
  },
  {
    group: 'not the same question',
    word: 'other act',
    means: 'The words cover different acts, moments, things or persons.',
  },
  {
    group: 'not the same question',
    word: 'scope',
    means:
      'The same kind of thing, of another whole or of a part: side, unit, place, period, level of command.',
  },
  {
    group: 'not the same question',
    word: 'definition',
    means: 'The same whole, counted or delimited by another rule.',
  },
  {
    group: 'not the same question',
    word: 'open',
    means: 'One of the two does not say of what act, whole or rule it speaks, and nothing safe supplies it.',
  },
  {
    group: 'same in another form',
    word: 'same',
    means: 'Equal once units, numerals and script are brought together.',
  },
  { group: 'same in another form', word: 'spelling', means: 'One name in other letters.' },
  {
    group: 'same in another form',
    word: 'naming',
    means: 'Another name for the same thing; a choice, not a slip.',
  },
  {
    group: 'same in another form',
    word: 'calendar',
    means: 'The same moment by another calendar, era, clock or day boundary.',
  },
  {
    group: 'same in another form',
    word: 'rounding',
    means: 'One value is the other, rounded to a step that fits its last digits.',
  },
  { group: 'same in another form', word: 'precision', means: 'One is coarser and holds the other.' },
  {
    group: 'same in another form',
    word: 'bound',
    means: 'A range or limit that holds the other value without stretching.',
  },
  {
    group: 'open to argument',
    word: 'certainty',
    means: 'The same content with another force: proposed, planned, supposed, hedged, asserted.',
  },
  {
    group: 'open to argument',
    word: 'judgement',
    means: 'The same deed valued, blamed, named or owned otherwise; no fact is compared.',
  },
  {
    group: 'open to argument',
    word: 'contradiction',
    means:
      'Comparable, both asserted, on separate lines as far as traced; they cannot both hold, and nothing above explains it.',
  },
];

/** States of a point, in the order in which points are ranked. */
export const pointStates: readonly Term<PointState>[] = [
  { word: 'contradicted', means: 'Two comparable readings cannot both hold.' },
  { word: 'open', means: 'It is not said what one of the readings counts or covers.' },
  { word: 'argued', means: 'The readings differ in force or judgement, not in a fact.' },
  {
    word: 'explained',
    means: 'The readings differ because one was passed on, revised, joined or changed in copying.',
  },
  { word: 'different questions', means: 'The readings answer questions that only look alike.' },
  { word: 'agreed in substance', means: 'The readings are the same in another form.' },
];

/** What an account may do toward a point. */
export const standings: readonly Term<StandingKind>[] = [
  { word: 'states', means: 'It says so itself.' },
  { word: 'ascribes', means: 'It says that another, who is named, says so.' },
  {
    word: 'denies',
    means: 'It denies a reading and states nothing in its place; a denial is listed and is no reading.',
  },
  { word: 'offers a variant', means: 'It gives two readings side by side.' },
  { word: 'contradicts itself', means: 'It gives two readings that cannot both hold, without saying so.' },
  { word: 'not found', means: 'Its whole text is in the study and covers the matter; nothing was found.' },
  { word: 'does not cover', means: 'It was written before, or does not reach the matter.' },
  {
    word: 'cannot be read here',
    means: 'Only a part of it is in the study, so nothing may be claimed of its silence.',
  },
];

/** How far a claim may be trusted. */
export const tiers: readonly Term<Tier>[] = [
  {
    word: 'precise',
    means:
      'Every part is in the sentence itself and is likely to be read right; it may be compared automatically.',
  },
  { word: 'candidate', means: 'A part is inherited, guessed or not sure enough; the reason is given.' },
  { word: 'seen', means: 'Found, and not sure enough to compare.' },
];

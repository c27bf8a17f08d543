import type { Token } from '../lexicon/claim-tokens.ts';
import type { CaseGroup } from './case-group.ts';
import type { CaseVerb } from './case-verb-forms.ts';

/** One piece of a sentence as the clause sees it. */
export interface Unit {
  readonly kind:
    | 'group'
    | 'verb'
    | 'comma'
    | 'break'
    | 'dash'
    | 'open'
    | 'close'
    | 'and'
    | 'sub'
    | 'rel'
    | 'time'
    | 'word';
  readonly from: number;
  readonly to: number;
  readonly group?: CaseGroup | undefined;
  /** Plain form of the preposition before the group, and the cases it may govern here. */
  readonly preposition?: string | undefined;
  readonly cases?: number | undefined;
  readonly verbs?: readonly CaseVerb[] | undefined;
  /** Participial clauses before the nouns of the group: `[захваченную японцами] сопку`. */
  readonly participles?: readonly Participial[] | undefined;
}

/** The piece with all its fields: every step looks into them, and into things of one shape much faster. */
export const wholeUnit = ({ kind, from, to, group, preposition, cases, verbs, participles }: Unit): Unit => ({
  kind,
  from,
  to,
  group,
  preposition,
  cases,
  verbs,
  participles,
});

/** A participial clause before its noun. */
export interface Participial {
  /** The group of the noun. */
  readonly antecedent: CaseGroup;
  readonly units: readonly Unit[];
}

/** Whether a verb unit can be a predicate by itself. */
export const isFiniteUnit = (unit: Unit | undefined): boolean =>
  unit?.verbs?.some(
    (verb) => verb.is === 'past' || verb.is === 'present' || verb.is === 'short' || verb.is === 'modal',
  ) === true;

/** Whether a unit is a verb that can be nothing but an infinitive. */
export const isInfinitiveUnit = (unit: Unit | undefined): boolean =>
  unit?.verbs?.every((verb) => verb.is === 'infinitive') === true;

/** A time or an adverb, which parts nothing where it stands between the words of a clause. */
export const isAside = (unit: Unit | undefined, tokens: readonly Token[]): boolean =>
  unit?.kind === 'time' || (unit?.kind === 'word' && tokens[unit.from]?.info.adverb === true);

/** What may stand between a comma and its participle: such a unit, or a length of time (`, за неделю сбившие`). */
export const isBeforeParticiple = (unit: Unit | undefined, tokens: readonly Token[]): boolean =>
  isAside(unit, tokens) ||
  (unit?.preposition !== undefined && unit.group?.kinds[0] === 'time' && unit.group.genitive === undefined);

/** A word of denial. */
export const isDenial = (unit: Unit | undefined, tokens: readonly Token[]): boolean =>
  unit?.kind === 'word' && tokens[unit.from]?.info.has('negation') === true;

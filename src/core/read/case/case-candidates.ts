import type { NounKind } from '../../languages/noun-words.ts';
import {
  ACCUSATIVE,
  FEMININE,
  GENITIVE,
  inBothNumbers,
  MASCULINE,
  NEUTER,
  NOMINATIVE,
  PLURAL,
  SINGULAR,
} from './case-bits.ts';
import type { CaseGroup } from './case-group.ts';
import type { Unit } from './case-unit.ts';
import type { CaseVerb } from './case-verb-forms.ts';

/** A group that may fill a slot of a clause, with its place among the clause's units. */
export interface Candidate {
  readonly at: number;
  readonly group: CaseGroup;
  /** Plain form of the preposition before it. */
  readonly preposition: string | undefined;
  /** Cases it may stand in here. */
  readonly cases: number;
  readonly bits: number;
}

const LIVING: readonly NounKind[] = ['person', 'leader', 'formation', 'state'];

/** Whether a group is of persons or bodies of persons, as far as the lists know. */
export const isLiving = (group: CaseGroup): boolean => group.kinds.some((kind) => LIVING.includes(kind));

/** Whether something of these kinds can act by itself; unknown nouns may. */
export const mayAct = (group: CaseGroup): boolean =>
  group.kinds.length === 0 ||
  isLiving(group) ||
  group.pronoun === true ||
  group.enemy === true ||
  group.mutual === true;

/** A group that only tells a time: `две недели`. */
export function isTime({ genitive, kinds, proper }: CaseGroup): boolean {
  if (kinds.length > 0 && kinds.every((kind) => kind === 'time')) return true;
  // `к исходу третьих суток`
  return genitive !== undefined && !proper && kinds.every((kind) => kind === 'abstract') && isTime(genitive);
}

/** Whether a group is of one of the kinds. Unknown kinds pass unless `strict`. */
export function ofKind(group: CaseGroup, kinds: readonly NounKind[] | undefined, strict: boolean): boolean {
  if (kinds === undefined) return true;
  if (group.kinds.length === 0 || group.pronoun === true)
    return !strict || group.pronoun === true || group.proper;
  return group.kinds.some((kind) => kinds.includes(kind));
}

/** Whether a group can be the subject of a verb form. */
export function agrees(candidate: Candidate, verb: CaseVerb): boolean {
  const { group, bits } = candidate;
  if (candidate.preposition !== undefined || ((bits & NOMINATIVE) === 0 && !group.foreign)) return false;
  if (verb.is === 'modal' || verb.is === 'infinitive' || verb.is === 'gerund' || verb.number === undefined)
    return true;
  if (verb.number === 'p')
    return (
      group.parts.length > 0 ||
      (group.counted && !wantsNeuter(group, verb)) ||
      ((bits & NOMINATIVE & PLURAL) !== 0 &&
        !group.counted &&
        (verb.gender === 0 || sharesVirility(group, verb)))
    );
  if (group.counted)
    return verb.gender === 0 || verb.gender === NEUTER || (group.genders & verb.gender) !== 0;
  if (group.parts.length > 0 || group.foreign) return true;
  if ((bits & NOMINATIVE & SINGULAR) === 0) return false;
  if (verb.gender === 0 || group.genders === 0 || (group.genders & verb.gender) !== 0) return true;
  // A man may be named by a feminine noun (`судья`); abbreviations and foreign names agree with what they stand for.
  if (group.kinds.includes('leader') || group.kinds.includes('person'))
    return verb.gender === MASCULINE && group.genders === FEMININE;
  // `согласно «Истории» Татищева, пало двадцать тысяч`: a name that ends like a man's or woman's is no neuter.
  return group.guessed && group.kinds.length === 0 && verb.gender !== NEUTER;
}

/**
 * Where the plural of the past tells men from others (`zajęli`, `zajęły`): the nominative of men looks like no accusative, that of others
 * does.
 */
function sharesVirility(group: CaseGroup, { gender }: CaseVerb): boolean {
  // `wojskom, które straciły`: what a relative stands for is in a case of its own, but of no other gender.
  const things = group.genders !== 0 && (group.genders & MASCULINE) === 0;
  const men = (group.bits & ACCUSATIVE & PLURAL) === 0 && !things;
  if (gender === MASCULINE)
    return men || group.guessed || group.kinds.includes('person') || group.kinds.includes('leader');
  return !men || group.guessed;
}

/**
 * Where the plural of the past tells men from others, a noun in the genitive behind its numeral wants the neuter (`zginęło 600 żołnierzy`),
 * unless the numeral is a noun itself (`setki żołnierzy zginęły`).
 */
const wantsNeuter = ({ bits, genders }: CaseGroup, verb: CaseVerb): boolean =>
  verb.gender !== 0 && (bits & GENITIVE & PLURAL) !== 0 && genders === 0;

/** Whether a subject named elsewhere fits the number and gender of a verb. */
export function sharesNumber(subject: CaseGroup, verb: CaseVerb): boolean {
  if (verb.number === undefined) return true;
  if (verb.number === 'p')
    return (
      subject.parts.length > 0 ||
      subject.counted ||
      (((subject.bits & PLURAL & NOMINATIVE) !== 0 || subject.plural === true) &&
        (verb.gender === 0 || subject.pronoun === true || sharesVirility(subject, verb)))
    );
  if (subject.counted)
    return verb.gender === 0 || verb.gender === NEUTER || (subject.genders & verb.gender) !== 0;
  if (subject.plural === true) return false;
  return (
    verb.gender === 0 ||
    subject.genders === 0 ||
    (subject.genders & verb.gender) !== 0 ||
    // `летописец уверяет, будто пало сто тысяч`: nobody is a neuter.
    (verb.gender !== NEUTER && (subject.kinds.includes('leader') || subject.guessed))
  );
}

/**
 * Candidates of a clause in order. `relativeBits`: cases of the relative pronoun, which stands for the antecedent. `opensPart`: whether a
 * unit says that what follows is a part of what was counted; `isBehindComma`: whether a comma stands before a unit.
 */
export function candidates(
  units: readonly Unit[],
  antecedent: CaseGroup | undefined,
  relativeBits: (unit: Unit) => number,
  opensPart: (unit: Unit) => boolean,
  isBehindComma: (unit: Unit) => boolean,
): Candidate[] {
  const out: Candidate[] = [];
  const lastVerb = units.findLastIndex(({ kind }) => kind === 'verb');
  let verb = false;
  let part = false;
  units.forEach((unit, at) => {
    if (unit.kind === 'verb') {
      verb = true;
      part = false;
    } else if (verb && unit.kind === 'word' && opensPart(unit)) part = lastVerb < at;
    else if (part && isBehindComma(unit)) part = false;
    // `расстреляли 11 тысяч граждан, в том числе 2400 детей`: a part fills no slot of the verb before.
    if (part) return;
    if (unit.group !== undefined) {
      const { group, cases } = unit;
      // `несмотря на возражения двух членов, потребовал`: a numeral in the genitive right behind such a noun is its own.
      const before = units[at - 1];
      const own =
        !verb &&
        group.counted &&
        unit.preposition === undefined &&
        (group.bits & NOMINATIVE) === 0 &&
        before?.group !== undefined &&
        before.preposition !== undefined &&
        !before.group.counted &&
        before.to === unit.from;
      if (own) return;
      out.push({
        at,
        group,
        preposition: unit.preposition,
        cases: cases ?? inBothNumbers(group.bits),
        bits: cases === undefined ? group.bits : group.bits & cases,
      });
    } else if (unit.kind === 'rel' && antecedent !== undefined) {
      const bits = relativeBits(unit);
      out.push({ at, group: antecedent, preposition: unit.preposition, cases: inBothNumbers(bits), bits });
    }
  });
  return out;
}

/** The candidate nearest to a verb; groups of time only when nothing else is near. */
export function nearest(
  all: readonly Candidate[],
  at: number,
  fits: (one: Candidate) => boolean,
): Candidate | undefined {
  let best: Candidate | undefined;
  let least = Infinity;
  for (const one of all) {
    if (!fits(one)) continue;
    // Before the verb counts as a little nearer: a subject mostly stands there.
    const distance = Math.abs(one.at - at) + (one.at > at ? 0.5 : 0) + (isTime(one.group) ? 20 : 0);
    if (distance < least) {
      least = distance;
      best = one;
    }
  }
  return best;
}

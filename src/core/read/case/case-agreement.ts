import {
  ACCUSATIVE,
  FEMININE,
  GENITIVE,
  MASCULINE,
  NEUTER,
  NOMINATIVE,
  PLURAL,
  SINGULAR,
} from './case-bits.ts';
import type { Candidate } from './case-candidates.ts';
import type { CaseGroup } from './case-group.ts';
import type { CaseVerb } from './case-verb-forms.ts';

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

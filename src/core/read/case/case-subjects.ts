import { memberAt } from '../member-at.ts';
import { agrees, sharesNumber } from './case-agreement.ts';
import { ACCUSATIVE, DATIVE, INSTRUMENTAL, NOMINATIVE } from './case-bits.ts';
import { type Candidate, nearest } from './case-candidates.ts';
import type { CaseClause } from './case-clause.ts';
import { forceOfVerb } from './case-force.ts';
import type { CaseGroup } from './case-group.ts';
import { caseLists } from './case-lists.ts';
import { subjectAndObject } from './case-subject-object.ts';
import type { Unit } from './case-unit.ts';
import type { CaseVerb } from './case-verb-forms.ts';
import type { Verbal } from './case-verbal.ts';
import type { CaseWalk, Predicate } from './case-walk.ts';
import { isLiving, mayAct } from './group-kinds.ts';
import { innermostGenitive } from './innermost-genitive.ts';

/** Acts whose infinitive is done by the one addressed. */
const ORDERS: ReadonlySet<string> = new Set([
  'order',
  'forbid',
  'request',
  'demand',
  'propose',
  'command',
  'aid',
  'dismiss',
  'deploy',
]);

/** Acts whose infinitive is done by him who does them, whoever is told. */
const OWN: ReadonlySet<string> = new Set(['promise', 'threaten', 'agree', 'reject']);

/** How many joined clauses back a shared subject is looked for. */
const FARTHEST = 6;

/** Subject of the clause around a gerund or an infinitive. */
export function subjectAround(walk: CaseWalk, clause: CaseClause | undefined): CaseGroup | undefined {
  let at = clause;
  for (let steps = 0; at !== undefined && steps < FARTHEST * FARTHEST; steps++, at = at.parent) {
    const subject = walk.subjects.get(at);
    if (subject !== undefined) return subject;
    // The clause around may not have been walked: its subject is the only nominative it has.
    if (at.kind === 'main' || at.kind === 'sub')
      return walk.nominativeOf(at) ?? (at.shares === undefined ? undefined : walk.subjects.get(at.shares));
  }
  return undefined;
}

/** Subject of a clause that names none: that of the clause it is joined to, when the number fits. */
export function sharedSubject(
  walk: CaseWalk,
  clause: CaseClause,
  verb: CaseVerb,
  inferred: string[],
  object?: CaseGroup,
): CaseGroup | undefined {
  let from = clause.shares;
  for (let steps = 0; from !== undefined && steps < FARTHEST; steps++, from = from.shares) {
    const subject = walk.subjects.get(from);
    if (subject === undefined) continue;
    if (!sharesNumber(subject, verb)) break;
    return subject;
  }
  // `дороги, что шли от села`: a relative that may be the subject is it.
  const relative =
    clause.kind === 'rel' &&
    object !== clause.antecedent &&
    walk
      .candidatesOf(clause)
      .some(
        (one) =>
          one.group === clause.antecedent && one.preposition === undefined && (one.bits & NOMINATIVE) !== 0,
      );
  if ((clause.kind === 'sub' || (clause.kind === 'rel' && !relative)) && clause.parent !== undefined) {
    const subject = walk.subjects.get(clause.parent) ?? subjectAround(walk, clause.parent);
    // `війська, чисельність яких оцінювали в 18 тисяч`: nobody tells it of himself by a relative.
    const itself = clause.kind === 'rel' && subject === clause.antecedent && verb.number === 'p';
    if (subject !== undefined && !itself && sharesNumber(subject, verb)) {
      inferred.push('subject taken from the clause around it');
      return subject;
    }
  }
  return undefined;
}

/** `Утонуло или попало в плен до 30 тысяч человек`: the subject behind the last of several verbs. */
export function subjectAhead(walk: CaseWalk, { clause, at, verb }: Verbal): CaseGroup | undefined {
  if (at !== clause.units.length - 1 || clause.shares !== undefined) return undefined;
  const next = walk.joinedTo(clause);
  const second = next?.units[0]?.verbs?.find(
    (one) => one.is === verb.is && one.number === verb.number && one.gender === verb.gender,
  );
  if (next === undefined || second === undefined) return undefined;
  return subjectAndObject(walk.candidatesOf(next), 0, second, {
    transitive: false,
    negated: false,
    shared: false,
  }).subject?.group;
}

/** `По условиям договора СССР получил`: the last word of the group before the verb may be its subject when it does not decline. */
export function tailSubject({ clause, at, verb }: Verbal): CaseGroup | undefined {
  const left = memberAt(clause.units, at - 1)?.group;
  const tail = left === undefined ? undefined : innermostGenitive(left);
  if (tail === undefined || tail === left) return undefined;
  const whole =
    (tail.bits & NOMINATIVE) !== 0 && (tail.bits & DATIVE) !== 0 && (tail.bits & INSTRUMENTAL) !== 0;
  return whole && agrees({ at, group: tail, preposition: undefined, cases: tail.bits, bits: tail.bits }, verb)
    ? tail
    : undefined;
}

/** Who does what an infinitive says. `subject` and `object`: what stands in the clause beside the infinitive. */
export function controllerOf(
  walk: CaseWalk,
  { clause, at, governor }: Verbal,
  free: readonly Candidate[],
  subject: CaseGroup | undefined,
  object: CaseGroup | undefined,
): CaseGroup | undefined {
  if (governor === undefined)
    return clause.kind === 'sub' ? subjectAround(walk, clause.parent) : subjectOfBe(walk, clause, at, free);
  if (governor.passive && governor.subject !== undefined)
    return forceOfVerb(governor.verb) === undefined ? undefined : (governor.object ?? subject);
  const isNear = (one: Candidate): boolean =>
    one.preposition === undefined &&
    one.at < (at < governor.at ? governor.at + 3 : Math.max(at, governor.at)) &&
    one.at > Math.min(at, governor.at) - 6 &&
    one.group !== object;
  const dative = nearest(
    free,
    at,
    (one) => isNear(one) && (one.bits & DATIVE) !== 0 && (one.bits & NOMINATIVE) === 0 && mayAct(one.group),
  )?.group;
  // `жителям было приказано уйти`
  if (governor.passive)
    return dative ?? (forceOfVerb(governor.verb) === undefined ? undefined : governor.object);
  if (caseLists(walk.input.language).objectControl.has(governor.verb.entry.lemma)) {
    if (governor.object !== undefined && governor.object !== governor.subject && mayAct(governor.object))
      return governor.object;
    const accusative = nearest(
      free,
      at,
      (one) =>
        isNear(one) &&
        (one.bits & ACCUSATIVE) !== 0 &&
        mayAct(one.group) &&
        !(one.group.counted && !isLiving(one.group)) &&
        one.group !== governor.subject,
    );
    if (accusative !== undefined) return accusative.group;
    // `вынуждая сдаваться крепости`: behind an infinitive that takes no object.
    if (object === undefined && subject !== undefined && subject !== governor.subject) return subject;
    const behind =
      object === undefined
        ? nearest(
            free,
            at,
            (one) => one.preposition === undefined && one.at > at && (one.bits & ACCUSATIVE) !== 0,
          )
        : undefined;
    return behind?.group ?? dative;
  }
  const acts = actsOf(governor);
  // `обещали царю не нарушать`: he who promises does it.
  const own = acts.some((act) => OWN.has(act));
  const ordered = acts.filter((act) => ORDERS.has(act));
  // `страна должна была надать Италии льготы`: beside a subject what stands behind the infinitive belongs to it.
  const given =
    ordered.length === 0 &&
    governor.at < at &&
    forceOfVerb(governor.verb) !== 'neg' &&
    governor.subject !== undefined &&
    mayAct(governor.subject) &&
    // `войскам необходимо взять`: whoever stands before what binds him is bound.
    isBehind(clause, governor.at, dative) &&
    (isBehind(clause, at, dative) || forceOfVerb(governor.verb) !== undefined);
  if (!own && !given && dative !== undefined && dative !== governor.subject) return dative;
  if (governor.target !== undefined && mayAct(governor.target) && ordered.length > 0) return governor.target;
  // `приказал атаковать`: nobody knows who was ordered.
  if (ordered.length > 0) return undefined;
  // `обязались выдать двенадцать кораблей`: a thing does nothing where somebody governs the infinitive.
  const thing = subject !== undefined && !mayAct(subject) && governor.subject !== undefined;
  return thing ? governor.subject : (subject ?? governor.subject);
}

/** Whether a group stands behind a place in a clause. */
const isBehind = ({ units }: CaseClause, at: number, group: CaseGroup | undefined): boolean =>
  group !== undefined && group.from > (units[at] as Unit).from;

/** `будут штурмовать`, `были готовы сдаться`: an infinitive behind a form of `to be` is done by the subject of that form. */
function subjectOfBe(
  { input }: CaseWalk,
  { units }: CaseClause,
  at: number,
  free: readonly Candidate[],
): CaseGroup | undefined {
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
    const { from, kind, verbs = [] } = units[i] as Unit;
    if (kind !== 'verb') continue;
    if (input.tokens[from]?.info.be !== true) return undefined;
    return nearest(
      free,
      i,
      (one) =>
        one.at < at && mayAct(one.group) && verbs.some((verb) => isFiniteForm(verb) && agrees(one, verb)),
    )?.group;
  }
  return undefined;
}

const isFiniteForm = ({ is }: CaseVerb): boolean => is === 'past' || is === 'present';

const actsOf = (predicate: Predicate): string[] =>
  predicate.uses.flatMap(({ use }) => (use.row === undefined ? [] : [use.row.act]));

/** A participle without comma before its noun: `захваченную японцами сопку`. */
export function headOfParticiple({ at, verb }: Verbal, free: readonly Candidate[]): CaseGroup | undefined {
  for (const one of free) {
    if (
      one.at <= at ||
      one.at > at + 5 ||
      one.preposition !== undefined ||
      (one.group.bits & verb.bits) === 0
    )
      continue;
    // An instrumental before the noun is who did it.
    if (!(verb.is === 'passive' && (one.bits & ~INSTRUMENTAL) === 0 && (verb.bits & INSTRUMENTAL) === 0))
      return one.group;
  }
  return undefined;
}

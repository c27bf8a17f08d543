// Over the usual length: subject, object and agent of one verb are weighed together, and each kind of verb form has its own rule.

import type { FrameRow } from '../../languages/frame-words.ts';
import type { Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import { ACCUSATIVE, DATIVE, GENITIVE, NEUTER, NOMINATIVE } from './case-bits.ts';
import { type Candidate, nearest } from './case-candidates.ts';
import type { CaseClause } from './case-clause.ts';
import { nounOfIntent } from './case-clause-force.ts';
import { endOfObjects } from './case-end-of-objects.ts';
import type { CaseGroup } from './case-group.ts';
import { caseLists } from './case-lists.ts';
import { agentOfPassive, inSlot } from './case-slots.ts';
import { subjectAndObject } from './case-subject-object.ts';
import {
  controllerOf,
  headOfParticiple,
  sharedSubject,
  subjectAhead,
  subjectAround,
  tailSubject,
} from './case-subjects.ts';
import { isInfinitiveUnit } from './case-unit.ts';
import type { CaseVerb } from './case-verb-forms.ts';
import { infinitiveBefore, type Phrase } from './case-verbal.ts';
import type { CaseWalk } from './case-walk.ts';
import { isLiving, mayAct, ofKind } from './group-kinds.ts';

/** Subject, object and agent of one verb. */
export interface Binding {
  readonly subject: CaseGroup | undefined;
  readonly object: CaseGroup | undefined;
  readonly agent: CaseGroup | undefined;
  /** A group in a case of its own that is the target whatever subject and object are. */
  readonly filled?: CaseGroup;
  readonly transitive: boolean;
  readonly inferred: readonly string[];
  /** The form looks passive and is not: `двинулись`. */
  readonly middle?: boolean;
  /** The row cannot be told by this form. */
  readonly unfit?: boolean;
}

/** Finds who does and who undergoes what a verb says, by voice, case and agreement. */
export function bindingOf(walk: CaseWalk, phrase: Phrase): Binding {
  const { verbal, row } = phrase;
  const plan = planOf(walk, phrase);
  if (verbal.passive) return passiveBinding(walk, phrase, plan);
  if (verbal.verb.is === 'active') {
    const { at, clause } = verbal;
    const subject = clause.antecedent ?? headOfParticiple(verbal, phrase.free);
    const object = plan.transitive
      ? nearest(
          phrase.free,
          at,
          (one) =>
            one.at > at &&
            one.preposition === undefined &&
            (one.bits & ACCUSATIVE) !== 0 &&
            one.group !== subject &&
            (row === undefined || ofKind(one.group, row.targetKinds, row.strict === true)),
        )?.group
      : undefined;
    return {
      subject,
      object,
      agent: subject,
      transitive: plan.transitive,
      inferred: [],
      ...(plan.filled === undefined ? {} : { filled: plan.filled }),
    };
  }
  return activeBinding(walk, phrase, plan);
}

/** What the row and the phrase say of the object before anything is weighed. */
interface Plan {
  readonly transitive: boolean;
  readonly filled: CaseGroup | undefined;
  /** What the verb counts is its object, never its subject. */
  readonly countsObject: boolean;
}

function planOf(walk: CaseWalk, { verbal, row, words, taken, free }: Phrase): Plan {
  const { at, verb, uses, all, passive } = verbal;
  const slots = row?.target ?? ['acc'];
  // `Безымянной овладел батальон`: a slot in a case of its own is filled before subject and object are weighed.
  const first = slots[0] ?? '';
  const filled =
    row !== undefined && (first === 'inst' || first === 'dat') && !passive
      ? inSlot(
          caseLists(walk.input.language),
          free.filter((one) => (one.bits & NOMINATIVE) === 0 || one.at > at),
          verbal,
          first,
          row,
          taken,
        )?.group
      : undefined;
  // A phrase with an object of its own (`подписать мир`) has no second one.
  const own =
    words.length > 0 &&
    all.some(
      (one) =>
        one.preposition === undefined &&
        taken.includes(one.group) &&
        (one.group.bits & (ACCUSATIVE | GENITIVE)) !== 0,
    );
  const bySubject = uses.some((one) => one.use.count?.figure.includes('subject') === true);
  // `Пропали не менее 75 человек`: a verb that is only counted by its subject has no object.
  const counted =
    row === undefined && bySubject && !uses.some((one) => one.use.count?.figure.includes('acc') === true);
  const countsObject =
    (row === undefined || row.act === 'lose') &&
    !bySubject &&
    uses.some((one) => one.use.count !== undefined && !one.use.count.figure.includes('subject'));
  return {
    transitive:
      slots.includes('acc') && !counted && !own && filled === undefined && (!verb.reflexive || verb.turned),
    filled,
    countsObject,
  };
}

function passiveBinding(walk: CaseWalk, { verbal, row, free }: Phrase, { transitive }: Plan): Binding {
  const { at, clause, from, impersonal, to, verb } = verbal;
  const inferred: string[] = [];
  let object: CaseGroup | undefined;
  // `крепость, оборонявшаяся гарнизоном`: a reflexive participle has its noun as a passive one has.
  if (verb.is === 'passive' || verb.is === 'active')
    object = clause.antecedent ?? headOfParticiple(verbal, free);
  else if (impersonal)
    object = nearest(
      free,
      at,
      (one) =>
        one.preposition === undefined &&
        (one.bits & (ACCUSATIVE | NOMINATIVE)) !== 0 &&
        one.at >= from &&
        one.at <= to,
    )?.group;
  else {
    const patient: FrameRow | undefined =
      row === undefined
        ? undefined
        : { act: row.act, ...(row.targetKinds === undefined ? {} : { agentKinds: row.targetKinds }) };
    const around = free.filter((one) => one.at >= from && one.at <= to);
    object = subjectAndObject(around, at, verb, {
      ...(patient === undefined ? {} : { row: patient }),
      transitive: false,
      negated: false,
      shared: false,
    }).subject?.group;
    // `расстреляно и замучено 11 тысяч граждан`: what stands behind the second verb undergoes both.
    if (object === undefined && verb.is === 'short')
      object = subjectAhead(walk, verbal) ?? sharedSubject(walk, clause, verb, inferred);
  }
  const doer = agentOfPassive(caseLists(walk.input.language), free, verbal, object);
  // `назначен командующим`: with such verbs the instrumental tells what he became.
  const agent = row?.agent === undefined || row.agent.includes('inst') ? doer?.group : undefined;
  const binding: Binding = { subject: object, object, agent, transitive, inferred };
  if (
    doer !== undefined &&
    agent === undefined &&
    row?.agent?.includes('subject') === true &&
    row.act === 'proclaim_state'
  )
    return { ...binding, agent: undefined, unfit: true };
  if (verb.turned && agent === undefined) {
    // `двинулась армия`: a living subject of a reflexive form without agent does it itself.
    if (object === undefined || mayAct(object))
      return { ...binding, object: undefined, agent: object, middle: true };
    if (
      !object.proper &&
      !object.kinds.some(
        (kind) =>
          (kind !== 'abstract' && kind !== 'time' && kind !== 'event') ||
          row?.targetKinds?.includes(kind) === true,
      )
    )
      return { ...binding, object: undefined, agent: undefined, middle: true };
  }
  return binding;
}

function activeBinding(
  walk: CaseWalk,
  { verbal, row, free }: Phrase,
  { transitive, filled, countsObject }: Plan,
): Binding {
  const { at, clause, from, governor, modality, negated, to, verb } = verbal;
  const inferred: string[] = [];
  const lent: string[] = [];
  const infinitive = verb.is === 'infinitive';
  const form = infinitive && governor !== undefined ? governor.verb : verb;
  // `помешали Гофу атаковать лагерь`: the dative between is he who does it, no object.
  const forced =
    governor !== undefined && caseLists(walk.input.language).objectControl.has(governor.verb.entry.lemma);
  const doer =
    infinitive && governor !== undefined
      ? nearest(
          free,
          at,
          (one) =>
            one.preposition === undefined &&
            one.at > governor.at &&
            one.at < at &&
            (one.bits & (forced ? ACCUSATIVE : DATIVE)) !== 0 &&
            (one.bits & NOMINATIVE) === 0 &&
            mayAct(one.group),
        )?.group
      : undefined;
  const subjectless =
    verb.is === 'gerund' ||
    verbal.impersonal ||
    (infinitive && governor === undefined) ||
    governsWithoutSubject(walk, clause, verb);
  const end = infinitive ? endOfObjects(verbal, free) : to;
  // `штурмовать сам Рим он не решился`: beside an infinitive before its governor stands its object.
  const fronted = infinitive && governor !== undefined && governor.at > at;
  // `убить наместника, взорвать арсенал`: what stands before the second is the first one's.
  const ownBehind =
    infinitive &&
    infinitiveBefore(clause, at) >= 0 &&
    free.some(
      (one) => one.at > at && one.at <= end && one.preposition === undefined && (one.bits & ACCUSATIVE) !== 0,
    );
  const around: Candidate[] = [];
  for (const one of free) {
    if (infinitive && one.at < at && ownBehind) continue;
    // `сделали попытку осадить город`: the noun an infinitive hangs on is not its object.
    if (
      infinitive &&
      one.group === governor?.object &&
      one.at < at &&
      nounOfIntent(walk, clause, at) !== undefined
    )
      continue;
    if (one.group === filled || one.group === doer || one.at > end || (!infinitive && one.at < from))
      continue;
    // What a verb counts in its object is not its subject: `столкновения унесли жизни 1000 человек`.
    // `обязались выдать корабли`: who governs the infinitive is not its object.
    if (infinitive && governor !== undefined && !governor.passive && one.group === governor.subject) {
      around.push({ ...one, bits: one.bits & ~ACCUSATIVE });
      continue;
    }
    const objectOnly =
      (countsObject && one.group.counted && one.at > at) ||
      subjectless ||
      (fronted && one.group !== governor?.subject);
    around.push(objectOnly ? { ...one, bits: one.bits & ~NOMINATIVE } : one);
  }
  const sourced = (clause.kind === 'sub' || clause.kind === 'paren') && namesSource(walk, form, around);
  const want = { ...(row === undefined ? {} : { row }), transitive: transitive && !sourced };
  const choice = subjectless
    ? subjectAndObject(around, at, verb, { ...want, negated, shared: false })
    : subjectAndObject(around, at, form, {
        ...want,
        negated: negated || modality === 'neg',
        shared:
          !sourced &&
          sharedSubject(walk, clause, form, lent) !== undefined &&
          (lent.length === 0 || clause.kind === 'sub'),
      });
  // `за підсумками війни СРСР отримав перешийок`: the last word before the verb, where what stands behind may be the object.
  const tail =
    !subjectless &&
    !infinitive &&
    choice.object === undefined &&
    choice.subject !== undefined &&
    choice.subject.at > at &&
    (choice.subject.bits & ACCUSATIVE) !== 0 &&
    !isLiving(choice.subject.group) &&
    !choice.subject.group.counted
      ? tailSubject(verbal)
      : undefined;
  const object = tail !== undefined && want.transitive ? choice.subject?.group : choice.object?.group;
  let subject = subjectless ? undefined : (tail ?? choice.subject?.group);
  if (verb.is === 'gerund') subject = subjectAround(walk, clause.parent);
  else if (verbal.impersonal) subject = undefined;
  else if (infinitive) {
    subject = controllerOf(walk, verbal, free, subject, object);
    // `Попытка захватить мост`: the noun that governs the infinitive does nothing.
    const intent = nounOfIntent(walk, clause, at) !== undefined;
    if (subject !== undefined && !mayAct(subject) && intent) subject = undefined;
    // `попытка мятежников захватить арсенал`: he whose attempt it is does it.
    const whose = memberAt(clause.units, at - 1)?.group?.genitive;
    if (subject === undefined && intent && whose !== undefined && isLiving(whose)) subject = whose;
  } else {
    subject ??= tailSubject(verbal);
    if (verb.is === 'past' || verb.is === 'present') subject ??= subjectAhead(walk, verbal);
    if (subject === undefined) {
      const shared = sharedSubject(walk, clause, verb, inferred, object);
      // `212 человек вышли, и лишь семерых повесили`: those who were counted do nothing to others that stand before their verb.
      const others = choice.object !== undefined && choice.object.at < at && choice.object.group.counted;
      if (
        shared !== object &&
        !(others && shared?.counted === true && verb.number === 'p') &&
        !(verb.number === 'p' && inferred.length > 0 && isOfSubject(walk, choice.object))
      )
        subject = shared;
    }
  }
  return {
    subject,
    object,
    agent: subject,
    transitive,
    inferred,
    ...(filled === undefined ? {} : { filled }),
  };
}

/** `потопить удалось две баржи`: with an infinitive such a verb in the neuter has no subject, whatever agrees with it. */
function governsWithoutSubject(walk: CaseWalk, { units }: CaseClause, verb: CaseVerb): boolean {
  return (
    verb.is === 'past' &&
    verb.gender === NEUTER &&
    caseLists(walk.input.language).impersonal.has(verb.entry.lemma) &&
    units.some(isInfinitiveUnit)
  );
}

/** `как утверждают японские источники`: the only thing a verb of saying has beside it tells who says it. */
function namesSource({ input }: CaseWalk, { entry }: CaseVerb, around: readonly Candidate[]): boolean {
  if (!entry.uses.some((use) => use.class === 'say')) return false;
  const bare = around.filter(
    ({ bits, preposition }) => preposition === undefined && (bits & NOMINATIVE) !== 0,
  );
  const group = bare.length === 1 ? bare[0]?.group : undefined;
  return (
    group !== undefined &&
    (group.kinds.includes('text') || (input.tokens[group.headAt] as Token).info.has('source'))
  );
}

/** `пожаловались, что их избили`, `что їхнє майно забрали`: an object that means the subject of the clause around is not done to by him. */
function isOfSubject(walk: CaseWalk, object: Candidate | undefined): boolean {
  if (object === undefined || object.preposition !== undefined) return false;
  const { possessiveAt, pronoun } = object.group;
  if (pronoun === true) return true;
  if (possessiveAt < 0) return false;
  const { folded } = (walk.input.tokens[possessiveAt] as Token).info;
  return !caseLists(walk.input.language).words.ownPossessives.some((stem) => folded.startsWith(stem));
}

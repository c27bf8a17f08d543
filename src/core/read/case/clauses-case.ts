import { actById } from '../../languages/acts.ts';
import type { Modality } from '../../model/claim.ts';
import type { ClauseInput, Clauses, CountFrame, Saying, Token, TokenFrame } from '../lexicon/claim-tokens.ts';
import type { OwnedFigure } from '../lexicon/owned-figure.ts';
import { memberAt } from '../member-at.ts';
import type { CaseClause } from './case-clause.ts';
import { forceOfClause, governedForce, nounOfIntent } from './case-clause-force.ts';
import { noteExistence, noteVerbless } from './case-existence.ts';
import { gappedSides } from './case-gapped.ts';
import type { CaseGroup } from './case-group.ts';
import { listedCounts } from './case-listed.ts';
import { caseLists } from './case-lists.ts';
import { bearerOf, lossesTold } from './case-losses-told.ts';
import { nominalActs } from './case-nominal.ts';
import { readPredicate } from './case-predicates.ts';
import { caseSayings } from './case-sayings.ts';
import { isInfinitiveUnit, type Unit } from './case-unit.ts';
import { caseUnits } from './case-units.ts';
import type { CaseVerb } from './case-verb-forms.ts';
import { isPredicate } from './case-verbal.ts';
import { CaseWalk, type Predicate } from './case-walk.ts';
import { caseWords } from './case-word.ts';
import { NounGroups } from './noun-groups-case.ts';

/**
 * Reads the clauses of sentences of a language that tells subject from object by case endings: noun groups with the
 * cases they may stand in, clauses cut at conjunctions, relatives, participles and gerunds, and predicates that bind their
 * slots by case and preposition whatever the order of words. Each step is taken for all sentences before the next (why stands in
 * `read-sentence.ts`).
 */
export function readClauses(inputs: readonly ClauseInput[]): Clauses[] {
  const units = inputs.map((input) => caseUnits(input, new NounGroups(input, caseWords(input.lexicon))));
  const walks = inputs.map((input, at) => new CaseWalk(input, units[at] as Unit[]));
  for (const walk of walks) for (const clause of walk.clauses) walk.candidatesOf(clause);
  for (const walk of walks) for (const clause of walk.clauses) readClause(walk, clause);
  for (const walk of walks) noteStrengths(walk);
  const owned = walks.map(gappedSides);
  const groups = walks.map((walk) => everyGroup(walk.units));
  for (const [at, walk] of walks.entries())
    walk.counts.push(...listedCounts(walk), ...lossesTold(walk), ...armies(walk, groups[at] as CaseGroup[]));
  const nominal = walks.map(nominalActs);
  const said = walks.map((walk, at) => caseSayings(walk, owned[at] as OwnedFigure[]));
  return walks.map((walk, at) => ({
    groups: groups[at] as CaseGroup[],
    frames: [...walk.frames, ...(nominal[at] as TokenFrame[])].sort(
      (a, b) => a.trigger.start - b.trigger.start || a.trigger.end - b.trigger.end,
    ),
    counts: walk.counts,
    owned: owned[at] as OwnedFigure[],
    clauses: walk.clauses
      .filter((clause) => clause.units.length > 0)
      .map((clause) => walk.rangeOf(clause))
      .sort((a, b) => a.start - b.start || b.end - a.end),
    subjects: mainSubjects(walk),
    sayings: said[at] as Saying[],
    hedges: walk.hedges.all(),
  }));
}

/** Notes the strengths of bodies of men that no verb tells. */
function noteStrengths(walk: CaseWalk): void {
  const { input } = walk;
  for (const clause of walk.clauses)
    for (const { group } of clause.units)
      if (group?.holds !== undefined) {
        // `нанеся противнику потери в 900 человек`: whose they are stands with the verb.
        // `послал флот из 600 кораблей`: or with the act.
        const told =
          walk.counts.find(({ figure, whose }) => figure === group && whose !== undefined) ??
          senderOf(walk, group);
        const bearer = told === undefined ? bearerOf(walk, group) : undefined;
        const head = (input.tokens[group.headAt] as Token).info.has('roleHead') && !isOfMen(group);
        walk.counts.push({
          ...(head ? { roles: [], other: group } : { roles: ['strength'], whose: group }),
          ...(bearer === undefined ? {} : { whose: bearer }),
          ...(told?.whose === undefined ? {} : { whose: told.whose }),
          ...(told?.by === undefined ? {} : { by: told.by }),
          figure: group.holds,
          clause: walk.rangeOf(clause),
          modality: 'act',
        });
      }
}

/** `загін юнкерів чисельністю 500 багнетів`: a body of men has them, and not those it is made of. */
const isOfMen = ({ genitive, kinds }: CaseGroup): boolean =>
  kinds.includes('formation') &&
  (genitive === undefined || (!genitive.proper && genitive.kinds[0] === 'person'));

/** Who sends, leads or raises a body of men, unless it is somebody's by its own words. */
function senderOf({ frames }: CaseWalk, group: CaseGroup): Pick<CountFrame, 'whose' | 'by'> | undefined {
  if (group.owner !== undefined || group.demonymAt >= 0 || group.possessiveAt >= 0) return undefined;
  const sent = frames.find(
    ({ act, target }) => target === group && actById.get(act)?.figure?.target === 'strength',
  );
  return sent?.agent === undefined || actById.get(sent.act)?.family !== 'movement'
    ? undefined
    : { whose: sent.agent };
}

/** `тридцатитысячная армия визиря`: a body of men with its strength in an adjective. */
function armies({ counts, input }: CaseWalk, groups: readonly CaseGroup[]): CountFrame[] {
  const out: CountFrame[] = [];
  const counted = new Set<object>(
    counts.flatMap(({ figure, whose }) => (whose === undefined ? [] : [figure])),
  );
  for (const group of groups) {
    const number = memberAt(input.numbers, group.numbers[0] ?? -1);
    if (
      number === undefined ||
      counted.has(group) ||
      group.counted ||
      group.parts.length > 0 ||
      number.from !== group.from + (group.possessiveAt === group.from ? 1 : 0) ||
      !group.kinds.includes('formation')
    )
      continue;
    const from = number.outerTo;
    // `своя тридцатитысячная армия`: whose it is stands before the number, and is found with the figure.
    const whose =
      number.from > group.from
        ? undefined
        : {
            ...group,
            start: (input.tokens[from] as Token).start,
            from,
            numbers: group.numbers.slice(1),
          };
    const figure: CaseGroup = { ...group, genitive: undefined, owner: undefined };
    out.push({
      roles: ['strength'],
      figure,
      clause: { start: group.start, end: group.end },
      modality: 'act',
      ...(whose === undefined ? {} : { whose }),
    });
  }
  return out;
}

/** Reads the predicates of one clause in order; infinitives before their governing verb wait for it. */
function readClause(walk: CaseWalk, clause: CaseClause): void {
  const all = walk.candidatesOf(clause);
  const force = forceOfClause(walk, clause);
  walk.force.set(clause, force);
  const predicated = clause.units.some((one) => isPredicate(walk, one));
  let governor: Predicate | undefined;
  let lastFinite: Predicate | undefined;
  const waiting: { readonly at: number; readonly byNoun: Modality | undefined }[] = [];
  const infinitive = (at: number, by: Predicate | undefined, byNoun: Modality | undefined): void => {
    const verbs = clause.units[at]?.verbs?.filter((one) => one.is === 'infinitive') ?? [];
    readPredicate(
      walk,
      {
        clause,
        at,
        all,
        force,
        ...(by === undefined ? {} : { governor: by }),
        ...(byNoun === undefined ? {} : { byNoun }),
      },
      verbs,
    );
  };
  clause.units.forEach((unit, at) => {
    if (unit.kind !== 'verb' || unit.verbs === undefined) return;
    if (isBe(walk, unit)) {
      if (!predicated) noteExistence(walk, clause, unit.from, all, force);
      return;
    }
    const verb = pick(behindBe(walk, clause, at) ? shortFirst(unit.verbs) : unit.verbs, clause.kind);
    if (verb.is === 'infinitive') {
      const byNoun = nounOfIntent(walk, clause, at);
      const waits =
        clause.opener === undefined &&
        clause.kind === 'main' &&
        (governor === undefined || byNoun !== undefined);
      if (waits) waiting.push({ at, byNoun });
      else infinitive(at, governor, undefined);
      return;
    }
    const modal =
      governor !== undefined && behindInfinitiveBe(walk, clause, at, governor) ? governor : undefined;
    const made = readPredicate(
      walk,
      { clause, at, all, force, ...(modal === undefined ? {} : { byNoun: governedForce(walk, modal) }) },
      unit.verbs.filter((one) => one.is === verb.is),
    );
    if (made === undefined) return;
    governor = made;
    if (verb.is !== 'past' && verb.is !== 'present' && verb.is !== 'short' && verb.is !== 'modal') return;
    lastFinite = made;
    // `Захватить сопку им не удалось`: the governing verb comes last.
    for (const before of waiting.splice(0)) infinitive(before.at, made, before.byNoun);
  });
  for (const before of waiting) infinitive(before.at, lastFinite, before.byNoun);
  if (!clause.units.some(({ kind }) => kind === 'verb')) noteVerbless(walk, clause, all, force);
}

/** `был отвергнут`: behind a form of `to be` the participle, whatever else the form may be. */
const behindBe = (walk: CaseWalk, { units }: CaseClause, at: number): boolean => {
  const before = memberAt(units, at - 1);
  return before?.kind === 'verb' && isBe(walk, before);
};

/** `мог быть взят`, `miał zostać zdobyty`: whether the infinitive of `to be` that stands before hangs on the verb right before it. */
function behindInfinitiveBe(walk: CaseWalk, { units }: CaseClause, at: number, governor: Predicate): boolean {
  for (let i = at - 1; i > governor.at && i >= at - 3; i--) {
    const unit = units[i] as Unit;
    if (unit.kind === 'verb') return isInfinitiveUnit(unit) && isBe(walk, unit) && i <= governor.at + 3;
  }
  return false;
}

const shortFirst = (verbs: readonly CaseVerb[]): readonly CaseVerb[] => {
  const short = verbs.filter((verb) => verb.is === 'short');
  return short.length > 0 ? short : verbs;
};

function isBe(walk: CaseWalk, unit: Unit): boolean {
  const { be } = caseLists(walk.input.language);
  return (
    (walk.input.tokens[unit.from] as Token).info.be &&
    unit.verbs?.every((verb) => be.has(verb.entry.lemma)) === true
  );
}

const PARTICIPLES: readonly CaseVerb['is'][] = [
  'passive',
  'active',
  'short',
  'past',
  'present',
  'gerund',
  'infinitive',
  'modal',
];
const GERUNDS: readonly CaseVerb['is'][] = [
  'gerund',
  'past',
  'present',
  'short',
  'infinitive',
  'passive',
  'active',
  'modal',
];
const FINITE: readonly CaseVerb['is'][] = [
  'past',
  'present',
  'short',
  'infinitive',
  'modal',
  'gerund',
  'passive',
  'active',
];

/** The reading of a verb form that fits its clause. */
function pick(verbs: readonly CaseVerb[], kind: CaseClause['kind']): CaseVerb {
  for (const is of kind === 'part' ? PARTICIPLES : kind === 'gerund' ? GERUNDS : FINITE)
    for (const verb of verbs) if (verb.is === is) return verb;
  return verbs[0] as CaseVerb;
}

function mainSubjects(walk: CaseWalk): CaseGroup[] {
  const found = new Set<CaseGroup>();
  for (const clause of walk.clauses) {
    const subject = clause.kind === 'main' ? walk.subjects.get(clause) : undefined;
    if (subject !== undefined) found.add(subject);
  }
  return [...found];
}

/** Every group of the sentence, with the groups inside it, in order. */
function everyGroup(units: readonly Unit[]): CaseGroup[] {
  const out: CaseGroup[] = [];
  const visit = (group: CaseGroup): void => {
    out.push(group);
    if (group.parts.length > 0) for (const part of group.parts) visit(part);
    else for (const inner of [group.holds, group.genitive]) if (inner !== undefined) visit(inner);
  };
  const visitUnits = (some: readonly Unit[]): void => {
    for (const { group, participles = [] } of some) {
      if (group !== undefined) visit(group);
      for (const one of participles) visitUnits(one.units);
    }
  };
  visitUnits(units);
  return out.sort((a, b) => a.from - b.from || b.to - a.to);
}

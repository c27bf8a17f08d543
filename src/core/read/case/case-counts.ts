import { actById } from '../../languages/acts.ts';
import type { CountRow } from '../../languages/frame-words.ts';
import type { CountedRole } from '../../model/quantity.ts';
import type { ClauseInput, CountFrame, Token } from '../lexicon/claim-tokens.ts';
import { ACCUSATIVE, ANY, GENITIVE, MASCULINE, NEUTER, NOMINATIVE, PLURAL } from './case-bits.ts';
import type { Candidate } from './case-candidates.ts';
import { companions } from './case-companions.ts';
import type { CaseGroup } from './case-group.ts';
import { havingOwner } from './case-having.ts';
import { type CaseLists, caseLists } from './case-lists.ts';
import type { CaseWalk, Predicate } from './case-walk.ts';
import { rolesTold } from './roles-told.ts';

/** Figures that stand in the slots of one predicate, with whose they are and by whom. */
export function caseCounts(walk: CaseWalk, predicate: Predicate): CountFrame[] {
  const lists = caseLists(walk.input.language);
  const out: CountFrame[] = [];
  const done = new Set<CaseGroup>();
  const phrased = predicate.uses.some(({ use, words }) => use.count !== undefined && words.length > 0);
  for (const { use, words } of predicate.uses) {
    const { count } = use;
    if (count === undefined || (use.rest.length === 0 && phrased)) continue;
    if (count.denied === true && predicate.modality !== 'neg') continue;
    const inPhrase: Candidate[] =
      words.length === 0
        ? []
        : [...predicate.taken]
            .filter((group) => group.numbers.length > 0)
            .map((group) => ({ at: predicate.at, group, preposition: undefined, cases: 0, bits: 0 }));
    for (const { group } of [...figuresOf(lists, predicate, count), ...inPhrase]) {
      if (done.has(group)) continue;
      const made = countOf(walk, lists, predicate, count, group);
      if (made === undefined) continue;
      done.add(group);
      out.push(made);
    }
  }
  out.push(...companions(walk, lists, predicate, done));
  if (out.length === 0) {
    const made = countOfAct(walk, lists, predicate);
    if (made !== undefined) out.push(made);
  }
  return out;
}

function countOf(
  walk: CaseWalk,
  lists: CaseLists,
  predicate: Predicate,
  count: CountRow,
  figure: CaseGroup,
): CountFrame | undefined {
  const { agent, modality, passive, subject } = predicate;
  const { input } = walk;
  const inSubject = figure === subject;
  const other = count.roles.length === 0 ? otherOf(input, predicate, figure, count.whose) : undefined;
  if (count.roles.length === 0 && other === undefined) return undefined;
  const apart = figure.nounless || isAnyone(input, figure) ? thingApart(input, predicate, figure) : undefined;
  const thing = figure.nounless ? (apart ?? wholeOf(lists, predicate, figure)) : undefined;
  const bySubject =
    count.whose?.includes('subject') !== true || other !== undefined
      ? undefined
      : passive
        ? agent
        : inSubject
          ? undefined
          : subject;
  // `потери насчитывали 300 человек`: what is counted is told by the subject.
  const losses =
    count.roles[0] === 'strength' && bySubject !== undefined && tellsLosses(input, bySubject)
      ? bySubject
      : undefined;
  // `нас оставалось тридцать`, `турок полегло пятьсот`, `русских пало триста человек`
  const partitive =
    apart !== undefined && (apart.pronoun === true || isPeople(input, apart)) ? apart : undefined;
  // `хан, чьи силы достигали 9 тысяч`
  const { antecedent, kind, opener, units } = predicate.clause;
  const owned = kind === 'rel' && lists.whose.has(opener ?? '') && units[1]?.group === subject;
  // `отряд, в котором было 300 сабель`: what is in a body of men is its own.
  const inside =
    kind === 'rel' &&
    count.roles[0] === 'strength' &&
    antecedent !== undefined &&
    predicate.all.some(({ group, preposition }) => group === antecedent && preposition !== undefined);
  const within = inside && !antecedent.kinds.includes('formation');
  const related = owned || (inside && !within) ? antecedent : undefined;
  const whose =
    ownerInSlot(lists, predicate, count.whose, figure) ??
    related ??
    bySubject ??
    (other !== undefined && ownedBySubject(input, other, predicate) ? subject : undefined) ??
    havingOwner(lists, predicate, figure) ??
    partitive;
  const by =
    count.by?.includes('subject') === true ? (passive ? agent : inSubject ? undefined : subject) : undefined;
  // `раненых и больных набралось 3279`: the group that stands apart gives the role.
  const states =
    thing === undefined || count.roles[0] !== 'strength'
      ? []
      : rolesTold(input.tokens.slice(thing.from, thing.to));
  return {
    roles: states.length > 0 ? states : count.roles,
    things: count.things,
    reports: count.reports,
    assembles: count.assembles,
    figure,
    within,
    other: other ?? losses,
    whose,
    by,
    thing,
    clause: walk.rangeOf(predicate.clause),
    denied: count.denied,
    modality: count.denied === true ? 'act' : modality,
  };
}

/** Whether a group tells of losses by its head: `втрати`, `убитые`. */
const tellsLosses = ({ tokens }: ClauseInput, { headAt }: CaseGroup): boolean =>
  (tokens[headAt] as Token).info.all('roleHead').some(({ role }) => role !== 'strength');

/** Whether a group is a people or party by its own name: `турок`, `большевиков`. */
const isPeople = ({ tokens }: ClauseInput, { headAt, kinds }: CaseGroup): boolean => {
  const { info, name } = tokens[headAt] as Token;
  return (
    kinds.includes('person') && (name >= 0 || (info.has('noun') && !info.has('object') && !info.has('role')))
  );
};

/** Whether a figure counts men under the word for anyone: `триста человек`. */
const isAnyone = ({ language, tokens }: ClauseInput, { headAt, owner }: CaseGroup): boolean =>
  owner === undefined &&
  language.numbers.inverted?.nouns.includes((tokens[headAt] as Token).info.folded) === true;

/** `У японцев было убито 525`: whose stands with a preposition; the role is that of the act. */
function countOfAct(walk: CaseWalk, lists: CaseLists, predicate: Predicate): CountFrame | undefined {
  const { input } = walk;
  const { agent, modality, object, passive } = predicate;
  if (!passive || object === undefined || object.numbers.length === 0) return undefined;
  let role: CountedRole | undefined;
  for (const { use } of predicate.uses)
    role ??= use.row === undefined ? undefined : actById.get(use.row.act)?.figure?.target;
  if (role === undefined) return undefined;
  const apart = object.nounless || isAnyone(input, object) ? thingApart(input, predicate, object) : undefined;
  // `русских убито триста человек`
  const people = apart !== undefined && !object.nounless && isPeople(input, apart) ? apart : undefined;
  const whose = havingOwner(lists, predicate, object) ?? people;
  const thing = object.nounless ? (apart ?? wholeOf(lists, predicate, object)) : undefined;
  if (whose === undefined && thing === undefined) return undefined;
  return {
    roles: [role],
    ...(role === 'killed' ? { things: ['lost'] } : {}),
    figure: object,
    ...(whose === undefined ? {} : { whose }),
    ...(thing === undefined ? {} : { thing }),
    ...(agent === undefined ? {} : { by: agent }),
    clause: walk.rangeOf(predicate.clause),
    modality,
  };
}

/** What a bare number counts where its noun stands in the genitive before the verb: `танков было потеряно 46`. */
function thingApart(
  { tokens }: ClauseInput,
  { all, at, verb }: Predicate,
  figure: CaseGroup,
): CaseGroup | undefined {
  // `турок пало 26 тысяч`: one man is no subject of a neuter.
  const mayBeSubject = ({ bits, group }: Candidate): boolean =>
    (bits & NOMINATIVE & (verb.gender === NEUTER && group.genders === MASCULINE ? PLURAL : ANY)) !== 0;
  return all.find(
    (one) =>
      one.preposition === undefined &&
      one.group !== figure &&
      one.group.numbers.length === 0 &&
      // `всего участвовало двести человек`: a word of sums is nobody.
      !tokens[one.group.headAt]?.info.has('total') &&
      one.at < at &&
      (one.bits & GENITIVE) !== 0 &&
      !mayBeSubject(one),
  )?.group;
}

/** `потеряли одиннадцать из сорока двух самолётов`: what the whole counts right behind its part. */
function wholeOf({ partOf }: CaseLists, { all }: Predicate, figure: CaseGroup): CaseGroup | undefined {
  return all.find(
    ({ group, preposition }) =>
      preposition !== undefined &&
      partOf.has(preposition) &&
      group.from === figure.to + 1 &&
      group.counted &&
      !group.nounless,
  )?.group;
}

/** `Свои потери сторона оценивает в 792`: the owner is the subject. */
function ownedBySubject(input: ClauseInput, other: CaseGroup, predicate: Predicate): boolean {
  if (other.possessiveAt < 0 || other === predicate.subject) return false;
  return !(input.tokens[other.possessiveAt] as Token).info.pronoun;
}

/** Whose it is where the row names a slot other than the subject: `передал республиканцам 806 самолётов`. */
function ownerInSlot(
  lists: CaseLists,
  predicate: Predicate,
  slots: readonly string[] | undefined,
  figure: CaseGroup,
): CaseGroup | undefined {
  for (const slot of slots ?? []) {
    if (slot === 'subject' || slot === 'acc') continue;
    const { cases, preposition } = lists.slot(slot);
    for (const one of predicate.all)
      if (
        one.group !== figure &&
        one.group.numbers.length === 0 &&
        one.preposition === preposition &&
        (one.cases & cases) !== 0 &&
        (one.bits & NOMINATIVE) === 0
      )
        return one.group;
  }
  return undefined;
}

/** Groups with numbers in the slots a row names. Every one of a list counts: `потеряли убитыми 717, ранеными 2752`. */
function figuresOf(
  lists: CaseLists,
  { all, object, passive, subject }: Predicate,
  { figure: slots, roles }: CountRow,
): Candidate[] {
  const counted = all.filter((one) => one.group.numbers.length > 0);
  const found: Candidate[] = [];
  if (counted.length === 0) return found;
  const fits = (one: Candidate, slot: string): boolean => {
    const { group, preposition } = one;
    const isSubject = group === subject && !passive;
    // `потеряли по тысяче человек`, `умирало по двадцать человек`
    const each = group.counted && preposition === lists.words.distributive && preposition !== undefined;
    if (slot === 'subject') return isSubject || (each && subject === undefined);
    const asked = lists.slot(slot);
    if (each && asked.preposition === undefined) return slot === 'acc';
    if (preposition !== asked.preposition) return false;
    if (asked.preposition !== undefined) return (one.cases & asked.cases) !== 0;
    // `3000 составляли раненые`: what is told of them may be the bare number.
    if (isSubject) return roles.length === 0 && slot === 'acc' && group.nounless;
    if (slot === 'acc' && passive) return group === object || group.counted;
    return (one.bits & asked.cases) !== 0 || (slot === 'acc' && group.counted);
  };
  for (const slot of slots)
    for (const one of counted) if (!found.includes(one) && fits(one, slot)) found.push(one);
  return found;
}

/** The group that tells what the figure counts: `[потери] составили 717`. */
function otherOf(
  input: ClauseInput,
  predicate: Predicate,
  figure: CaseGroup,
  whose: readonly string[] | undefined,
): CaseGroup | undefined {
  const wanted = whose?.includes('acc') === true ? ACCUSATIVE : NOMINATIVE;
  // `население, достигавшее 60 тысяч`: the noun a participle hangs on.
  if (predicate.verb.is === 'active' && wanted === NOMINATIVE) return predicate.subject;
  let best: Candidate | undefined;
  for (const one of predicate.all) {
    if (
      one.preposition !== undefined ||
      one.group === figure ||
      (one.bits & wanted) === 0 ||
      one.group.nounless
    )
      continue;
    const { info } = input.tokens[one.group.headAt] as Token;
    if (!info.has('roleHead') && !info.has('object') && !info.has('noun')) continue;
    if (
      best === undefined ||
      (info.has('roleHead') && Math.abs(one.at - predicate.at) < Math.abs(best.at - predicate.at) + 3)
    )
      best = one;
  }
  return best?.group;
}

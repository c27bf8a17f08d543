import type { VerbClass } from '../lexicon/claim-senses.ts';
import type { Token, TokenFrame } from '../lexicon/claim-tokens.ts';
import { ACCUSATIVE, DATIVE, GENITIVE } from './case-bits.ts';
import type { Candidate } from './case-candidates.ts';
import { forceOfVerb, stronger } from './case-force.ts';
import type { CaseGroup } from './case-group.ts';
import { type CaseLists, caseLists } from './case-lists.ts';
import type { CaseWalk, Predicate, Support } from './case-walk.ts';
import { isLiving, mayAct } from './group-kinds.ts';

/** How far from its verb a noun may stand of whose act the verb tells, in units. */
const NEAR = 6;

const NOTHING: readonly CaseGroup[] = [];

/** Notes what light verbs tell of the acts their objects name. */
export function noteSupport(walk: CaseWalk, predicate: Predicate, all: readonly Candidate[]): void {
  const lists = caseLists(walk.input.language);
  const classes: (VerbClass | undefined)[] = [];
  for (const { use, words } of predicate.uses) if (words.length === 0) classes.push(use.class);
  noteDoubt(walk, predicate, classes, all);
  const words = predicate.told ? NOTHING : predicate.taken;
  const led = leadingOf(predicate, lists);
  const about = lists.words.about ?? [];
  const { antecedent, kind } = predicate.clause;
  // `восстание, поднятое матросами`: what a participle hangs on is the noun whose act it tells.
  const own: readonly Candidate[] =
    kind === 'part' && antecedent !== undefined
      ? [{ at: predicate.at, group: antecedent, preposition: undefined, cases: 0, bits: antecedent.bits }]
      : [];
  for (const one of own.length > 0 ? [...own, ...all] : all) {
    const leading = one.preposition === undefined ? undefined : led.get(one.preposition);
    if (
      Math.abs(one.at - predicate.at) > NEAR ||
      (leading === undefined && one.preposition !== undefined && (one.cases & ACCUSATIVE) === 0) ||
      // `несмотря на возражения потребовал`: what stands behind such a preposition is no object.
      one.preposition?.includes(' ') === true ||
      // `известие о победах вызвало`: what is told about is not what the verb tells of.
      (one.preposition !== undefined && about.includes(one.preposition))
    )
      continue;
    const { group } = one;
    if (leading !== undefined) {
      const support = supportBehind(predicate, leading);
      for (const { headAt } of group.parts.length > 0 ? group.parts : [group])
        if (!walk.support.has(headAt)) walk.support.set(headAt, support);
      continue;
    }
    // `принять удар`: a word of a phrase that tells nothing.
    if (words.includes(group)) continue;
    if (group.parts.length === 0 && !(walk.input.tokens[group.headAt] as Token).info.has('frameNoun'))
      continue;
    const support = supportOf(walk, lists, predicate, one, classes, all);
    if (support === undefined) continue;
    for (const { headAt } of group.parts.length > 0 ? group.parts : [group]) {
      const before = walk.support.get(headAt);
      if (before === undefined) walk.support.set(headAt, support);
      // `атака, которую предприняли шведы, захлебнулась`: another clause says who did it.
      else if (before.agent === undefined && support.agent !== undefined && before.target === undefined)
        walk.support.set(headAt, { ...before, agent: support.agent });
    }
  }
}

/** `отрицает удар`, `опроверг сообщения о гибели`: what is denied did not happen, and what is not confirmed is doubtful. */
function noteDoubt(
  walk: CaseWalk,
  { modality, object, subject, uses }: Predicate,
  classes: readonly (VerbClass | undefined)[],
  all: readonly Candidate[],
): void {
  // `отверг требование о сдаче`: what is turned down was no report.
  const rejects = uses.some(({ use }) => use.row?.act === 'reject');
  const denies = classes.includes('doubts') && modality !== 'neg' && !rejects;
  const unconfirmed = classes.includes('adopts') && modality === 'neg';
  if (!denies && !unconfirmed) return;
  for (const { bits, group, preposition } of all) {
    if (preposition !== undefined || (denies && group === subject)) continue;
    if (group !== object && group !== subject && (bits & (GENITIVE | DATIVE)) === 0) continue;
    walk.doubted.set(group.headAt, denies ? 'neg' : 'hedged');
  }
}

/** Prepositions by which a verb tells of the act a noun names, with how: `doszło [do] starcia`, `przystąpili [do] szturmu`. */
function leadingOf({ uses }: Predicate, { plain }: CaseLists): ReadonlyMap<string, VerbClass> {
  const out = new Map<string, VerbClass>();
  for (const { use, words } of uses) {
    const kind = use.class;
    if (words.length !== 1 || use.rest.length !== 1 || kind === undefined) continue;
    if (kind === 'light' || kind === 'undergo' || kind === 'occur')
      out.set(plain(use.rest[0] as string), kind);
  }
  return out;
}

function supportBehind({ modality, subject }: Predicate, kind: VerbClass): Support {
  if (kind === 'occur' || subject === undefined || !mayAct(subject)) return { modality, occurs: true };
  return kind === 'light'
    ? { agent: subject, modality, occurs: true }
    : { target: subject, modality, occurs: true };
}

function supportOf(
  walk: CaseWalk,
  { ending }: CaseLists,
  predicate: Predicate,
  one: Candidate,
  classes: readonly (VerbClass | undefined)[],
  all: readonly Candidate[],
): Support | undefined {
  const { agent, modality: own, passive, subject } = predicate;
  const light = classes.includes('light');
  const undergo = classes.includes('undergo');
  const unsure = own === 'hedged' || own === 'future';
  if (one.group === subject) {
    const goesOn = own === 'neg' && ending.has(predicate.verb.entry.lemma);
    if (goesOn) return { modality: 'act', occurs: true };
    if (classes.includes('occur') || (passive && (light || undergo))) {
      const doer = (passive ? agent : undefined) ?? cameFrom(walk, one, all);
      return { ...(doer === undefined ? {} : { agent: doer }), modality: own, occurs: true };
    }
    return unsure ? { modality: own, occurs: false } : undefined;
  }
  // `столкновений не произошло`
  if (
    own === 'neg' &&
    classes.includes('occur') &&
    one.preposition === undefined &&
    (one.bits & GENITIVE) !== 0
  )
    return { modality: 'neg', occurs: true };
  const force = forceOfVerb(predicate.verb);
  const unreal = force !== undefined && force !== 'act';
  const modality = unreal ? stronger(own, force) : own;
  if (light && !passive && one.at > predicate.at - 4 && subject !== undefined && mayAct(subject))
    return { agent: subject, modality, occurs: true };
  // `весть вызвала восстание`: the cause undergoes what is said against it alone.
  if (undergo && subject !== undefined)
    return {
      target: subject,
      modality,
      occurs: true,
      ...(classes.includes('occur') ? { caused: true } : {}),
    };
  if (unreal) return { modality, occurs: false };
  return unsure || own === 'poss' ? { modality: own, occurs: false } : undefined;
}

/** `первые выстрелы раздались со стороны полиции, с японской стороны`: from whose side shots come, those fired them. */
function cameFrom(
  { input: { tokens } }: CaseWalk,
  { group }: Candidate,
  all: readonly Candidate[],
): CaseGroup | undefined {
  const rows = (tokens[group.headAt] as Token).info.all('frameNoun');
  for (const { preposition, group: one } of all) {
    if (preposition === undefined || one === group) continue;
    if (!rows.some(({ row }) => row.comesFrom?.includes(preposition) === true)) continue;
    const { genitive } = one;
    if (genitive !== undefined && mayAct(genitive)) return genitive;
    if (one.demonymAt >= 0 || (mayAct(one) && isLiving(one))) return one;
  }
  return undefined;
}

/** `обвинил соседа в нарушении перемирия`: the accused is said to have done it. */
export function noteCharge(walk: CaseWalk, { act, target }: TokenFrame, all: readonly Candidate[]): void {
  if ((act !== 'accuse' && act !== 'charge') || target === undefined) return;
  for (const { group, preposition } of all)
    if (
      preposition !== undefined &&
      group !== target &&
      (walk.input.tokens[group.headAt] as Token).info.has('frameNoun')
    )
      walk.support.set(group.headAt, { agent: target as CaseGroup, modality: 'hedged', occurs: true });
}

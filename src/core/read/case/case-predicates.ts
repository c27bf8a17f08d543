import type { FrameRow } from '../../languages/frame-words.ts';
import type { Modality } from '../../model/claim.ts';
import { firstPlace } from '../first-place.ts';
import type { Token, TokenFrame } from '../lexicon/claim-tokens.ts';
import { excluded } from '../lexicon/excluded-phrases.ts';
import { actOf } from './case-act.ts';
import { bindingOf } from './case-binding.ts';
import { NEUTER, NOMINATIVE } from './case-bits.ts';
import type { Candidate } from './case-candidates.ts';
import type { CaseClause } from './case-clause.ts';
import { governedForce } from './case-clause-force.ts';
import { caseCounts } from './case-counts.ts';
import { negationBefore, stronger } from './case-force.ts';
import { caseLists } from './case-lists.ts';
import { noteCharge, noteSupport } from './case-support.ts';
import type { Unit } from './case-unit.ts';
import { type FoundUse, usesOf } from './case-uses.ts';
import type { CaseVerb } from './case-verb-forms.ts';
import { phraseOf, REACH, type Verbal, windowOf } from './case-verbal.ts';
import type { CaseWalk, Predicate } from './case-walk.ts';
import { isLiving } from './group-kinds.ts';

/** What is known of a verb before its slots are filled. */
export interface Given {
  readonly clause: CaseClause;
  readonly at: number;
  readonly all: readonly Candidate[];
  /** Force of the clause. */
  readonly force: Modality;
  /** The predicate an infinitive hangs on. */
  readonly governor?: Predicate;
  /** Force of the noun an infinitive hangs on. */
  readonly byNoun?: Modality;
}

/** Reads one predicate: of the readings of its verb the first that tells an act, else the first. */
export function readPredicate(
  walk: CaseWalk,
  given: Given,
  verbs: readonly CaseVerb[],
): Predicate | undefined {
  const { at, byNoun, clause, force, governor } = given;
  const token = (clause.units[at] as Unit).from;
  const until =
    clause.opener !== undefined && walk.input.language.caseSyntax?.until?.includes(clause.opener) === true;
  const negation = until ? undefined : negationBefore(walk.input, token);
  let modality = force;
  if (negation !== undefined) {
    modality = stronger(modality, 'neg');
    walk.hedges.add(negation, 'neg');
  }
  if (byNoun !== undefined) modality = stronger(modality, byNoun);
  else if (governor !== undefined) modality = stronger(modality, governedForce(walk, governor));
  const { folded } = (walk.input.tokens[token] as Token).info;
  const { conditional } = walk.input.language.conjugation?.past ?? {};
  // `pokonaliby`: the mark of the unreal is part of the verb.
  if (conditional !== undefined && folded.endsWith(conditional) && verbs.some(({ is }) => is === 'past'))
    modality = stronger(modality, 'poss');
  const all = near(given.all, at);
  const { perfective } = caseLists(walk.input.language);
  let best: Predicate | undefined;
  for (const verb of verbs) {
    const impersonal =
      walk.input.language.conjugation?.impersonalParticiple === true &&
      verb.is === 'short' &&
      verb.gender === NEUTER;
    // `zajęto wzgórze`: an active form without a subject.
    const subjectless = impersonal && walk.input.language.conjugation?.impersonalActive === true;
    const passive = !subjectless && (verb.is === 'short' || verb.is === 'passive' || verb.turned);
    const [from, to] = windowOf(walk, clause, at, verb);
    // The present of a perfective verb is a future: `когда французы вступят`.
    const future = verb.is === 'present' && perfective.has(verb.entry.lemma);
    const made = readVerb(walk, {
      clause,
      at,
      token,
      verb,
      uses: usesOf(walk.input, clause, token, verb, walk.word),
      all,
      governor,
      modality: future ? stronger(modality, 'future') : modality,
      negated: negation !== undefined,
      passive,
      impersonal,
      from,
      to,
    });
    best = made.told ? made : (best ?? made);
    if (made.told) break;
  }
  if (best !== undefined) walk.note(best);
  return best;
}

/** The groups of a clause, which are in order, that stand near enough to a verb. */
function near(all: readonly Candidate[], at: number): readonly Candidate[] {
  if (all.length <= REACH) return all;
  const from = (place: number): number => firstPlace(all, (one) => one.at >= place);
  return all.slice(from(at - REACH), from(at + REACH + 1));
}

/** Binds the slots of one verb and tells its act, if it tells one. */
function readVerb(walk: CaseWalk, verbal: Verbal): Predicate {
  const { all, passive, token, uses, verb } = verbal;
  let fallback: Predicate | undefined;
  let told: { readonly predicate: Predicate; readonly frame: TokenFrame } | undefined;
  const { plain } = caseLists(walk.input.language);
  const rows = rowsOf(walk, uses);
  for (const { row, words, pronouns } of rows) {
    if (row.voice !== undefined && (row.voice === 'passive') !== passive) continue;
    if (row.needs !== undefined && !row.needs.some((slot) => stands(walk, verbal, slot))) continue;
    if (words.length === 0 && excluded(walk.input, row.unless, token, verb.entry.lemma, plain)) continue;
    const made = bound(walk, verbal, row, words);
    fallback ??= made.predicate;
    const { frame } = made;
    if (frame === undefined || (!pronouns && frame.target?.pronoun === true)) continue;
    // A row that finds its target goes before one that does not: `отклонить ультиматум` is no repulse.
    const weak = frame.target === undefined && words.length === 0 && rows.length > 1;
    if (!weak || told === undefined) told = { predicate: made.predicate, frame };
    if (!weak) break;
  }
  if (told !== undefined) {
    walk.frames.push(told.frame);
    const { target } = told.frame;
    noteSupport(walk, told.predicate, all);
    noteCharge(walk, told.frame, all);
    walk.counts.push(...caseCounts(walk, told.predicate));
    return {
      ...told.predicate,
      told: true,
      ...(target === undefined ? {} : { target: target as Predicate['target'] & {} }),
    };
  }
  const { predicate } = bound(walk, verbal, undefined, uses.find((one) => one.words.length > 0)?.words ?? []);
  noteSupport(walk, predicate, all);
  walk.counts.push(...caseCounts(walk, predicate));
  return fallback !== undefined && predicate.subject === undefined ? fallback : predicate;
}

/** Whether a group of men or of a body of men stands in a slot: `повернув королеві замки`. */
function stands(walk: CaseWalk, { all }: Verbal, slot: string): boolean {
  const { cases, preposition } = caseLists(walk.input.language).slot(slot);
  return all.some(
    (one) =>
      one.preposition === preposition &&
      (one.cases & cases) !== 0 &&
      (one.bits & NOMINATIVE) === 0 &&
      isLiving(one.group),
  );
}

/** A row of the frame lists that may be told, with the words of its phrase. */
interface Row {
  readonly row: FrameRow;
  readonly words: readonly number[];
  /** Whether it takes a pronoun as its target. */
  readonly pronouns: boolean;
}

/** Rows that want a certain kind of target take a pronoun only when no other row of their act does. */
function rowsOf({ input }: CaseWalk, uses: readonly FoundUse[]): Row[] {
  const rows: Row[] = [];
  // `взяли участие`: where the verb with its noun tells no act, the bare verb does not either.
  const phrases = uses.filter(
    ({ words }) => words.length > 0 && input.tokens[words[0] as number]?.info.preposition !== true,
  );
  const shadowed = phrases.length > 0 && phrases.every((one) => one.use.row === undefined);
  for (const { use, words } of uses)
    if (use.row !== undefined && !shadowed) rows.push({ row: use.row, words, pronouns: true });
  const choosy = ({ row }: Row): boolean => row.strict === true && row.targetKinds !== undefined;
  if (rows.length < 2 || !rows.some(choosy)) return rows;
  const all = rows.every(choosy);
  const first = rows.map((one, at) => ({
    ...one,
    pronouns: !choosy(one) || one.words.length > 0 || (all && at === 0),
  }));
  const one = rows.every(({ row }) => row.act === rows[0]?.row.act);
  return one ? [...rows.map((each) => ({ ...each, pronouns: !choosy(each) })), ...rows] : first;
}

function bound(
  walk: CaseWalk,
  verbal: Verbal,
  row: FrameRow | undefined,
  words: readonly number[],
): { readonly predicate: Predicate; readonly frame: TokenFrame | undefined } {
  const { at, clause, modality, passive, token, uses, verb } = verbal;
  const phrase = phraseOf(verbal, row, words);
  const binding = bindingOf(walk, phrase);
  const { agent, inferred, object, subject } = binding;
  const frame = row === undefined ? undefined : actOf(walk, phrase, row, binding);
  return {
    predicate: {
      clause,
      at,
      token,
      verb,
      passive: passive && binding.middle !== true,
      modality,
      uses,
      all: phrase.free,
      taken: phrase.taken,
      subject,
      object,
      agent,
      inferred,
      told: false,
    },
    frame,
  };
}

import type { FrameRow } from '../../languages/frame-words.ts';
import type { Modality } from '../../model/claim.ts';
import { ACCUSATIVE, inBothNumbers, NOMINATIVE } from './case-bits.ts';
import type { Candidate } from './case-candidates.ts';
import type { CaseClause } from './case-clause.ts';
import type { CaseGroup } from './case-group.ts';
import { isInfinitiveUnit, type Unit } from './case-unit.ts';
import type { FoundUse } from './case-uses.ts';
import type { CaseVerb } from './case-verb-forms.ts';
import type { CaseWalk, Predicate } from './case-walk.ts';

/** Groups farther from a verb than this many units fill none of its slots; it keeps endless clauses linear. */
export const REACH = 60;

/** One reading of one verb in its clause, before its slots are filled. */
export interface Verbal {
  readonly clause: CaseClause;
  /** Place among the units of the clause, and its token. */
  readonly at: number;
  readonly token: number;
  readonly verb: CaseVerb;
  readonly uses: readonly FoundUse[];
  readonly all: readonly Candidate[];
  readonly governor: Predicate | undefined;
  readonly modality: Modality;
  readonly negated: boolean;
  readonly passive: boolean;
  /** Ukrainian `-но`, `-то`: passive in meaning, with an accusative. */
  readonly impersonal: boolean;
  /** Units it may take groups from: up to the verbs before and behind it in its clause. */
  readonly from: number;
  readonly to: number;
}

/** A verb with the words of its phrase, and the groups that are left for its slots. */
export interface Phrase {
  readonly verbal: Verbal;
  readonly row: FrameRow | undefined;
  readonly words: readonly number[];
  /** Groups that are words of the phrase. */
  readonly taken: readonly CaseGroup[];
  readonly free: readonly Candidate[];
}

/** Units a verb may take groups from. */
export function windowOf(
  walk: CaseWalk,
  clause: CaseClause,
  at: number,
  verb: CaseVerb,
): readonly [from: number, to: number] {
  const { units } = clause;
  let from = Math.max(0, at - REACH);
  let to = Math.min(units.length, at + REACH);
  for (let i = at - 1; i >= from && verb.is !== 'infinitive'; i--) {
    const unit = units[i] as Unit;
    if (!isPredicate(walk, unit) || isInfinitiveUnit(unit)) continue;
    // `город мог быть взят`: the participle goes with the verb before it.
    if (verb.is === 'short' && leadsParticiple(walk, units, i + 1, at)) continue;
    from = i;
  }
  for (let i = at + 1; i < to; i++) if (isPredicate(walk, units[i] as Unit)) to = i;
  return [from, to];
}

/** Whether nothing but the infinitive of `to be` stands between two places. */
function leadsParticiple(walk: CaseWalk, units: readonly Unit[], from: number, to: number): boolean {
  if (from >= to) return false;
  for (let i = from; i < to; i++) {
    const unit = units[i] as Unit;
    const be = walk.input.tokens[unit.from]?.info.be === true && isInfinitiveUnit(unit);
    if (!be && unit.kind !== 'word' && unit.kind !== 'time') return false;
  }
  return true;
}

/** Whether a unit is a verb of its own, no form of `to be` and no attribute. */
export function isPredicate(walk: CaseWalk, unit: Unit): boolean {
  if (unit.kind !== 'verb' || unit.verbs === undefined) return false;
  return (
    walk.input.tokens[unit.from]?.info.be !== true &&
    unit.verbs.some((verb) => verb.bits === 0 && verb.is !== 'modal')
  );
}

/** Parts the groups of a clause into those that are words of a verb's phrase and those free for its slots. */
export function phraseOf(verbal: Verbal, row: FrameRow | undefined, words: readonly number[]): Phrase {
  const { all, at, clause, verb } = verbal;
  const taken: CaseGroup[] = [];
  if (words.length > 0)
    for (const one of all)
      if (!taken.includes(one.group) && words.some((word) => isWordOf(one, word))) taken.push(one.group);
  // What stands between an infinitive and the verb behind it is the infinitive's: `занять высоту запросили`.
  const infinitive = verb.is === 'infinitive' ? -1 : infinitiveBefore(clause, at);
  const owned =
    infinitive < 0
      ? undefined
      : all.find(
          (one) =>
            one.at > infinitive &&
            one.at < at &&
            one.preposition === undefined &&
            (one.bits & ACCUSATIVE) !== 0,
        )?.group;
  const free =
    taken.length === 0 && owned === undefined
      ? [...all]
      : all.filter((one) => !taken.includes(one.group) && one.group !== owned);
  // `объявила войну Турции`: behind a word of the phrase the genitive is a group of its own, and never the subject
  // (`жертвами бомбардировки стали 20 человек`).
  for (const one of all) {
    const { genitive } = one.group;
    if (genitive !== undefined && taken.includes(one.group))
      free.push({
        at: one.at + 0.5,
        group: genitive,
        preposition: undefined,
        cases: inBothNumbers(genitive.bits),
        bits: genitive.bits & ~NOMINATIVE,
      });
  }
  return { verbal, row, words, taken, free };
}

/** Place of an infinitive that stands before in a clause; -1 where none does. */
export function infinitiveBefore({ units }: CaseClause, at: number): number {
  for (let i = Math.max(0, at - REACH); i < at; i++) if (isInfinitiveUnit(units[i])) return i;
  return -1;
}

function isWordOf({ group, preposition }: Candidate, word: number): boolean {
  return (
    word >= group.from &&
    word < group.to &&
    (group.headAt === word ||
      preposition !== undefined ||
      (group.genitive !== undefined && word >= group.genitive.from))
  );
}

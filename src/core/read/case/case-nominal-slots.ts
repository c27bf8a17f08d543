import { actById } from '../../languages/acts.ts';
import type { FrameRow } from '../../languages/frame-words.ts';
import type { Token } from '../lexicon/claim-tokens.ts';
import { GENITIVE, INSTRUMENTAL, NOMINATIVE } from './case-bits.ts';
import type { CaseClause } from './case-clause.ts';
import type { CaseGroup } from './case-group.ts';
import { caseLists } from './case-lists.ts';
import type { Told } from './case-told.ts';
import type { Unit } from './case-unit.ts';
import type { CaseWalk } from './case-walk.ts';
import { mayAct, ofKind } from './group-kinds.ts';
import { plainGroup } from './plain-group.ts';

/** How many units behind a noun its slots may stand. */
const REACH = 4;

/** A noun at its place: the unit of its clause whose group holds it. */
export interface Noun {
  readonly clause: CaseClause;
  readonly at: number;
  readonly group: CaseGroup;
}

/** Groups that fill the slots of a noun that tells an act. */
export interface NominalSlots {
  agent?: CaseGroup;
  target?: CaseGroup;
  where?: CaseGroup;
}

/** Who does it, to whom and where: before the noun, in the genitive, right behind. */
export function nominalSlots(walk: CaseWalk, told: Told, noun: Noun, row: FrameRow): NominalSlots {
  const { group } = noun;
  const slots: NominalSlots = {};
  const specs = row.nounTarget ?? caseLists(walk.input.language).words.nounTarget;
  const { genitive } = group;
  if (genitive !== undefined) {
    const undergoes =
      genitive.kinds.length > 0 ? !mayAct(genitive) : specs.includes('gen') && !aimed(walk, noun, specs);
    if (row.genitiveAgent === true && !undergoes) slots.agent = genitive;
    else if (specs.includes('gen') || row.genitiveAgent === true) slots.target = genitive;
    else if (row.nounAgent?.includes('gen') === true) slots.agent = genitive;
  }
  const before = slots.agent === undefined ? agentBefore(walk, noun) : undefined;
  // `при его взятии`: what a noun is done to in the genitive it is done to in a possessive too.
  const undergone =
    before?.pronoun === true && genitive === undefined && row.genitiveAgent !== true && specs.includes('gen');
  if (undergone) slots.target ??= before;
  else if (before !== undefined) slots.agent = before;
  // The groups right behind, when the noun is the last of its unit.
  const unit = noun.clause.units[noun.at] as Unit;
  if (unit.group?.to === group.to) slotsBehind(walk, told, noun, row, specs, slots);
  return slots;
}

/** `нападение аваров на город`: what it is aimed at stands with a preposition right behind, so the genitive is who does it. */
function aimed(walk: CaseWalk, { at, clause, group }: Noun, specs: readonly string[]): boolean {
  const lists = caseLists(walk.input.language);
  const unit = clause.units[at] as Unit;
  const next = clause.units[at + 1];
  if (unit.group?.to !== group.to || next?.group === undefined || next.preposition === undefined)
    return false;
  const { cases = 0, preposition } = next;
  return specs.some((spec) => {
    const slot = lists.slot(spec);
    return slot.preposition === preposition && (slot.cases & cases) !== 0;
  });
}

/** `японская атака`, `свою победу`, `их атака`. */
function agentBefore(walk: CaseWalk, { clause, group }: Noun): CaseGroup | undefined {
  const { demonymAt, possessiveAt } = group;
  if (demonymAt >= 0) return single(walk, demonymAt, group);
  if (possessiveAt < 0) return undefined;
  const whose = walk.word((walk.input.tokens[possessiveAt] as Token).info).pronoun !== 0;
  const own = whose ? undefined : walk.subjects.get(clause);
  if (own !== undefined && own !== group) return own;
  return whose ? { ...single(walk, possessiveAt, group), pronoun: true } : undefined;
}

function slotsBehind(
  walk: CaseWalk,
  told: Told,
  { at, clause, group }: Noun,
  row: FrameRow,
  specs: readonly string[],
  slots: NominalSlots,
): void {
  const lists = caseLists(walk.input.language);
  const { units } = clause;
  // `битва произошла у реки между войсками хана и князя`: the sides stand behind the verb that says it happened.
  const happens = actById.get(row.act)?.arity === 'mutual' && walk.support.get(group.headAt)?.occurs === true;
  let behindVerb = false;
  for (let i = at + 1; i < units.length && i <= at + (behindVerb ? 2 * REACH : REACH); i++) {
    const unit = units[i] as Unit;
    if (happens && !behindVerb && unit.kind === 'verb') {
      behindVerb = true;
      continue;
    }
    if (behindVerb && unit.group !== undefined && !lists.between.has(unit.preposition ?? '')) continue;
    const one = unit.group;
    // `загибель 13 квітня командувача`: the genitive behind a date.
    if (
      group.genitive === undefined &&
      i > at + 1 &&
      units[i - 1]?.kind === 'time' &&
      one !== undefined &&
      unit.preposition === undefined &&
      (one.bits & GENITIVE) !== 0
    ) {
      if (row.genitiveAgent === true && mayAct(one)) slots.agent ??= one;
      else if (specs.includes('gen')) slots.target ??= one;
      continue;
    }
    if (one !== undefined && told.isTarget(one)) continue;
    if (unit.kind === 'verb' || unit.kind === 'and' || unit.kind === 'sub' || unit.kind === 'rel') return;
    if (one === undefined) continue;
    const { cases = 0, preposition } = unit;
    if (preposition === undefined) {
      // `zwolnienia jedenastu jeńców`: a counted genitive right behind.
      const counted =
        (i === at + 1 || units[i - 1]?.kind === 'word') &&
        group.genitive === undefined &&
        (one.counted || one.parts[0]?.counted === true) &&
        // `к началу осады около 4200 человек` tells two things.
        walk.input.numbers[one.numbers[0] ?? -1]?.outerFrom === one.from &&
        !one.measure &&
        (one.bits & GENITIVE) !== 0;
      const ofVerb = counted && told.isCounted(one);
      if (counted && !ofVerb && row.genitiveAgent === true && mayAct(one) && !one.nounless) {
        slots.agent ??= one;
        continue;
      }
      if (counted && !(ofVerb && (one.bits & NOMINATIVE) !== 0) && specs.includes('gen')) {
        slots.target ??= one;
        continue;
      }
      // `загибель командувача ескадрою`: the instrumental is what he commands.
      const commanded =
        units[i - 1]?.group?.kinds.includes('leader') === true && one.kinds.includes('formation');
      if (
        slots.agent === undefined &&
        !commanded &&
        lists.words.agentBehindPreposition !== true &&
        // `осуществили высадку силами двух армий`: he who does it is told, so this is the means.
        walk.support.get(group.headAt)?.agent === undefined &&
        (one.bits & INSTRUMENTAL) !== 0 &&
        // `его назначение командиром`: what he became did not do it.
        row.agent?.includes('inst') !== false &&
        mayAct(one) &&
        // `потеряла в боях убитыми 815 человек`
        !(walk.input.tokens[one.headAt] as Token).info.role &&
        (one.kinds.length > 0 || one.proper) &&
        !one.nounless
      )
        slots.agent = one;
      else if (
        slots.target === undefined &&
        specs.some(
          (spec) =>
            spec !== 'gen' &&
            lists.slot(spec).preposition === undefined &&
            (one.bits & lists.slot(spec).cases) !== 0,
        )
      )
        slots.target = one;
      continue;
    }
    const fits = (spec: string): boolean =>
      lists.slot(spec).preposition === preposition && (lists.slot(spec).cases & cases) !== 0;
    const doer =
      lists.agentPrepositions.has(preposition) ||
      row.nounAgent?.some((spec) => lists.slot(spec).preposition === preposition) === true;
    const between = lists.between.has(preposition) && actById.get(row.act)?.arity === 'mutual';
    if ((doer || between) && slots.agent === undefined) slots.agent = one;
    else if (slots.target === undefined && specs.some(fits) && ofKind(one, row.targetKinds, false))
      slots.target = one;
    else if (
      slots.where === undefined &&
      lists.locative.has(preposition) &&
      (one.kinds.includes('place') || (one.proper && one.kinds.length === 0))
    )
      slots.where = one;
  }
}

/** One word before a noun as a group of its own. */
function single({ input }: CaseWalk, at: number, group: CaseGroup): CaseGroup {
  const { bits, counted, foreign, genders, guessed, measure, nounless, proper } = group;
  return plainGroup(input.tokens, at, at + 1, {
    kinds: ['state', 'person'],
    bits,
    genders,
    guessed,
    proper,
    nounless,
    measure,
    foreign,
    counted,
  });
}

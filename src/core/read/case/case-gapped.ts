import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import type { OwnedFigure } from '../lexicon/owned-figure.ts';
import { GENITIVE, NOMINATIVE } from './case-bits.ts';
import type { CaseGroup } from './case-group.ts';
import { type CaseLists, caseLists } from './case-lists.ts';
import { isFiniteUnit, type Unit } from './case-unit.ts';
import type { CaseWalk } from './case-walk.ts';
import { isLiving, mayAct } from './group-kinds.ts';

/** How many words of emphasis may stand between a side and its figure: `второй — всего лишь двоих`. */
const WORDS = 3;

/**
 * Figures whose side stands beside them without a verb: behind another figure with the verb left out (`русские потеряли 400, японцы —
 * 600`; `у Карла было 39 пушек, у Петра — 102`), or behind the figure with a preposition of having (`6 тысяч у англичан`).
 */
export function gappedSides(walk: CaseWalk): OwnedFigure[] {
  const lists = caseLists(walk.input.language);
  const { units } = walk;
  const out: OwnedFigure[] = [];
  let counted = false;
  /** The side of a clause without verb that has not ended. */
  let open: CaseGroup | undefined;
  units.forEach((unit, at) => {
    const { group } = unit;
    if (unit.kind !== 'group' && unit.kind !== 'and' && unit.kind !== 'word') open = undefined;
    if (group === undefined || group.numbers.length === 0) return;
    const behind = ownerBehind(walk, units, at, lists);
    if (behind !== undefined) out.push({ figure: group, whose: behind, gapped: false });
    else {
      // `а австрийцы — 12 убитыми и 120 ранеными`: the list goes on under the same side.
      open = counted ? (sideBefore(walk, units, at, lists) ?? open) : undefined;
      if (open !== undefined) out.push({ figure: group, whose: open, gapped: true });
    }
    counted = true;
  });
  return out;
}

/** `6 тысяч у англичан`, closed by a mark; never what a place has (`300 у моста`). */
function ownerBehind(
  { input: { tokens } }: CaseWalk,
  units: readonly Unit[],
  at: number,
  lists: CaseLists,
): CaseGroup | undefined {
  const next = units[at + 1];
  if (next?.group === undefined || next.preposition === undefined || !lists.having.has(next.preposition))
    return undefined;
  if (((next.cases ?? 0) & next.group.bits & GENITIVE) === 0 || next.group.numbers.length > 0)
    return undefined;
  if (!isLiving(next.group) && next.group.pronoun !== true && next.group.enemy !== true) return undefined;
  const after = units[at + 2];
  const closed =
    after === undefined ||
    ['comma', 'break', 'and', 'close', 'dash'].includes(after.kind) ||
    tokens[after.from]?.kind === 'mark';
  return closed ? next.group : undefined;
}

/** The side of a clause that leaves out the verb of the one before. */
function sideBefore(
  { input }: CaseWalk,
  units: readonly Unit[],
  at: number,
  lists: CaseLists,
): CaseGroup | undefined {
  let place = at - 1;
  // `всего двоих`: a small word may be a group of its own before the number it belongs to.
  const [number] = units[at]?.group?.numbers ?? [];
  while (number !== undefined && units[place]?.group?.numbers.includes(number) === true) place--;
  for (let steps = 0; steps < WORDS && isSmall(input, units[place]); steps++) place--;
  const dash = units[place]?.kind === 'dash';
  if (dash) place--;
  while (units[place]?.kind === 'word' && place > at - 2 * WORDS) place--;
  const side = units[place];
  if (side?.group === undefined || side.group.numbers.length > 0) return undefined;
  const before = units[place - 1]?.kind;
  if (before !== 'comma' && before !== 'break' && before !== 'and' && before !== 'sub' && before !== 'word')
    return undefined;
  if (!opensClause(units, place)) return undefined;
  const { group, preposition } = side;
  const { info } = input.tokens[group.headAt] as Token;
  if (info.has('roleHead') || info.role || info.has('object')) return isPeople(group) ? fits() : undefined;
  return fits();

  function fits(): CaseGroup | undefined {
    if (preposition !== undefined)
      return lists.having.has(preposition) && (group.bits & GENITIVE) !== 0 && mayAct(group)
        ? group
        : undefined;
    // With a dash an adjective may stand for its noun: `шведской эскадры — 23, датской — 30`.
    if (dash) return mayAct(group) || group.nounless ? group : undefined;
    return isLiving(group) && (group.bits & NOMINATIVE) !== 0 ? group : undefined;
  }
}

/** A word of emphasis, which may look like a group of its own: `лишь`, `всего`. */
const isSmall = ({ tokens }: ClauseInput, unit: Unit | undefined): boolean =>
  unit?.kind === 'word' ||
  (unit?.group !== undefined && unit.to === unit.from + 1 && tokens[unit.from]?.info.has('total') === true);

const isPeople = (group: CaseGroup): boolean =>
  group.kinds.includes('person') || group.kinds.includes('formation') || group.nounless;

/** Whether nothing but small words stands between a side and the mark before it, and a figure without a verb before that. */
function opensClause(units: readonly Unit[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 5; i--) {
    const unit = units[i] as Unit;
    if (unit.kind === 'comma' || unit.kind === 'break') return true;
    if (unit.kind === 'group' || isFiniteUnit(unit)) return false;
  }
  return false;
}

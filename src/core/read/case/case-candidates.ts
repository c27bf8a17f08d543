import { memberAt } from '../member-at.ts';
import { inBothNumbers, NOMINATIVE } from './case-bits.ts';
import type { CaseGroup } from './case-group.ts';
import type { Unit } from './case-unit.ts';
import { isTime } from './group-kinds.ts';

/** A group that may fill a slot of a clause, with its place among the clause's units. */
export interface Candidate {
  readonly at: number;
  readonly group: CaseGroup;
  /** Plain form of the preposition before it. */
  readonly preposition: string | undefined;
  /** Cases it may stand in here. */
  readonly cases: number;
  readonly bits: number;
}

/**
 * Candidates of a clause in order. `relativeBits`: cases of the relative pronoun, which stands for the antecedent. `opensPart`: whether a
 * unit says that what follows is a part of what was counted; `isBehindComma`: whether a comma stands before a unit; `isGapped`: whether a group
 * is the side of a figure whose verb is left out.
 */
export function candidates(
  units: readonly Unit[],
  antecedent: CaseGroup | undefined,
  relativeBits: (unit: Unit) => number,
  opensPart: (unit: Unit) => boolean,
  isBehindComma: (unit: Unit) => boolean,
  isGapped: (group: CaseGroup) => boolean,
): Candidate[] {
  const out: Candidate[] = [];
  const lastVerb = units.findLastIndex(({ kind }) => kind === 'verb');
  let verb = false;
  let part = false;
  units.forEach((unit, at) => {
    if (unit.kind === 'verb') {
      verb = true;
      part = false;
    } else if (verb && unit.kind === 'word' && opensPart(unit)) part = lastVerb < at;
    else if (part && isBehindComma(unit)) part = false;
    // `расстреляли 11 тысяч граждан, в том числе 2400 детей`: a part fills no slot of the verb before.
    if (part) return;
    if (unit.group !== undefined) {
      const { group, cases } = unit;
      // `Niemcy stracili 160 ludzi, Anglicy 147`: nor does the side of the next clause.
      if (lastVerb >= 0 && lastVerb < at && isGapped(group)) return;
      // `несмотря на возражения двух членов, потребовал`: a numeral in the genitive right behind such a noun is its own.
      const before = memberAt(units, at - 1);
      const own =
        !verb &&
        group.counted &&
        unit.preposition === undefined &&
        (group.bits & NOMINATIVE) === 0 &&
        before?.group !== undefined &&
        before.preposition !== undefined &&
        !before.group.counted &&
        before.to === unit.from;
      if (own) return;
      out.push({
        at,
        group,
        preposition: unit.preposition,
        cases: cases ?? inBothNumbers(group.bits),
        bits: cases === undefined ? group.bits : group.bits & cases,
      });
    } else if (unit.kind === 'rel' && antecedent !== undefined) {
      const bits = relativeBits(unit);
      out.push({ at, group: antecedent, preposition: unit.preposition, cases: inBothNumbers(bits), bits });
    }
  });
  return out;
}

/** The candidate nearest to a verb; groups of time only when nothing else is near. */
export function nearest(
  all: readonly Candidate[],
  at: number,
  fits: (one: Candidate) => boolean,
): Candidate | undefined {
  let best: Candidate | undefined;
  let least = Infinity;
  for (const one of all) {
    if (!fits(one)) continue;
    // Before the verb counts as a little nearer: a subject mostly stands there.
    const distance = Math.abs(one.at - at) + (one.at > at ? 0.5 : 0) + (isTime(one.group) ? 20 : 0);
    if (distance < least) {
      least = distance;
      best = one;
    }
  }
  return best;
}

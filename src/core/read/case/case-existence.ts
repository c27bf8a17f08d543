import type { Modality } from '../../model/claim.ts';
import type { CountedRole } from '../../model/quantity.ts';
import type { Token } from '../lexicon/claim-tokens.ts';
import { ACCUSATIVE, GENITIVE, LOCATIVE, NOMINATIVE, PLURAL } from './case-bits.ts';
import type { Candidate } from './case-candidates.ts';
import type { CaseClause } from './case-clause.ts';
import { negationBefore } from './case-force.ts';
import { caseLists } from './case-lists.ts';
import type { CaseWalk } from './case-walk.ts';
import { isLiving, isTime, mayAct } from './group-kinds.ts';
import { rolesTold } from './roles-told.ts';

/**
 * A clause whose only verb is `to be`: `У шведов было 28 пушек`, `в гарнизоне было 800 солдат`, `японцев было 7300`, `среди погибших
 * было 129 офицеров` tell a strength and whose, or the role the group beside it gives; `никакого перехода не было` denies an act.
 */
export function noteExistence(
  walk: CaseWalk,
  clause: CaseClause,
  token: number,
  all: readonly Candidate[],
  modality: Modality,
): void {
  const negation = negationBefore(walk.input, token);
  if (negation === undefined) {
    existing(walk, clause, all, modality);
    return;
  }
  walk.hedges.add(negation, 'neg');
  for (const one of all)
    if (one.preposition === undefined && (one.bits & GENITIVE) !== 0)
      walk.support.set(one.group.headAt, { modality: 'neg', occurs: true });
}

/** `турок в крепости не более двух тысяч`: a group in the genitive opens a clause without a verb, and a bare number closes it. */
export function noteVerbless(
  walk: CaseWalk,
  clause: CaseClause,
  all: readonly Candidate[],
  modality: Modality,
): void {
  const [first] = all;
  const last = all.at(-1);
  if (first === undefined || last === undefined || first === last) return;
  const many =
    first.preposition === undefined &&
    first.group.numbers.length === 0 &&
    ((first.bits & ~GENITIVE & ~ACCUSATIVE) === 0 || areMany(first)) &&
    isLiving(first.group);
  if (!many || last.preposition !== undefined || !last.group.nounless || !last.group.counted) return;
  if (all.filter((one) => one.group.numbers.length > 0).length > 1) return;
  existing(walk, clause, all, modality);
}

function existing(walk: CaseWalk, clause: CaseClause, all: readonly Candidate[], modality: Modality): void {
  const figures = all.filter(
    (one) =>
      one.preposition === undefined &&
      one.group.numbers.length > 0 &&
      (one.bits & NOMINATIVE) !== 0 &&
      !isTime(one.group),
  );
  if (figures.length === 0) return;
  const { tokens } = walk.input;
  const { having, within } = caseLists(walk.input.language);
  const range = walk.rangeOf(clause);
  const among = all.find(
    (one) =>
      one.preposition !== undefined &&
      (one.cases & (GENITIVE | LOCATIVE)) !== 0 &&
      (tokens[one.group.headAt] as Token).info.has('role'),
  );
  const owner = all.find(
    (one) =>
      one.preposition !== undefined &&
      ((having.has(one.preposition) && (one.cases & GENITIVE) !== 0 && mayAct(one.group)) ||
        within.has(one.preposition) ||
        (one.group.kinds.includes('formation') && (one.cases & LOCATIVE) !== 0)),
  );
  const thing = all.find(
    (one) =>
      one.preposition === undefined &&
      one.group.numbers.length === 0 &&
      (one.bits & GENITIVE) !== 0 &&
      ((one.bits & NOMINATIVE) === 0 || areMany(one)),
  );
  // `погибших было не меньше трёхсот`: the group that stands apart says what became of them.
  const state = thing === undefined ? [] : rolesTold([tokens[thing.group.headAt] as Token]);
  // `урон был велик — около трёхсот человек`: a noun of losses as the subject.
  const losses = all.find(
    ({ bits, group, preposition }) =>
      preposition === undefined &&
      group.numbers.length === 0 &&
      (bits & NOMINATIVE) !== 0 &&
      (tokens[group.headAt] as Token).info.all('roleHead').some(({ role }) => role !== 'strength'),
  )?.group;
  if (losses !== undefined) {
    for (const { group } of figures)
      walk.counts.push({ roles: [], figure: group, other: losses, clause: range, modality });
    return;
  }
  const roles: readonly CountedRole[] = state.length > 0 ? state : ['strength'];
  for (const { group } of figures) {
    const count = { roles, figure: group, clause: range, modality };
    if (among !== undefined)
      walk.counts.push({ ...count, roles: rolesTold([tokens[among.group.headAt] as Token]) });
    else if (owner !== undefined) walk.counts.push({ ...count, whose: owner.group });
    else if (thing !== undefined && group.nounless)
      walk.counts.push({
        ...count,
        thing: thing.group,
        ...(state.length === 0 &&
        (thing.group.kinds.includes('person') || thing.group.kinds.includes('formation'))
          ? { whose: thing.group }
          : {}),
      });
  }
}

/** `солдат в крепости не более двух тысяч`: men whose genitive of the plural looks like one of them. */
const areMany = ({ bits, group }: Candidate): boolean =>
  (bits & GENITIVE & PLURAL) !== 0 && (bits & NOMINATIVE & PLURAL) === 0 && group.kinds.includes('person');

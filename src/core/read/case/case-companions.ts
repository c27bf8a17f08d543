import { actById } from '../../languages/acts.ts';
import type { CountedRole } from '../../model/quantity.ts';
import type { CountFrame } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import { INSTRUMENTAL } from './case-bits.ts';
import type { CaseGroup } from './case-group.ts';
import type { CaseLists } from './case-lists.ts';
import type { CaseWalk, Predicate } from './case-walk.ts';
import { isLiving, mayAct } from './group-kinds.ts';

/**
 * Whether the number of a group is written in figures, so that its noun stands in the genitive whatever governs it. Not where the
 * preposition tells of what something is made as well, nor beside another figure (`с 12 000 до 8000`).
 */
function hidesCase(
  { input }: CaseWalk,
  { numbers }: CaseGroup,
  madeOf: readonly string[] | undefined,
  preposition: string,
  all: Predicate['all'],
): boolean {
  const from = memberAt(input.numbers, numbers[0] ?? -1)?.from ?? -1;
  if (memberAt(input.tokens, from)?.kind !== 'figure' || madeOf?.includes(preposition) === true) return false;
  return all.filter((one) => one.preposition !== undefined && one.group.numbers.length > 0).length === 1;
}

/** What a verb says became of its subject. */
const fateOf = ({ passive, uses }: Predicate): CountedRole | undefined => {
  for (const { use } of uses)
    if (use.row !== undefined && (passive || use.row.target?.includes('subject') === true)) {
      const role = actById.get(use.row.act)?.figure?.target;
      if (role !== undefined && role !== 'strength') return role;
    }
  return undefined;
};

/** `переправился с двумя ротами`: the strength of the one who acts. */
export function companions(
  walk: CaseWalk,
  { along, side, words }: CaseLists,
  predicate: Predicate,
  done: ReadonlySet<CaseGroup>,
): CountFrame[] {
  const { all, modality, object, passive, subject, uses } = predicate;
  const whose = passive ? object : subject;
  const able = whose !== undefined && mayAct(whose);
  const surrenders = uses.some(({ use }) => use.row?.act === 'surrender');
  const alone = whose !== undefined && whose.numbers.length === 0 && !whose.kinds.includes('formation');
  const destroys = uses.some(({ use }) => use.row?.act === 'destroy');
  const out: CountFrame[] = [];
  for (const { cases, group, preposition } of all) {
    if (
      preposition !== undefined &&
      words.costing?.includes(preposition) === true &&
      group.numbers.length > 0
    ) {
      out.push({
        roles: ['casualties'],
        things: ['lost'],
        figure: group,
        // Who took it pays for it, not what was taken.
        ...(able && !passive ? { whose } : {}),
        clause: walk.rangeOf(predicate.clause),
        modality,
      });
      continue;
    }
    if (!able) continue;
    const leads = preposition !== undefined && words.leading?.includes(preposition) === true;
    if (
      preposition === undefined ||
      !(side.has(preposition) || along.has(preposition) || leads) ||
      // `с 12 000 человек`: a number in figures hides its case.
      ((cases & INSTRUMENTAL) === 0 && !leads && !hidesCase(walk, group, words.strength, preposition, all)) ||
      group.numbers.length === 0 ||
      done.has(group) ||
      group === whose
    )
      continue;
    if (!isLiving(group) && !group.kinds.includes('materiel')) continue;
    // `был повешен вместе с двадцатью офицерами`: what befell the one befell those along with him.
    const fate = along.has(preposition) && alone ? fateOf(predicate) : undefined;
    if (fate !== undefined && group.kind === 'person') {
      out.push({ roles: [fate], figure: group, clause: walk.rangeOf(predicate.clause), modality });
      continue;
    }
    // `сожгли деревню вместе с 186 жителями`: those in it, and no men of their own.
    const inside =
      along.has(preposition) && destroys && !passive && object !== undefined && group.kind === 'person';
    if (inside) {
      out.push({
        roles: ['killed'],
        figure: group,
        by: whose,
        clause: walk.rangeOf(predicate.clause),
        modality,
      });
      continue;
    }
    out.push({
      roles: [surrenders ? 'captured' : 'strength'],
      figure: group,
      whose,
      clause: walk.rangeOf(predicate.clause),
      modality,
    });
  }
  return out;
}

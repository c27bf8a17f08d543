import type { CountFrame } from '../lexicon/claim-tokens.ts';
import { INSTRUMENTAL } from './case-bits.ts';
import { isLiving, mayAct } from './case-candidates.ts';
import type { CaseGroup } from './case-group.ts';
import type { CaseLists } from './case-lists.ts';
import type { CaseWalk, Predicate } from './case-walk.ts';

/** `переправился с двумя ротами`: the strength of the one who acts. */
export function companions(
  walk: CaseWalk,
  { side, words }: CaseLists,
  predicate: Predicate,
  done: ReadonlySet<CaseGroup>,
): CountFrame[] {
  const { all, modality, object, passive, subject, uses } = predicate;
  const whose = passive ? object : subject;
  if (whose === undefined || !mayAct(whose)) return [];
  const surrenders = uses.some(({ use }) => use.row?.act === 'surrender');
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
        whose,
        clause: walk.rangeOf(predicate.clause),
        modality,
      });
      continue;
    }
    if (
      preposition === undefined ||
      !side.has(preposition) ||
      (cases & INSTRUMENTAL) === 0 ||
      group.numbers.length === 0 ||
      done.has(group) ||
      group === whose
    )
      continue;
    if (!isLiving(group) && !group.kinds.includes('materiel')) continue;
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

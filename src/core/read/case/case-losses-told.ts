import type { CountFrame, Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import { DATIVE, NOMINATIVE } from './case-bits.ts';
import { nearest } from './case-candidates.ts';
import type { CaseGroup } from './case-group.ts';
import type { Unit } from './case-unit.ts';
import type { CaseWalk, Predicate } from './case-walk.ts';
import { isLiving } from './group-kinds.ts';

/** How many units behind a mark figures are looked for. */
const FARTHEST = 12;

/**
 * Killed and wounded that are told behind a mark: of those right before a bracket (`повстанцы (300 убитых) отошли`), and of those who bore
 * the losses that a colon explains (`понесли потери: 300 убитых, 50 раненых`).
 */
export function lossesTold(walk: CaseWalk): CountFrame[] {
  const { tokens } = walk.input;
  const out: CountFrame[] = [];
  if (walk.input.numbers.length === 0) return out;
  walk.units.forEach(({ from, kind }, at) => {
    if (kind !== 'open' && kind !== 'break') return;
    const before = memberAt(walk.units, at - 1);
    if (before?.group === undefined) return;
    const whose =
      kind === 'open'
        ? sideOf(before)
        : kind === 'break' && (tokens[from] as Token).info.surface === ':'
          ? bearerOf(walk, before.group)
          : undefined;
    if (whose !== undefined) out.push(...stated(walk, at + 1, whose));
  });
  return out;
}

/** Men who stand alone and uncounted before a bracket. */
const sideOf = ({ group }: Unit): CaseGroup | undefined =>
  group !== undefined && isLiving(group) && group.numbers.length === 0 && group.pronoun !== true
    ? group
    : undefined;

/** Figures with a word of state, up to the next mark that closes. */
function stated({ input, units }: CaseWalk, from: number, whose: CaseGroup): CountFrame[] {
  const out: CountFrame[] = [];
  for (let at = from; at < units.length && at < from + FARTHEST; at++) {
    const { group, kind } = units[at] as Unit;
    if (kind === 'close' || kind === 'break' || kind === 'verb' || kind === 'open') break;
    if (group === undefined) continue;
    for (const figure of group.parts.length > 0 ? group.parts : [group]) {
      const roles = (input.tokens[figure.headAt] as Token).info.all('role').map(({ role }) => role);
      // `300 убитых солдат`: those who are named are told of by themselves.
      if (!figure.counted || roles.length === 0 || figure.genitive !== undefined) return out;
      const clause = { start: figure.start, end: figure.end };
      out.push({ roles, figure, whose, clause, modality: 'act' });
    }
  }
  return out;
}

/** Who bore losses: to whom they were done (`нанесли повстанцам потери`), else the subject of a verb that tells what is suffered (`понесли`). */
export function bearerOf(walk: CaseWalk, losses: CaseGroup): CaseGroup | undefined {
  const heads = (walk.input.tokens[losses.headAt] as Token).info.all('roleHead');
  if (
    !heads.some(({ role }) => role === 'casualties') ||
    losses.owner !== undefined ||
    losses.genitive !== undefined
  )
    return undefined;
  const predicate = walk.predicates.findLast(
    (one) => one.taken.includes(losses) || one.all.some(({ group }) => group === losses),
  );
  if (predicate === undefined) return undefined;
  const done = nearest(
    predicate.all,
    predicate.at,
    (one) =>
      one.preposition === undefined &&
      (one.bits & DATIVE) !== 0 &&
      (one.bits & NOMINATIVE) === 0 &&
      isLiving(one.group),
  );
  if (done !== undefined) return done.group;
  const { subject } = predicate;
  return subject !== undefined && subject !== losses && isLiving(subject) && suffers(predicate)
    ? subject
    : undefined;
}

const suffers = ({ uses }: Predicate): boolean => uses.some(({ use }) => use.class === 'undergo');

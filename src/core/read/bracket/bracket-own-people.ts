import { actById } from '../../languages/acts.ts';
import { isCivilian } from '../../model/civilians.ts';
import type { ClauseInput, Token, TokenFrame, TokenGroup } from '../lexicon/claim-tokens.ts';
import type { BracketGroup } from './bracket-group.ts';

/** Acts done to people that leave them alive and therefore give a figure no role. */
const SUFFERED: ReadonlySet<string> = new Set(['evacuate', 'deport', 'arrest', 'kidnap', 'torture', 'rape']);

/**
 * `500 Bauern wurden niedergemacht`: an estate, a trade or a following that suffers is itself the party its figure belongs to.
 * Soldiers and people in general are somebody's, and whose they are must be said.
 */
export function ownPeople(input: ClauseInput, frames: readonly TokenFrame[]): void {
  for (const { act, target } of frames) {
    if (target === undefined) continue;
    const role = actById.get(act)?.figure?.target;
    if (!SUFFERED.has(act) && (role === undefined || role === 'strength')) continue;
    const group = target as unknown as BracketGroup;
    for (const one of [group, ...(group.joined ?? [])]) own(input, one);
  }
}

function own(input: ClauseInput, group: BracketGroup): void {
  const { tokens, language } = input;
  const head = tokens[group.headAt] as Token;
  if (
    group.numbers === undefined ||
    group.numbers.length === 0 ||
    group.owner !== undefined ||
    group.attribute !== undefined ||
    group.genitive !== undefined ||
    group.kind !== 'person' ||
    head.name >= 0 ||
    head.info.has('role') ||
    !head.info.noun ||
    language.counted.fighters?.includes(head.info.folded) === true ||
    language.bracket?.noParty.includes(head.info.folded) === true
  )
    return;
  const subset = head.info.sense('subset')?.key;
  if (subset !== undefined && !isCivilian(subset)) return;
  group.owner = {
    start: head.start,
    end: head.end,
    from: group.headAt,
    to: group.headAt + 1,
    headAt: group.headAt,
    head: { start: head.start, end: head.end },
    kind: 'person',
    plural: true,
    numbers: [],
  } as TokenGroup;
}

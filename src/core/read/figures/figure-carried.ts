import { actById } from '../../languages/acts.ts';
import { isCivilian } from '../../model/civilians.ts';
import type { CountedRole } from '../../model/quantity.ts';
import type { ClauseInput, Clauses, Token, TokenFrame, TokenGroup } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import { THINGS } from './counted-kinds.ts';
import { type Draft, holds } from './figure-draft.ts';
import { priced } from './figure-price.ts';

/** What is told of men and things that a side loses. */
const LOSSES: ReadonlySet<CountedRole> = new Set<CountedRole>([
  'killed',
  'wounded',
  'missing',
  'casualties',
  'lost',
  'damaged',
]);

/**
 * Whose soldiers or arms are counted, when their own clause does not say: of those whom an earlier clause of the sentence attacks (`The column
 * was ambushed; forty men fell`), else of those who moved (`The regiment went forward and 300 men fell`); of fighters, those who acted
 * before. It is inferred.
 */
export function carriedOwner(input: ClauseInput, clauses: Clauses, draft: Draft): void {
  const [role] = draft.roles;
  if (draft.whose !== undefined || role === undefined || draft.roleFrom === 'none') return;
  // What an act cost is not lost by the one it was done to.
  if (priced(input, draft)) return;
  const owner = LOSSES.has(role)
    ? ofMilitary(input, draft) && sufferer(input, clauses, draft)
    : role === 'strength' &&
      draft.roleFrom === 'slot' &&
      draft.object === 'person' &&
      ofMilitary(input, draft) &&
      fighter(input, clauses, draft);
  if (!owner) return;
  draft.whose = owner;
  draft.whoseFrom = 'carried';
  draft.inferred.push('whose it is: a side that the sentence names before');
}

/** Arms, soldiers, `men` and bare numbers; no villagers and hostages. */
function ofMilitary({ tokens, language }: ClauseInput, { object, thing, group, number }: Draft): boolean {
  if (object !== undefined && THINGS.has(object)) return true;
  if (object !== 'person' || isCivilian(thing.subset) || thing.subset === 'prisoner') return false;
  if (thing.at < 0) return group === undefined || group.headAt < number.outerTo;
  const { fighters, ranks } = language.counted;
  const noun = (tokens[thing.at] as Token).info.folded;
  return fighters?.includes(noun) === true || ranks?.includes(noun) === true;
}

function sufferer(input: ClauseInput, clauses: Clauses, { number, by }: Draft): TokenGroup | undefined {
  let mover: TokenGroup | undefined;
  for (let i = clauses.frames.length - 1; i >= 0; i--) {
    const frame = clauses.frames[i] as TokenFrame;
    if (frame.trigger.end > number.start || frame.voice === 'nominal' || frame.modality !== 'act') continue;
    if (holds(frame.target, number) || holds(frame.agent, number)) continue;
    const family = actById.get(frame.act)?.family;
    if (family === 'combat' || frame.act === 'take_prisoner' || frame.act === 'massacre') {
      const [hit, other] = [frame.target, frame.agent];
      // Who kills does not lose by it: then it is the other side.
      const meant = by !== undefined && hit !== undefined && sameWords(input, by, hit) ? other : hit;
      if (meant !== undefined && side(input, meant)) return meant;
    }
    if (
      (family === 'movement' || frame.act === 'surrender' || frame.act === 'attack') &&
      frame.agent !== undefined
    )
      if (side(input, frame.agent) && !(by !== undefined && sameWords(input, by, frame.agent)))
        mover ??= frame.agent;
  }
  return mover;
}

/** The subject of an earlier clause, where the number is the one who acts. */
function fighter(input: ClauseInput, clauses: Clauses, { number }: Draft): TokenGroup | undefined {
  // `escaped an ambush by 700 warriors`: who does it to the subject is none of his.
  if (!clauses.frames.some(({ agent, voice }) => voice === 'active' && holds(agent, number)))
    return undefined;
  return clauses.subjects.findLast((group) => group.end <= number.start && side(input, group));
}

const sameWords = ({ tokens }: ClauseInput, a: TokenGroup, b: TokenGroup): boolean =>
  (tokens[a.headAt] as Token).info.folded === (tokens[b.headAt] as Token).info.folded;

/** A body of men, a state, people in the plural, or a name that is no place. */
function side({ tokens, names }: ClauseInput, group: TokenGroup): boolean {
  if (group.numbers.length > 0 || group.pronoun === true) return false;
  // `a fleet` is nobody's, as far as is said.
  if ((tokens[group.from] as Token).info.has('singular')) return false;
  if (group.kind === 'formation' || group.kind === 'state') return true;
  if (group.kind === 'person') return group.plural === true;
  const name = memberAt(names, (tokens[group.headAt] as Token).name)?.nameKind;
  return group.kind === undefined && (name === 'demonym' || name === 'party' || name === 'unit');
}

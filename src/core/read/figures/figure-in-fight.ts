import type { ClauseInput } from '../lexicon/claim-tokens.ts';
import type { Draft } from './figure-draft.ts';

/** Words behind a figure among which a fight is looked for: `of them in combat`. */
const REACH = 5;

/** `3,279 wounded or sick, about 1,400 of them in combat`: nobody falls sick in combat, so the part are wounded. */
export function onlyInFight({ lexicon, tokens }: ClauseInput, draft: Draft): void {
  if (draft.roleFrom !== 'list' || draft.roles.length < 2 || !draft.roles.includes('sick')) return;
  const { outerTo } = draft.number;
  for (let at = outerTo; at < tokens.length && at < outerTo + REACH; at++) {
    const info = tokens[at]?.info;
    if (info === undefined || tokens[at]?.kind === 'mark') return;
    // `in combat` may be one solid phrase.
    const solid = info.words.length > 1;
    const noun = solid ? lexicon.info(info.words.at(-1) as string) : info;
    const fight = noun.all('frameNoun').some(({ row }) => row.act === 'clash');
    if (!fight || (!solid && tokens[at - 1]?.info.preposition !== true)) continue;
    draft.roles = draft.roles.filter((role) => role !== 'sick');
    // Those wounded in combat are not all the wounded.
    draft.thing = { ...draft.thing, subset: 'in combat' };
    return;
  }
}

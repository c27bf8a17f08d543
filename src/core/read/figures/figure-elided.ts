import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import type { NumberPhrase } from '../numbers/number-phrases.ts';
import { MEASURES } from './counted-kinds.ts';
import type { Draft } from './figure-draft.ts';

/** How many times more or less than the first the second figure may be for the thousands to hold for both. */
const APART = 10;

/**
 * `французы лишились десяти тысяч человек, союзники — шести`: the thousands told with one figure hold for a bare number that is told of the
 * same kind and state right behind it, where nothing says that so few are meant (`всего двое`).
 */
export function thousandsLeftOut(input: ClauseInput, drafts: readonly Draft[], draft: Draft): void {
  const { tokens, language } = input;
  const last = drafts.at(-1);
  if (last === undefined || language.declension === undefined || draft.partOf !== undefined) return;
  const { number, group, object, thing } = draft;
  if (thing.at >= 0 || (group !== undefined && group.headAt >= number.outerTo)) return;
  if (object === undefined || MEASURES.has(object) || object !== last.object) return;
  if (draft.roleFrom !== 'none' && draft.roles.join() !== last.roles.join()) return;
  const times = last.times ?? magnitudeOf(tokens, last.number);
  if (times < 1000 || magnitudeOf(tokens, number) > 1 || number.value.hi >= 1000 || number.one) return;
  const ratio = number.value.hi / (last.number.value.hi / (last.times === undefined ? times : 1));
  if (ratio > APART || ratio * APART < 1 || isFew(input, number)) return;
  draft.times = times;
  if (draft.roleFrom === 'none') {
    draft.roles = last.roles;
    draft.roleFrom = 'list';
  }
  draft.inferred.push('so many thousands, as the figure before');
}

/** The magnitude word a number ends in; 1 where there is none. */
function magnitudeOf(tokens: readonly Token[], { from, to }: NumberPhrase): number {
  for (let at = to - 1; at >= from; at--) {
    const token = tokens[at] as Token;
    if (token.kind !== 'mark') return token.info.sense('magnitude')?.value ?? 1;
  }
  return 1;
}

/** Whether a word before or the number's own form says that men are counted one by one. */
function isFew({ tokens, language }: ClauseInput, { from, outerFrom }: NumberPhrase): boolean {
  const { emphasis = [], oneByOne = [] } = language.numbers;
  if (oneByOne.includes((tokens[from] as Token).info.folded)) return true;
  for (const at of [outerFrom - 1, outerFrom - 2])
    if (at >= 0 && emphasis.includes((tokens[at] as Token).info.folded)) return true;
  return false;
}

import type { ClauseInput, Token } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import { sideWords } from '../names/unnamed-sides.ts';
import type { Draft } from './figure-draft.ts';
import { ownedByWord } from './owned-by-word.ts';

/**
 * `a crowd of 6,000`, `une foule de 20 000 ouvriers`: so many as make up a body that is a side by itself are its own, whatever is done to
 * it. A people that is named behind the number says more.
 */
export function ofNamedBody({ tokens, names, language }: ClauseInput, draft: Draft): void {
  const { number, object, whose } = draft;
  if (object !== undefined && object !== 'person') return;
  if (memberAt(tokens, number.outerFrom - 1)?.info.ofWord !== true) return;
  const at = number.outerFrom - 2;
  const body = memberAt(tokens, at);
  const sides = sideWords(language);
  if (body?.kind !== 'word' || sides.in(body.info.surface) === undefined) return;
  if (whose !== undefined) {
    // `the governor's garrison of 600`.
    if (whose.from < number.outerTo) return;
    const own = tokens[whose.headAt] as Token;
    const kind = names[own.name]?.nameKind;
    if (kind === 'demonym' || kind === 'party' || sides.in(own.info.surface) !== undefined) return;
  }
  ownedByWord(draft, body, at);
  if (draft.roleFrom !== 'none') return;
  draft.roles = ['strength'];
  draft.roleFrom = 'word';
}

import { isCivilian } from '../../model/civilians.ts';
import type { ClauseInput } from '../lexicon/claim-tokens.ts';
import type { Draft } from './figure-draft.ts';

/**
 * Whether people are told to have come together (`20,000 people had gathered`) of whom no words say whose they are, and who are no soldiers:
 * `400 horsemen assembled`. Where the accounts of a study tell of a crowd they are the crowd.
 */
export function assembled({ tokens, language }: ClauseInput, draft: Draft): boolean {
  const { thing, whose, object, assembles } = draft;
  if (assembles !== true || whose !== undefined || object !== 'person') return false;
  if (thing.subset !== undefined && !isCivilian(thing.subset)) return false;
  const noun = tokens[thing.at]?.info.folded;
  return noun === undefined || language.counted.fighters?.includes(noun) !== true;
}

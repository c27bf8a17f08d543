import type { CountedObject } from '../../model/quantity.ts';
import type { ClauseInput } from '../lexicon/claim-tokens.ts';
import { memberAt } from '../member-at.ts';
import type { Draft } from './figure-draft.ts';

/** What is often told of as machines once it was named. */
const NAMED: ReadonlySet<CountedObject | undefined> = new Set<CountedObject>(['tank', 'aircraft', 'ship']);

/**
 * Machines of which no kind is said, in another clause than tanks or aircraft that were counted before, are those: `46 tanks were lost, but
 * by Japanese sources 96 machines`. In one list with them they are others.
 */
export function machinesNamed(
  { tokens, language }: ClauseInput,
  drafts: readonly Draft[],
  draft: Draft,
): void {
  const noun = memberAt(tokens, draft.thing.at)?.info.folded;
  if (noun === undefined || language.counted.machines?.includes(noun) !== true) return;
  const named = drafts.findLast(({ object }) => NAMED.has(object));
  if (named === undefined || named.clause.start === draft.clause.start) return;
  draft.object = named.object;
}

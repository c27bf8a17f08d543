import type { CountedObject } from '../../model/quantity.ts';
import type { ClauseInput } from '../lexicon/claim-tokens.ts';
import type { Draft } from './figure-draft.ts';

/** Measures that go on behind a bare number; behind a duration most bare numbers count men. */
const GOING_ON: ReadonlySet<CountedObject> = new Set<CountedObject>(['distance', 'area', 'money', 'mass']);
/** How many times more or less than the first the second of two measures is at most. */
const MEASURES_APART = 200;

/** `fell from 700 grams to 210`, `18 metres wide and six deep`: a bare number behind a measure is one more of it. */
export function measuredOn({ tokens }: ClauseInput, last: Draft, draft: Draft): void {
  const { number, group, thing } = draft;
  if (draft.roleFrom !== 'none' || thing.at >= 0 || number.one || last.object === undefined) return;
  if (!GOING_ON.has(last.object) || (group !== undefined && group.headAt >= number.outerTo)) return;
  const next = tokens[number.outerTo];
  if (next?.kind === 'word' && (next.info.noun || next.info.capital || next.info.role || next.info.ofWord))
    return;
  const ratio = number.value.lo / last.number.value.lo;
  if (!(ratio <= MEASURES_APART && ratio * MEASURES_APART >= 1)) return;
  draft.object = last.object;
  draft.thing = { ...thing, ...(last.thing.unit === undefined ? {} : { unit: last.thing.unit }) };
  draft.roles = ['measure'];
  draft.roleFrom = 'list';
  draft.inferred.push('what it measures is taken from the figure before');
}

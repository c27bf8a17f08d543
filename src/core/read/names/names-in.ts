import type { NameMention } from '../../model/mention.ts';
import { firstPlace } from '../first-place.ts';

/** Names that stand in a run of text, by their start. `names` are in order and do not overlap. */
export function namesIn(names: readonly NameMention[], start: number, end: number): NameMention[] {
  const found: NameMention[] = [];
  for (let i = firstBehind(names, start); i < names.length && (names[i] as NameMention).start < end; i++)
    found.push(names[i] as NameMention);
  return found;
}

/** Place of the first name that ends behind a place of the text. */
const firstBehind = (names: readonly NameMention[], start: number): number =>
  firstPlace(names, ({ end }) => end > start);

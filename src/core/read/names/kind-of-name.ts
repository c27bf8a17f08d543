import type { NameKind } from '../../model/mention.ts';
import type { JudgedWords } from './judged-words.ts';

/** Words behind a comma in which a title may stand: the Soviet foreign minister. */
const REACH = 4;

/** What a run of words names, by the words in it and beside it; with the rule and its reason. `from` begins the sentence. */
export function kindOfName(
  words: JudgedWords,
  at: number,
  last: number,
  from: number,
): [NameKind, string, string] {
  const before = at - 1;
  if (before >= from && words.gap(before).trim() === '' && words.isTitle(before))
    return ['person', 'names.titled', `a title stands before it (${words.surface(before)})`];
  const within = standsInside(words, at, last, from);
  if (words.isInitial(at) || (words.isInitial(last) && !within))
    return ['person', 'names.initials', 'it has initials'];
  const kinds = words.names?.kinds;
  if (kinds !== undefined) {
    const inside = last > at && (partOfPlace(words, at) || partOfPlace(words, last));
    if (inside) return ['place', 'names.place', 'a kind of place is part of it'];
    const near = before >= from && words.gap(before) === ' ' ? kinds.get(words.folded(before)) : undefined;
    const behind =
      last + 1 < words.to && /^[ -]$/.test(words.gap(last)) ? kinds.get(words.folded(last + 1)) : undefined;
    if (near !== undefined || behind !== undefined)
      return ['place', 'names.place', `a kind of place stands beside it (${near ?? behind})`];
  }
  if (!within && titleBehind(words, last)) return ['person', 'names.titled', 'a title stands behind it'];
  if (last === at && words.namesByTitle(at))
    return ['person', 'names.titled', 'a title stands before it elsewhere'];
  if (within) return ['other', STANDS_INSIDE, `a word of place stands before it (${words.surface(before)})`];
  return ['other', 'names.capital', 'written with a capital'];
}

/** Rule of a name that nothing but the word before it tells to be a place: one hint, which any other evidence in the study outweighs. */
export const STANDS_INSIDE = 'names.inside';

/** Whether a word of a longer name makes it a place's: Lake Khasan, Port Arthur. */
const partOfPlace = (words: JudgedWords, at: number): boolean =>
  words.names?.kinds.has(words.folded(at)) === true || words.names?.placeParts.has(words.folded(at)) === true;

/** `in Amritsar`, `pod Grunwaldem`; not `in Dyer's report`. */
function standsInside(words: JudgedWords, at: number, last: number, from: number): boolean {
  const before = at - 1;
  if (before < from || words.gap(before) !== ' ' || words.names?.inside.has(words.folded(before)) !== true)
    return false;
  return !/^['’]/.test(words.gap(last));
}

/** Litvinov, the foreign commissar: a title behind a comma; not the one of the next person (`Paris, General Foch`) nor one told of by a verb. */
function titleBehind(words: JudgedWords, last: number): boolean {
  if (words.gap(last) !== ', ') return false;
  for (let i = last + 1; i < Math.min(words.to, last + 1 + REACH); i++) {
    if (words.isTitle(i)) return !words.goesOnToName(i);
    if (words.gap(i) !== ' ' || !words.describes(i)) return false;
  }
  return false;
}

import type { CountedObject } from '../../model/quantity.ts';
import { memberAt } from '../member-at.ts';
import { type HanGroup, hanGroup } from './han-group.ts';
import type { HanLexicon } from './han-lexicon.ts';
import { HAN } from './han-sense.ts';
import { type HanWord, SIDE } from './han-words.ts';

/** Behind the first of those who are counted. */
const FROM_HIM_DOWN = '以下';

/** Whether a name or an unknown word stands directly before a place. */
const namedBefore = (words: readonly HanWord[], at: number): boolean => {
  const before = words[at - 1];
  return (before?.kind === 'run' || before?.kind === 'name') && before.end === words[at]?.start;
};

/** The side a stretch of words names: the part with people or a force in it. */
export function sideIn(
  words: readonly HanWord[],
  lexicon: HanLexicon,
  from: number,
  to: number,
  counted?: {
    readonly at: number;
    readonly from: number;
    readonly to: number;
    readonly object: CountedObject;
  },
): HanGroup | undefined {
  let last = -1;
  let first = -1;
  for (let i = from; i < to; i++) {
    const word = words[i] as HanWord;
    const side =
      (word.name !== undefined && word.name.nameKind !== 'place' && word.name.nameKind !== 'other') ||
      word.sense.kind === 'formation' ||
      word.sense.kind === 'state' ||
      word.sense.kind === 'leader' ||
      word.sense.flags & (HAN.enemy | HAN.mutual | HAN.pronoun) ||
      (word.name !== undefined &&
        (words[i + 1]?.sense.kind === 'formation' || words[i + 1]?.sense.kind === 'person'));
    if (!side || word.sense.heads.length > 0 || word.sense.roles.length > 0) continue;
    // 艦長|以下三百八名: the first of those counted.
    if (word.sense.kind === 'leader' && words[i + 1]?.form === FROM_HIM_DOWN) continue;
    // Nor are soldiers of a kind: 两万名伞兵.
    if (
      counted !== undefined &&
      word.name === undefined &&
      // 熊本城の守備兵三千五百: before their number they are the force itself; 砲兵二個連隊 are what the units are made of.
      i >= (!lexicon.verbLast ? counted.from : counted.object === 'unit' ? 0 : counted.at) &&
      i < counted.to &&
      lexicon.fighters.has(word.form)
    )
      continue;
    // 十五名领导人被枪决: those counted are no side.
    if (
      counted !== undefined &&
      word.name === undefined &&
      word.sense.kind === 'leader' &&
      i > counted.at &&
      // 九名|の|連隊長
      i <= counted.to + (lexicon.verbLast ? 1 : 0)
    )
      continue;
    // What is counted is not whose it is: 2個師団, 5個警察大隊.
    if (counted?.object === 'unit' && word.name === undefined && i > counted.at && i < counted.to) continue;
    if (
      counted !== undefined &&
      word.name === undefined &&
      word.sense.object !== undefined &&
      word.sense.object !== 'person' &&
      !(word.sense.flags & HAN.enemy) &&
      (word.sense.object !== 'unit' || (counted.object === 'unit' && i >= counted.from && i < counted.to))
    )
      continue;
    if (first < 0) first = i;
    last = i;
  }
  if (first < 0) return undefined;
  // 瑞典军队: an unknown name before a word of force is its side.
  while (first > from && words[first]?.sense.kind !== undefined && namedBefore(words, first)) first--;
  // 毛利元就の軍, カスター中佐の部隊: whose men they are.
  if (
    lexicon.verbLast &&
    words[first]?.sense.kind === 'formation' &&
    words[first]?.name === undefined &&
    memberAt(words, first - 1)?.sense.case === 'of'
  ) {
    const lord = words[first - 2];
    if (
      first - 2 >= from &&
      (lord?.kind === 'name' || lord?.kind === 'run' || lord?.sense.kind === 'leader')
    ) {
      first -= 2;
      while (first > from && namedBefore(words, first)) first--;
    }
  }
  // 攻撃側: what the word for a side stands behind.
  while (
    lexicon.verbLast &&
    words[first]?.form === SIDE &&
    first > from &&
    (words[first - 1] as HanWord).sense.case === undefined &&
    (words[first - 1] as HanWord).end === (words[first] as HanWord).start
  )
    first--;
  // 日本 + 兵: the side and what belongs to it.
  let end = last + 1;
  while (
    end < to &&
    (words[end] as HanWord).sense.kind === 'formation' &&
    (words[end] as HanWord).sense.heads.length === 0 &&
    (words[end] as HanWord).sense.roles.length === 0
  )
    end++;
  return hanGroup(words, lexicon, [{ from: first, to: end, link: undefined }], undefined);
}

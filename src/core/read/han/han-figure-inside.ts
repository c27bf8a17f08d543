import { memberAt } from '../member-at.ts';
import type { HanFigure } from './han-figure.ts';
import type { Found } from './han-figure-clause.ts';
import { type HanGroup, type HanPart, partGroup } from './han-group.ts';
import type { HanLexicon } from './han-lexicon.ts';
import { HAN } from './han-sense.ts';
import { sideIn } from './han-side.ts';
import type { HanWord } from './han-words.ts';

/** Owner told in the group itself: ソ連軍の戦死者792名, 7300名の日本軍兵士, 苏军阵亡792人, 500名日军. */
export function fromInside(
  words: readonly HanWord[],
  figure: HanFigure,
  group: HanGroup | undefined,
  lexicon: HanLexicon,
  found: Found,
): void {
  if (group === undefined) return;
  const put = (side: HanGroup | undefined): void => {
    if (side === undefined || found.whose !== undefined) return;
    found.whose = side;
    found.whoseFrom = 'word';
  };
  // Directly behind the counter, up to the noun's end.
  put(sideIn(words, lexicon, figure.at + 1, Math.max(figure.to, nounEnd(words, figure)), figure));
  for (let i = group.parts.length - 1; i >= 0; i--) {
    const part = group.parts[i] as HanPart;
    // 政府発表の三百十九人: who tells it.
    if (lexicon.verbLast && (words[part.to - 1] as HanWord).sense.flags & HAN.source) continue;
    // 伍長をはじめ七人: one of them.
    if (part.link === 'including') continue;
    if (part.from > figure.at) {
      const before = group.parts[i - 1];
      if (before !== undefined && before.link === 'of' && before.to > figure.at)
        put(sideIn(words, lexicon, part.from, part.to, figure));
      continue;
    }
    if (part.link === 'list' || part.link === 'and') {
      if (part.to <= figure.at) {
        if (hasNumber(words, part)) break;
        continue;
      }
    }
    put(sideIn(words, lexicon, part.from, Math.min(part.to, figure.at), figure));
    // 哥伦布的三艘船: a name that 的 joins to the figure.
    const name = words[part.from] as HanWord;
    if (
      part.link === 'of' &&
      part.to === part.from + 1 &&
      name.name?.nameKind === 'other' &&
      !lexicon.verbLast
    )
      put(partGroup(words, lexicon, part));
  }
  if (lexicon.verbLast) put(unknownOwner(words, figure, group, lexicon));
}

/**
 * 開拓団の数万人: an unknown body of people that owns so many of them, right before the number. A name before の is as a rule
 * one of those counted.
 */
function unknownOwner(
  words: readonly HanWord[],
  figure: HanFigure,
  group: HanGroup,
  lexicon: HanLexicon,
): HanGroup | undefined {
  const at = group.parts.findIndex(({ from, to }) => from <= figure.at && figure.at < to);
  const before = memberAt(group.parts, at - 1);
  if (figure.object !== 'person' || before?.link !== 'of' || before.to !== figure.from - 1) return undefined;
  const head = words[before.to - 1] as HanWord;
  const body =
    head.kind === 'run' && head.form.length > 1 && lexicon.bodies.has(head.form.charAt(head.form.length - 1));
  return body ? partGroup(words, lexicon, before) : undefined;
}

function nounEnd(words: readonly HanWord[], figure: HanFigure): number {
  let to = figure.at + 1;
  while (to < words.length && to < figure.at + 6) {
    const word = words[to] as HanWord;
    if (word.start !== (words[to - 1] as HanWord).end || word.number !== undefined || word.kind === 'mark')
      break;
    if (word.kind === 'word' && word.sense.case !== undefined && word.sense.case !== 'of') break;
    if (
      word.kind === 'word' &&
      word.sense.kind === undefined &&
      word.sense.object === undefined &&
      word.sense.counter === undefined &&
      word.sense.after === undefined &&
      word.sense.case === undefined
    )
      break;
    to++;
  }
  return to;
}

const hasNumber = (words: readonly HanWord[], part: HanPart): boolean => {
  for (let i = part.from; i < part.to; i++) if (words[i]?.number !== undefined) return true;
  return false;
};

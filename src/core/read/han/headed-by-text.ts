import type { AttributionScope, Range } from '../clause.ts';
import { stopBehind } from './cited-before.ts';
import { hanGroup } from './han-group.ts';
import type { HanLexicon } from './han-lexicon.ts';
import { isColon, isJoin, isNominal, isStop } from './han-nominal.ts';
import { HAN } from './han-sense.ts';
import type { HanWord } from './han-words.ts';

/** Longest heading that names a text, in words. */
const LONGEST = 9;
const DASHES = '—―─';

/** 海军部公报：击沉三艘, 海軍省公報――三隻撃沈: a text or an organ at the head of a sentence, with nothing done before its colon or dash, tells the rest. */
export function headedByText(
  words: readonly HanWord[],
  lexicon: HanLexicon,
  segment: Range,
): AttributionScope[] {
  const out: AttributionScope[] = [];
  for (let begin = 0; begin < words.length; begin++) {
    if (begin > 0 && !isStop(words[begin - 1])) continue;
    let to = begin;
    while (to - begin < LONGEST && inHeading(words[to])) to++;
    const mark = words[to];
    if (to === begin || mark === undefined || !(isColon(mark) || isDash(mark))) continue;
    const head = words[to - 1] as HanWord;
    if (
      (head.sense.flags & HAN.source) === 0 ||
      words.slice(begin, to).some(({ number }) => number !== undefined)
    )
      continue;
    const source = hanGroup(words, lexicon, [{ from: begin, to, link: undefined }], undefined);
    out.push({
      cue: { start: source.start, end: mark.end },
      source,
      scope: { start: mark.end, end: stopBehind(words, to + 1, segment.end) },
      stance: 'reports',
    });
  }
  return out;
}

const isDash = ({ form, kind }: HanWord): boolean => kind === 'mark' && DASHES.includes(form.charAt(0));

const inHeading = (word: HanWord | undefined): boolean =>
  word !== undefined && (word.kind === 'time' || isNominal(word) || word.sense.case === 'of' || isJoin(word));

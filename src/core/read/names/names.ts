import type { Language } from '../../languages/language.ts';
import type { NameMention, TimeMention } from '../../model/mention.ts';
import type { Reason } from '../../model/reason.ts';
import { foldWord } from '../../text/fold.ts';
import { foldHan } from '../../text/han-variants.ts';
import { idOf } from '../id-of.ts';
import type { Segment } from '../segment.ts';
import { cjkNames } from './cjk/cjk-names.ts';
import { alphabeticNames } from './names-alphabetic.ts';
import { hanUnitStem } from './unit-names.ts';

/** What the reader of names is given. */
export interface NamesInput {
  readonly edition: string;
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly language: Language | undefined;
  readonly times: readonly TimeMention[];
}

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** A text whose beginning has such letters is in a script without capitals. */
const SAMPLE = 2000;

/**
 * Finds proper names in one edition, in order of start. Dates and months are no names. Without a language folder only
 * capitals are used, and a script without capitals gives none. The keys across languages are set later, by
 * `resolveNames`.
 */
export function readNames({ edition, text, segments, language, times }: NamesInput): NameMention[] {
  const found: NameMention[] = [];
  const known = new Map<string, readonly Reason[]>();
  const reasonsOf = (rule: string, says: string): readonly Reason[] => {
    const old = known.get(says);
    if (old !== undefined) return old;
    const made = [{ rule, says }];
    known.set(says, made);
    return made;
  };
  const put = (
    name: {
      start: number;
      end: number;
      nameKind: NameMention['nameKind'];
      party?: string;
      rule: string;
      says: string;
    },
    stem: string,
  ): void => {
    const { start, end, nameKind, party, rule, says } = name;
    const id = idOf(edition, start, end, 'name');
    const words = text.slice(start, end);
    const reasons = reasonsOf(rule, says);
    found.push(
      party === undefined
        ? { kind: 'name', id, start, end, words, nameKind, stem, reasons }
        : { kind: 'name', id, start, end, words, nameKind, stem, party, reasons },
    );
  };
  if (language?.script === 'cjk' || (language === undefined && CJK.test(text.slice(0, SAMPLE)))) {
    if (language !== undefined) {
      for (const name of cjkNames(text, segments, language, times)) {
        const folded = foldHan(foldWord(text.slice(name.start, name.end)));
        put(name, (name.nameKind === 'unit' ? hanUnitStem(folded) : undefined) ?? folded);
      }
    }
  } else for (const name of alphabeticNames(text, segments, language, times)) put(name, name.stem);
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

import { languageOf } from '../../languages/index.ts';
import type { Edition, NameEntry } from '../../model/account.ts';
import type { NameKind, NameMention } from '../../model/mention.ts';
import { foldHan } from '../../text/han-variants.ts';
import { idOf } from '../id-of.ts';
import { HEAD, type IndexedPhrase, lookupKey, type NameIndex } from './name-index.ts';
import { nameTokens, TOKEN } from './name-tokens.ts';
import { stripEnding } from './strip-ending.ts';

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const HANGUL = /[\uac00-\ud7af]/;
const KINDS: Readonly<Record<string, NameKind>> = {
  party: 'party',
  demonym: 'demonym',
  person: 'person',
  unit: 'unit',
  place: 'place',
};

/** What a mention of an entry names. */
export const kindOfEntry = (entry: NameEntry): NameKind => KINDS[entry.kind] ?? 'other';

function mentionOf(
  edition: Edition,
  start: number,
  end: number,
  stem: string,
  entry: NameEntry,
): NameMention {
  return {
    kind: 'name',
    id: idOf(edition.id, start, end, 'name'),
    start,
    end,
    words: edition.text.slice(start, end),
    nameKind: kindOfEntry(entry),
    stem,
    key: entry.key,
    ...(entry.party === undefined ? {} : { party: entry.party }),
    reasons: [
      {
        rule: 'names.authority',
        says:
          entry.decidedBy === undefined
            ? `a form of ${entry.label} in names.yaml`
            : `a form of ${entry.label}, by a decision of ${entry.decidedBy}`,
      },
    ],
  };
}

/**
 * Forms of the authority file that stand in a text, in order of start: in scripts without capitals every form, the
 * longest first; else words and phrases, each word in any case.
 */
export function authorityNames(edition: Edition, index: NameIndex): NameMention[] {
  const found = CJK.test(edition.text) ? inCjk(edition, index) : inPhrases(edition, index);
  return found.sort((a, b) => a.start - b.start);
}

/** Whether two short words are one with different endings: бои, боях. */
function inflected(a: string, b: string, endings: readonly string[]): boolean {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  const fits = (rest: string): boolean => rest === '' || endings.includes(rest);
  return same >= HEAD && same >= b.length - 2 && fits(a.slice(same)) && fits(b.slice(same));
}

function inCjk(edition: Edition, index: NameIndex): NameMention[] {
  const text = foldHan(edition.text);
  const korean = edition.language.startsWith('ko');
  // Korean forms are looked for in Korean only; Chinese and Japanese share their characters.
  const byFirst = new Map<number, (typeof index.cjk)[number][]>();
  for (const form of index.cjk) {
    if (HANGUL.test(form.folded) !== korean || (form.language === 'ko') !== korean) continue;
    const first = form.folded.charCodeAt(0);
    const list = byFirst.get(first) ?? [];
    list.push(form);
    byFirst.set(first, list);
  }
  const found: NameMention[] = [];
  for (let at = 0; at < text.length; at++) {
    const form = byFirst.get(text.charCodeAt(at))?.find((one) => text.startsWith(one.folded, at));
    if (form === undefined) continue;
    found.push(mentionOf(edition, at, at + form.folded.length, form.stem, form.entry));
    at += form.folded.length - 1;
  }
  return found;
}

function inPhrases(edition: Edition, index: NameIndex): NameMention[] {
  const heads = index.phrases.get(edition.language.slice(0, 2));
  if (heads === undefined) return [];
  const { text } = edition;
  const endings = languageOf(edition.language)?.names.endings ?? [];
  const tokens = nameTokens(text, [{ start: 0, end: text.length }]);
  const { count, start, end, marks, word } = tokens;
  /** Phrases that may begin with a word, by its number. */
  const beginnings = tokens.folded.map((folded) => heads.get(folded.slice(0, HEAD)));
  const folded = (at: number): string => tokens.folded[word[at] as number] as string;
  const found: NameMention[] = [];
  for (let at = 0; at < count; at++) {
    if (((marks[at] as number) & TOKEN.long) !== 0) continue;
    const from = start[at] as number;
    const list = beginnings[word[at] as number];
    if (list === undefined) continue;
    const phrase = list.find((one) => fits(one, at));
    if (phrase === undefined) continue;
    const last = at + phrase.words.length - 1;
    found.push(mentionOf(edition, from, end[last] as number, phrase.words.join(' '), phrase.entry));
    at = last;
  }
  function fits(phrase: IndexedPhrase, at: number): boolean {
    if (at + phrase.words.length > count) return false;
    if (phrase.capital && ((marks[at] as number) & (TOKEN.capital | TOKEN.digits)) === 0) return false;
    for (let i = 0; i < phrase.words.length; i++) {
      const own = lookupKey(folded(at + i));
      if (
        own !== phrase.words[i] &&
        stripEnding(own, endings) !== phrase.stems[i] &&
        !(phrase.words.length > 1 && inflected(own, phrase.words[i] as string, endings))
      )
        return false;
      if (i > 0 && !/^(?:[\s\u00a0]|[-‑.'’ʼ]|\. )$/.test(text.slice(end[at + i - 1], start[at + i])))
        return false;
    }
    return true;
  }
  return found;
}

import { languageOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import type { WordingWords } from '../languages/wording-words.ts';
import type { Passage, ReadEdition } from '../model/passage.ts';
import type { Leaning, WordingUse } from '../model/wording.ts';
import { foldedIn } from './lexicon/folded-in.ts';
import { PhraseTrie } from './lexicon/phrase-trie.ts';

/** A word with the hyphens and apostrophes inside it. */
const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
const LEANINGS: readonly Leaning[] = ['mild', 'approving', 'blaming'];
/** Deeds whose words are everyday verbs (took part, restored order): they count where an act was read. */
const DEEDS: ReadonlySet<string> = new Set(['take-place', 'border-act']);

interface Sense {
  readonly concept: string;
  readonly leaning: Leaning;
}

/** A word of the list, found. */
interface Found extends Sense {
  readonly start: number;
  readonly end: number;
}

type Finder = (text: string) => Found[];

function* senses({ concepts }: WordingWords): Generator<readonly [string, Sense]> {
  for (const [concept, leanings] of Object.entries(concepts))
    for (const leaning of LEANINGS)
      for (const entry of leanings[leaning] ?? []) yield [entry, { concept, leaning }];
}

/** Words parted by spaces: at each word the longest entry, with all it may mean. */
function spaced(language: Language): Finder {
  const trie = new PhraseTrie<Sense>();
  for (const [entry, sense] of senses(language.wording)) trie.add(foldedIn(entry, language), sense);
  return (text) => {
    const tokens = [...text.matchAll(WORD)];
    const folded = tokens.map(([word]) => foldedIn(word, language));
    const found: Found[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const begin = trie.first(folded[at] as string);
      if (begin.length === 0) continue;
      const [longest] = trie.matches(begin, (offset) => folded[at + offset]);
      if (longest === undefined) continue;
      const [first, last] = [tokens[at], tokens[at + longest.length - 1]];
      const start = first?.index ?? 0;
      const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
      for (const sense of longest.values) found.push({ ...sense, start, end });
      at += longest.length - 1;
    }
    return found;
  };
}

/** Words not parted: at each character the longest entry that begins there. */
function unspaced(words: WordingWords): Finder {
  const byFirst = new Map<string, { entry: string; sense: Sense }[]>();
  for (const [entry, sense] of senses(words)) {
    const list = byFirst.get(entry.charAt(0)) ?? [];
    byFirst.set(entry.charAt(0), list);
    list.push({ entry, sense });
  }
  return (text) => {
    const found: Found[] = [];
    for (let at = 0; at < text.length; ) {
      const here = (byFirst.get(text.charAt(at)) ?? []).filter(({ entry }) => text.startsWith(entry, at));
      const most = Math.max(0, ...here.map(({ entry }) => entry.length));
      for (const { entry, sense } of here)
        if (entry.length === most) found.push({ ...sense, start: at, end: at + most });
      at += Math.max(1, most);
    }
    return found;
  };
}

const finders = new WeakMap<WordingWords, Finder>();

function finderOf(language: Language): Finder {
  const { wording, clauses } = language;
  const old = finders.get(wording);
  if (old !== undefined) return old;
  const made = clauses === 'cjk' ? unspaced(wording) : spaced(language);
  finders.set(wording, made);
  return made;
}

/** Whether an act was read that shares a character with these words. */
const inAct = ({ acts }: Passage, start: number, end: number): boolean =>
  acts.some((act) => act.start < end && start < act.end);

/**
 * The loaded and the plain words by which an edition names the deeds and actors of its list (`languages/LANGUAGE/wording.ts`), passage by
 * passage. Says how things are called and judges nobody. Linear in the text.
 */
export function wordingUses({ edition, passages }: ReadEdition): WordingUse[] {
  const language = languageOf(edition.language);
  if (language === undefined) return [];
  const find = finderOf(language);
  return passages.flatMap((passage) =>
    find(edition.text.slice(passage.start, passage.end)).flatMap(
      ({ concept, leaning, start: from, end: to }) => {
        const start = passage.start + from;
        const end = passage.start + to;
        if (DEEDS.has(concept) && !inAct(passage, start, end)) return [];
        const sentence = passage.sentences.find((one) => one.start <= start && end <= one.end);
        if (sentence === undefined) return [];
        return [
          {
            account: edition.account,
            edition: edition.id,
            editionLabel: edition.label,
            language: edition.language,
            concept,
            leaning,
            start,
            end,
            words: edition.text.slice(start, end),
            sentence: { start: sentence.start, end: sentence.end },
            passage: passage.id,
          },
        ];
      },
    ),
  );
}

import { type HeadFirstWords, spelled } from '../../languages/head-first-words.ts';
import { foldWord } from '../../text/fold.ts';
import type { Sense } from './claim-senses.ts';
import type { PhraseTrie } from './phrase-trie.ts';
import { WordInfo } from './word-info.ts';

const CAPITAL = /^\p{Lu}/u;

/** Whether a word has an accent, be it another one, wherever it is written with one: `coté` is no `côte`, `événement` is `évènement`. */
function keepsAccents(written: string, word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const letter = written.charAt(i);
    if (letter !== foldWord(letter) && word.charAt(i) === foldWord(letter)) return false;
  }
  return true;
}

/**
 * Knows words of a language whose accents part words (`a` has, `à` to). A word that is known in no list as it stands is looked for
 * without its accents, because capitals and telegrams go without them; the accents it is written with it keeps. Gives nothing where neither is known.
 */
export function speller(
  { standFor, capitals }: HeadFirstWords,
  adverbEndings: readonly string[],
  trie: PhraseTrie<Sense>,
): (surface: string) => WordInfo | undefined {
  let plain: Map<string, string[]> | undefined;
  const known = (word: string): boolean => trie.first(word).length > 0;
  const accented = (own: string): string | undefined => {
    if (plain === undefined) {
      plain = new Map();
      for (const word of trie.firstWords()) {
        const bare = foldWord(word);
        if (bare === word) continue;
        const others = plain.get(bare);
        if (others === undefined) plain.set(bare, [word]);
        else others.push(word);
      }
    }
    // Which words were met before says nothing.
    return plain
      .get(foldWord(own))
      ?.filter((word) => keepsAccents(own, word))
      .sort()[0];
  };
  return (surface) => {
    const written = spelled(surface);
    const own = CAPITAL.test(surface) ? (capitals[written] ?? written) : written;
    const word = standFor[own] ?? (known(own) ? own : accented(own));
    if (word === undefined) return own === foldWord(own) ? undefined : unknown(surface, own);
    const begin = trie.first(word);
    const senses = begin.flatMap((node) => node.values);
    if (word !== own) senses.push(...trie.first(own).flatMap((node) => node.values));
    return new WordInfo(surface, word, senses, begin.some((node) => node.deeper) ? begin : [], false);
  };
  function unknown(surface: string, own: string): WordInfo | undefined {
    if (own.lastIndexOf('-') > 0) return undefined;
    const adverb =
      surface.charAt(0) === own.charAt(0) && adverbEndings.some((ending) => own.endsWith(ending));
    return new WordInfo(surface, own, adverb ? [{ tag: 'adverb' }] : [], [], false);
  }
}

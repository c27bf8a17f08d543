import type { Language } from '../../languages/language.ts';
import { foldWord } from '../../text/fold.ts';
import type { Sense } from '../lexicon/claim-senses.ts';
import { fileNoun } from '../lexicon/file-noun.ts';
import { foldedIn } from '../lexicon/folded-in.ts';
import { LanguageTable } from '../lexicon/language-table.ts';
import { notationOf } from '../lexicon/notation-of.ts';
import { PhraseTrie } from '../lexicon/phrase-trie.ts';

/** The words for one ship of a language, without accents, and their lengths. */
interface ShipWords {
  readonly words: ReadonlySet<string>;
  readonly lengths: readonly number[];
}

const made = new LanguageTable<ShipWords>();

function shipWordsOf(language: Language): ShipWords {
  const old = made.get(language);
  if (old !== undefined) return old;
  const trie = new PhraseTrie<Sense>(notationOf(language));
  for (const entry of language.counted.objects.ship ?? [])
    fileNoun(language, trie, entry, (plural) => ({ tag: 'object', object: 'ship', plural }));
  const words = new Set<string>();
  for (const word of trie.firstWords()) {
    const senses = trie.first(word).flatMap((node) => node.values);
    if (senses.some((sense) => sense.tag === 'object' && sense.plural !== true)) words.add(foldWord(word));
  }
  const lengths = [...new Set([...words].map(({ length }) => length))];
  const ships = { words, lengths };
  made.set(language, ships);
  return ships;
}

/**
 * Whether the lexicon may call a word a ship, as it stands or as a compound that ends in one (`Fährschiff`). Asked before the lexicon: to
 * compile all lists of a language takes a tenth of a second, and of a study in six languages most have no ship beside a name.
 */
export function mayBeShip(word: string, language: Language): boolean {
  const { words, lengths } = shipWordsOf(language);
  const folded = foldWord(foldedIn(word, language));
  return lengths.some((length) => words.has(folded.slice(-length)));
}

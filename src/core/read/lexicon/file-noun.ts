import { decline, declinedBeginning } from '../../languages/declension-words.ts';
import type { Language } from '../../languages/language.ts';
import type { Sense } from './claim-senses.ts';
import { isDeclined } from './notation-of.ts';
import type { PhraseTrie } from './phrase-trie.ts';
import { pluralOf } from './plural-of.ts';

/**
 * Files a noun: by its paradigm, singular and plural where the plural is built by rule, else the entry's own forms. `sense` is told
 * whether a form is a plural, undefined where it may be either.
 */
export function fileNoun(
  { declension, nouns }: Language,
  trie: PhraseTrie<Sense>,
  entry: string,
  sense: (plural: boolean | undefined) => Sense,
): void {
  const plural = pluralOf(entry, nouns);
  if (declension !== undefined && isDeclined(entry) && !entry.includes(' '))
    trie.addLater(declinedBeginning(declension, entry), () =>
      decline(declension, entry).forms.map(({ form, codes }) => [
        form,
        sense(codes.startsWith('p') ? true : codes.includes('p') ? undefined : false),
      ]),
    );
  else if (plural === undefined) trie.add(entry, sense(undefined));
  else {
    trie.add(entry, sense(plural.includes(entry) ? undefined : false));
    for (const form of plural) if (form !== entry) trie.add(form, sense(true));
  }
}

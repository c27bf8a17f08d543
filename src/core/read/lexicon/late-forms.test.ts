import { describe, expect, it } from 'vitest';
import { decline, declinedBeginning } from '../../languages/declension-words.ts';
import { languages } from '../../languages/index.ts';
import { claimLexicon } from './claim-lexicon.ts';
import { inflectedBeginning, inflectVerb } from './inflect-verb.ts';
import { LateForms } from './late-forms.ts';
import { isDeclined } from './notation-of.ts';
import { PhraseTrie } from './phrase-trie.ts';

/** Every word of every list of a language. */
function wordsIn(list: unknown, into: Set<string>): Set<string> {
  if (typeof list === 'string') for (const word of list.split(' ')) into.add(word);
  else if (typeof list === 'object' && list !== null)
    for (const part of Object.values(list)) wordsIn(part, into);
  return into;
}

describe('late forms', () => {
  it('makes what begins like the word asked for, in order and once', () => {
    const made: string[] = [];
    const late = new LateForms();
    for (const form of ['captured', 'capital', 'ca', 'cap']) late.later(form, () => made.push(form));
    late.ask('captain');
    expect(made).toEqual(['captured', 'capital', 'cap']);
    late.ask('cap');
    late.ask('ca');
    expect(made).toEqual(['captured', 'capital', 'cap', 'ca']);
  });

  it.each(languages.map((language) => [language.code, language] as const))(
    'finds every form of %s by the letters it is kept under',
    (_, language) => {
      const wrong: string[] = [];
      for (const { lemma, paradigm } of claimLexicon(language).verbs) {
        for (const { form } of paradigm?.forms() ?? [])
          if (!form.startsWith(paradigm?.beginning ?? '')) wrong.push(form);
        if (language.verbs.paradigms !== undefined)
          for (const [form] of inflectVerb(lemma, language.verbs))
            if (!form.startsWith(inflectedBeginning(lemma, language.verbs))) wrong.push(form);
      }
      const { declension } = language;
      if (declension !== undefined)
        for (const word of wordsIn(language, new Set())) {
          const paradigm = word.slice(word.lastIndexOf(':') + 1);
          if (!isDeclined(word) || !Object.hasOwn(declension.paradigms, paradigm)) continue;
          const beginning = declinedBeginning(declension, word);
          for (const { form } of decline(declension, word).forms)
            if (!form.startsWith(beginning)) wrong.push(form);
        }
      expect(wrong).toEqual([]);
    },
  );

  it('keeps the order in which values were put, whatever word was asked for first', () => {
    const entries = ['captur|e|ed', 'captured', 'capture of', 'capt*', 'ca|p|ptured', 'go'] as const;
    const found = (first: string): string[] => {
      const trie = new PhraseTrie<string>();
      for (const entry of entries) trie.add(entry, entry);
      trie.first(first);
      return trie.first('captured').flatMap(({ values }) => [...values]);
    };
    expect(found('captured')).toEqual(['captur|e|ed', 'captured', 'ca|p|ptured', 'capt*']);
    for (const word of ['go', 'cap', 'ca', 'capture']) expect(found(word)).toEqual(found('captured'));
  });
});

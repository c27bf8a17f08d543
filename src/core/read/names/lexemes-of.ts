import type { NameMention } from '../../model/mention.ts';
import type { ReadEdition } from '../../model/passage.ts';
import { bracketedForms } from './bracketed-forms.ts';
import type { Lexeme } from './cluster-names.ts';
import { lookupKey } from './name-index.ts';
import { initialsOf } from './person-parts.ts';
import { spellingsOf } from './spellings-of.ts';
import type { Tie } from './tied-names.ts';
import { INSIDE, isInside, toldKind } from './told-kind.ts';
import { isOpen } from './with-entries.ts';

/** An edition with its names as far as they are known. */
export interface NamedEdition {
  readonly one: ReadEdition;
  readonly names: readonly NameMention[];
}

/** Names with other initials are other lexemes, until clustering joins them. */
export const lexemeId = (name: NameMention, language: string): string =>
  `${language}|${lookupKey(name.stem)}|${initialsOf(name.words).join('')}`;

/** Forms in brackets that are told of one name alone. */
export function tiesOf(known: readonly NamedEdition[]): Tie[] {
  const found = new Map<string, Tie | undefined>();
  for (const { one, names } of known)
    for (const { name, stem } of bracketedForms(one.edition.text, names)) {
      const tie: Tie =
        name.key === undefined
          ? { stem, form: name.words, lexeme: lexemeId(name, one.edition.language) }
          : { stem, form: name.words, entry: { key: name.key, party: name.party } };
      const old = found.get(stem);
      const same = old?.lexeme === tie.lexeme && old?.entry?.key === tie.entry?.key;
      found.set(stem, !found.has(stem) || same ? tie : undefined);
    }
  return [...found.values()].filter((tie) => tie !== undefined);
}

/** The names no entry has, one lexeme for each stem, language and set of initials. */
export function lexemesOf(known: readonly NamedEdition[]): Lexeme[] {
  const found = new Map<
    string,
    {
      stem: string;
      language: string;
      form: string;
      kinds: Map<string, number>;
      initials: readonly string[];
      count: number;
    }
  >();
  for (const { one, names } of known) {
    const { language } = one.edition;
    for (const name of names) {
      if (name.key !== undefined || isOpen(name)) continue;
      const id = lexemeId(name, language);
      const old = found.get(id) ?? {
        stem: lookupKey(name.stem),
        language,
        form: name.words,
        kinds: new Map<string, number>(),
        initials: initialsOf(name.words),
        count: 0,
      };
      found.set(id, old);
      old.count++;
      if (
        name.words.length < old.form.length ||
        (name.words.length === old.form.length && name.words < old.form)
      )
        old.form = name.words;
      const told = isInside(name) ? INSIDE : name.nameKind;
      if (told !== 'other') old.kinds.set(told, (old.kinds.get(told) ?? 0) + 1);
    }
  }
  return [...found.entries()].map(([id, { stem, language, form, kinds, initials, count }]) => {
    const kind = toldKind(kinds);
    return { id, stem, language, form, spellings: spellingsOf(stem, form, language), kind, initials, count };
  });
}

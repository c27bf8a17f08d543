import { describe, expect, test } from 'vitest';
import type { Language } from './language.ts';
import { pl } from './pl/index.ts';
import { ru } from './ru/index.ts';
import { uk } from './uk/index.ts';

/** Every slot the frames of a language name, with its preposition. */
function slotsOf({ frames }: Language): string[] {
  const counted = frames.counts.flatMap(({ by = [], figure, whose = [] }) => [...figure, ...whose, ...by]);
  const acts = frames.acts.flatMap(({ agent = [], nounAgent = [], nounTarget = [], target = [] }) => [
    ...target,
    ...agent,
    ...nounTarget,
    ...nounAgent,
  ]);
  return [...new Set([...acts, ...counted])];
}

/** Cases the forms of a preposition govern. */
function governedBy({ caseSyntax, verbs }: Language, preposition: string): string[] {
  const forms = Object.entries(caseSyntax?.prepositionForms ?? {}).filter(
    ([, plain]) => plain === preposition,
  );
  return [preposition, ...forms.map(([form]) => form)].flatMap((form) =>
    Object.hasOwn(verbs.prepositions, form) ? (verbs.prepositions[form] as string).split(' ') : [],
  );
}

describe.each([pl, ru, uk])('$code', (language) => {
  test('slots name cases and prepositions of the language', () => {
    const cases = new Set(['nom', 'gen', 'dat', 'acc', 'inst', 'loc']);
    const wrong = slotsOf(language).filter((slot) => {
      if (slot === 'subject' || slot === 'object') return false;
      const [preposition, name = preposition] = slot.split('+') as [string, string?];
      if (!cases.has(name as string)) return true;
      return slot.includes('+') && !governedBy(language, preposition).includes(name as string);
    });
    expect(wrong).toEqual([]);
  });

  test('other forms of prepositions are prepositions, and plain forms have none', () => {
    const forms = language.caseSyntax?.prepositionForms ?? {};
    const listed = language.verbs.prepositions;
    expect(Object.keys(forms).filter((form) => !Object.hasOwn(listed, form))).toEqual([]);
    expect(
      Object.values(forms).filter((plain) => Object.hasOwn(forms, plain) || !Object.hasOwn(listed, plain)),
    ).toEqual([]);
  });

  test('conjunctions of the lists open or join clauses', () => {
    const { comparing = [], joining = [], purpose = [] } = language.caseSyntax ?? {};
    expect(joining.filter((word) => !language.verbs.coordinators.includes(word))).toEqual([]);
    expect(purpose.filter((word) => !language.verbs.subordinators.includes(word))).toEqual([]);
    expect(comparing.length).toBeGreaterThan(0);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf, languages } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { matterFinder } from './matter.ts';

const codes = languages.map(({ code }) => code);
const find = (code: string, text: string): string[] => matterFinder(languageOf(code) as Language).in(text);

describe('what a passage is about', () => {
  it('is the same class in every language', () => {
    const told: Record<string, string> = {
      en: 'They blew up the bridge before the armistice.',
      de: 'Vor dem Waffenstillstand sprengten sie die Eisenbahnbrücke.',
      fr: 'Ils firent sauter le pont avant l’armistice.',
      ru: 'Перед перемирием они взорвали мосты.',
      uk: 'Перед перемир’ям вони підірвали мости.',
      pl: 'Przed rozejmem wysadzili mosty.',
      zh: '停战之前他们炸毁了大桥。',
      ja: '停戦の前に鉄橋を爆破した。',
    };
    for (const [code, text] of Object.entries(told)) {
      expect(find(code, text), code).toEqual(expect.arrayContaining(['armistice', 'bridge', 'explosion']));
    }
  });

  it('looks at whole words, beginnings, ends and insides as each entry says', () => {
    expect(find('en', 'an abridged book')).not.toContain('bridge');
    expect(find('de', 'Friedensvertrags')).toContain('treaty');
    expect(find('en', 'a cease-fire')).toContain('armistice');
    expect(find('en', 'The clock stood still.')).toEqual([]);
  });

  it('has the same classes in every language, none without words', () => {
    const classes = Object.keys((languageOf('en') as Language).matter.classes);
    for (const code of codes) {
      const { matter } = languageOf(code) as Language;
      expect(Object.keys(matter.classes), code).toEqual(classes);
      for (const [name, entries] of Object.entries(matter.classes))
        expect(entries.length, `${code} ${name}`).toBeGreaterThan(0);
    }
  });

  it('answers for any text, the same each time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.string({ unit: 'binary' }), (code, text) => {
        expect(find(code, text)).toEqual(find(code, text));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AccountText } from './account-text.ts';
import { otherSpellings, TextSearch } from './search.ts';

const textOf = (text: string, account = 'a'): AccountText => ({
  account,
  edition: '',
  language: 'ru',
  text,
  paragraphs: [],
  marks: [],
});
const met = (text: string, query: string): string[] =>
  new TextSearch([textOf(text)]).find(query, 50).hits.map(({ words }) => words);

describe('search', () => {
  test('passes over marks, case, ё and full-width forms', () => {
    expect(met('Высота Заозёрная и заозерная', 'ЗАОЗЕРНАЯ')).toEqual(['Заозёрная', 'заозерная']);
    expect(met('São Paulo, Sa\u0303o Paulo', 'sao')).toEqual(['São', 'Sa\u0303o']);
    expect(met('昭和１３年', '13年')).toEqual(['１３年']);
  });
  test('finds one and two characters of Chinese and Japanese', () => {
    expect(met('張鼓峰事件は張鼓峰で', '鼓峰')).toEqual(['鼓峰', '鼓峰']);
    expect(met('張鼓峰事件', '峰')).toEqual(['峰']);
  });
  test('never cuts a letter that folds into two', () => {
    expect(met('die Straße', 'stras')).toEqual(['Straß']);
  });
  test('й is not и, and an empty query finds nothing', () => {
    expect(met('бой', 'бои')).toEqual([]);
    expect(met('бой', '  ')).toEqual([]);
  });
  test('counts all, gives the first, and shows the line around', () => {
    const { hits, all, texts } = new TextSearch([textOf('a b\nx hill y\nc'), textOf('hill hill', 'b')]).find(
      'hill',
      2,
    );
    expect({ all, texts, shown: hits.length }).toEqual({ all: 3, texts: 2, shown: 2 });
    const search = new TextSearch([textOf('a b\nx hill y\nc'), textOf('hill hill', 'b')]);
    expect(search.find('hill', 2, new Set(['b'])).hits.map(({ account }) => account)).toEqual(['b', 'b']);
    expect([
      search.prepare(1),
      search.prepare(1),
      new TextSearch([textOf('a'), textOf('b')]).prepare(1),
    ]).toEqual([true, true, false]);
    expect(new TextSearch([textOf('x'.repeat(60_000))]).find('x', 2)).toMatchObject({
      all: 50_000,
      more: true,
    });
    expect(hits[0]).toMatchObject({ before: 'x ', words: 'hill', after: ' y' });
    // The line is whole; of a longer one it is said where it goes on.
    expect(hits[0]).toMatchObject({ cutBefore: false, cutAfter: false });
    const far = new TextSearch([textOf(`${'left '.repeat(60)}hill right`)]).find('hill', 1).hits[0];
    expect(far).toMatchObject({ cutBefore: true, cutAfter: false });
  });
  test('every hit stands in its text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.nat(), fc.nat(6), (text, from, length) => {
        const at = text.length === 0 ? 0 : from % text.length;
        for (const hit of new TextSearch([textOf(text)]).find(text.slice(at, at + length), 20).hits) {
          expect(text.slice(hit.start, hit.end)).toBe(hit.words);
          expect(text).toContain(hit.before + hit.words + hit.after);
          expect(hit.words).not.toBe('');
        }
      }),
    );
  });
});

test('the other spellings of a name are those of the same name only', () => {
  const name = (label: string, ...forms: string[]) => ({
    label,
    kind: 'place',
    party: '',
    source: 'authority' as const,
    languages: [
      {
        language: 'xx',
        name: '',
        forms: forms.map((form, at) => ({ form, count: at, sigla: [], places: [], because: [] })),
      },
    ],
  });
  const names = [name('Hill', 'Заозёрная', '張鼓峰'), name('Other', 'Безымянная')];
  expect(otherSpellings(names, 'заозерная')).toEqual(['張鼓峰']);
  expect(otherSpellings(names, 'Нигде')).toEqual([]);
});

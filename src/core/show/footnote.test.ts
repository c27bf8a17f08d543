import { describe, expect, test } from 'vitest';
import type { AccountView } from './accounts.ts';
import { citedOf, footnote, noteHtml, noteText, pandocKeys } from './footnote.ts';
import type { Quote } from './quote.ts';
import { citationNote, pageWords } from './source-note.ts';

const book = {
  id: 'shishov-2001',
  type: 'book',
  title: 'Россия и Япония',
  author: [{ family: 'Шишов', given: 'А. В.' }],
  publisher: 'Вече',
  'publisher-place': 'Москва',
  issued: { 'date-parts': [[2001]] },
};
const account = (key: string, more: Partial<NonNullable<AccountView['cite']>> = {}): AccountView =>
  ({
    key,
    siglum: key,
    withheld: false,
    cite: { note: citationNote(book), key: `lib:${key}`, quotable: 90, ...more },
  }) as AccountView;
const quote = (more: Partial<Quote> = {}): Quote => ({
  account: 'a',
  edition: '',
  start: 0,
  end: 3,
  language: 'ru',
  kind: 'original',
  before: 'Потери составили ',
  words: '792',
  after: ' человека.',
  ...more,
});
const one = (more: Partial<Quote> = {}) => [
  { label: '792', witnesses: [{ account: 'a', quote: quote(more) }] },
];
const text = (cited: Parameters<typeof footnote>[0], accounts: readonly AccountView[]): string =>
  noteText(footnote(cited, new Map(accounts.map((each) => [each.key, each]))));

describe('notes on sources', () => {
  test('a book in italics, with place, house and year', () => {
    expect(noteHtml(citationNote(book))).toBe('А. В. Шишов, <i>Россия и Япония</i> (Москва: Вече, 2001)');
  });
  test('a piece in quotation marks, what holds it in italics, the day it appeared, its address', () => {
    const note = citationNote({
      id: 'x',
      type: 'article-newspaper',
      title: 'Soviet communiqué',
      'container-title': 'The New York Times',
      issued: { 'date-parts': [[1938, 8, 2]] },
      URL: 'https://example.org/x',
    });
    expect(noteHtml(note)).toBe(
      '“Soviet communiqué”, <i>The New York Times</i>, 2 August 1938, https://example.org/x',
    );
  });
  test.each([
    ['chicago', 'А. В. Шишов, <i>Россия и Япония</i> (Москва: Вече, 2001)'],
    ['mhra', 'А. В. Шишов, <i>Россия и Япония</i> (Москва: Вече, 2001)'],
    ['iso-690', 'ШИШОВ, А. В. <i>Россия и Япония</i>. Москва: Вече, 2001'],
    ['gost', 'Шишов А. В. Россия и Япония. Москва : Вече, 2001'],
  ] as const)('a book in the style %s', (style, note) => {
    expect(noteHtml(citationNote(book, style))).toBe(note);
  });
  test.each([
    ['chicago', 'Ann Lee, “On fords”, <i>Rivers</i>, vol. 12, no. 3, 1998, https://example.org/x'],
    ['mhra', 'Ann Lee, ‘On fords’, <i>Rivers</i>, 12.3 (1998) &lt;https://example.org/x&gt;'],
    ['iso-690', 'LEE, Ann. On fords. <i>Rivers</i>. 1998, 12(3). Available from: https://example.org/x'],
    ['gost', 'Lee A. On fords // Rivers. 1998. Т. 12. № 3. URL: https://example.org/x'],
  ] as const)('an article in the style %s', (style, note) => {
    const article = {
      id: 'x',
      type: 'article-journal',
      title: 'On fords',
      author: [{ family: 'Lee', given: 'Ann' }],
      'container-title': 'Rivers',
      volume: '12',
      issue: 3,
      issued: { 'date-parts': [[1998]] },
      URL: 'https://example.org/x',
    };
    expect(noteHtml(citationNote(article, style))).toBe(note);
  });
  test('a page in the letters of the style', () => {
    const gost = account('a', {
      note: citationNote(book, 'gost'),
      style: 'gost',
      page: 'pp. 464–465',
      quotable: 0,
    });
    expect(text(one(), [gost])).toBe('Шишов А. В. Россия и Япония. Москва : Вече, 2001. С. 464–465.');
  });
  test('an address that is none of the web is left out', () => {
    expect(noteText(citationNote({ id: 'x', type: 'book', title: 'T', URL: 'javascript:alert(1)' }))).toBe(
      'T',
    );
  });
  test('pages have their letters', () => {
    expect([pageWords('464-465'), pageWords(12), pageWords('fol. 12r'), pageWords(undefined)]).toEqual([
      'pp. 464–465',
      'p. 12',
      'fol. 12r',
      '',
    ]);
    expect(['xii', '12r', '12r-13v', 'plate 4'].map(pageWords)).toEqual([
      'p. xii',
      'fol. 12r',
      'fols. 12r–13v',
      'plate 4',
    ]);
  });
});

describe('footnotes', () => {
  test('one has source, page and a short quotation in the marks of its language', () => {
    expect(text(one(), [account('a', { page: 'p. 5' })])).toBe(
      'А. В. Шишов, Россия и Япония (Москва: Вече, 2001), p. 5: «Потери составили 792 человека.»',
    );
  });
  test('the page on which the words stand goes before that of the entry, where it bears a number; not that of a précis', () => {
    const cited = account('a', { page: 'pp. 1–90' });
    expect(text(one({ at: 'p. 57', printed: true }), [cited])).toContain('2001), p. 57: «');
    expect(text(one({ at: 'page 3 of book.pdf' }), [cited])).toContain('2001), pp. 1–90: «');
    expect(text(one({ at: 'page 3 of book.pdf' }), [account('a')])).toContain('2001), page 3 of book.pdf: «');
    expect(text(one({ at: 'p. 57', printed: true, kind: 'precis' }), [cited])).toContain('2001), pp. 1–90.');
    expect(pandocKeys(one({ at: 'p. 57', printed: true }), new Map([['a', cited]]))).toBe('[@lib:a, p. 57]');
  });
  test('a précis is never quoted, nor what may only be cited', () => {
    expect(text(one({ kind: 'precis' }), [account('a')])).toBe(
      'А. В. Шишов, Россия и Япония (Москва: Вече, 2001).',
    );
    expect(text(one(), [account('a', { quotable: 0 })])).toBe(
      'А. В. Шишов, Россия и Япония (Москва: Вече, 2001).',
    );
  });
  test('a long sentence is cut at words, the datum in the middle, and says so', () => {
    const many = Array.from({ length: 60 }, (_, at) => `слово${at}`).join(' ');
    const note = text(one({ before: `${many} `, after: ` ${many}` }), [account('a')]);
    expect(note).toContain('… слово');
    expect(note).toContain(' 792 слово0');
    expect(note.split(': «')[1]?.split(/\s+/)).toHaveLength(32);
  });
  test('rights to fewer words are kept', () => {
    expect(text(one(), [account('a', { quotable: 2 })])).toContain(': «… 792 человека.»');
  });
  test('several readings make one note', () => {
    const cited = [
      ...one({ kind: 'precis' }),
      { label: '960', witnesses: [{ account: 'b' }, { account: 'c' }] },
    ];
    const short = (key: string) => account(key, { note: [{ words: key.toUpperCase() }] });
    expect(text(cited, ['a', 'b', 'c'].map(short))).toBe('792: A. 960: B; C.');
  });
  test('an account that may not be shown is not named', () => {
    const hidden = { ...account('a'), withheld: true };
    expect(text(one(), [hidden])).not.toContain('Шишов');
    expect(pandocKeys(one(), new Map([['a', hidden]]))).toBe('[]');
  });
  test('pandoc keys carry the page; a key with other signs stands in braces; each comes once', () => {
    const accounts = new Map([
      ['a', account('a', { page: 'p. 5' })],
      ['b', account('b', { key: 'two words' })],
    ]);
    const cited = [...one(), ...one(), { label: '1', witnesses: [{ account: 'b' }] }];
    expect(pandocKeys(cited, accounts)).toBe('[@lib:a, p. 5; @{two words}]');
  });
  test('of a reading the latest editions are cited, each account once', () => {
    const witness = (key: string, current: boolean) => ({ account: key, current });
    const reading = { label: '1', witnesses: [witness('a', false), witness('b', true), witness('b', true)] };
    expect(citedOf(reading as never).witnesses.map((each) => each.account)).toEqual(['b']);
  });
});

test('a translation follows the quotation in brackets, with who made it; a précis is not quoted and has none', () => {
  const translation = { by: 'Anna', text: 'Losses came to\n792 men.' };
  expect(text(one({ translation }), [account('a')])).toContain(
    '«Потери составили 792 человека.» [“Losses came to 792 men.”, trans. Anna].',
  );
  expect(text(one({ translation, kind: 'precis' }), [account('a')])).not.toContain('trans.');
});

test.each([
  ['chicago', '[“Losses came to 792 men.”, trans. Anna]'],
  ['mhra', '[‘Losses came to 792 men.’, trans. by Anna]'],
  ['iso-690', '[“Losses came to 792 men.”, transl. Anna]'],
  ['gost', '[«Losses came to 792 men.», пер. Anna]'],
] as const)('a translation in the way of %s', (style, wanted) => {
  const translation = { by: 'Anna', text: 'Losses came to 792 men.' };
  expect(text(one({ translation }), [account('a', { style })])).toContain(wanted);
});

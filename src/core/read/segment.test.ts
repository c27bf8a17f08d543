import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../languages/index.ts';
import { segment } from './segment.ts';

const cut = (text: string, code: string): string[] =>
  segment(text, [], languageOf(code)?.segment).map(({ start, end }) => text.slice(start, end));

/** Sentences of one language, each of which must come out whole when they are joined by spaces. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Gen. V. K. Blyukher reached the lake at 4 p.m. on 6 August.',
    'The U.S. attaché, Lt. Col. P. Faymonville, took notes.',
    'It was 2.5 miles to No. 7 on Hill 52.1.',
    'By c. 1938, i.e. before the war, the line was unmarked.',
    'Who fired first?',
    '“They did!” he said.',
  ],
  ru: [
    'Комкор Г. М. Штерн прибыл 5 августа 1938 г. на сопку Заозёрную.',
    'В 1904—1905 гг. здесь воевали, т. е. стояли гарнизоны.',
    'Погибло 717 чел. из 32-й и 40-й дивизий.',
    'На оз. Хасан, близ пос. Посьет, было тихо.',
    'Кто начал первым?',
  ],
  uk: [
    'Маршал В. К. Блюхер прибув 5 серпня 1938 р. на висоту Заозерну.',
    'У 1904—1905 рр. тут воювали, тобто стояли гарнізони.',
    'Загинуло 717 осіб із 32-ї та 40-ї дивізій.',
    'На оз. Хасан, поблизу сел. Посьєт, було тихо.',
  ],
  pl: [
    'Gen. G. M. Sztern przybył 5 sierpnia 1938 r. o godz. 16:30 na wzgórze.',
    'Zginęło 717 osób, m.in. płk A. Nowak i por. B. Kowal.',
    'W XIX w. wytyczono granicę.',
    'Sztab stał przy ul. Długiej.',
    'Wzgórza padły 31 lipca 1938 r.',
    'Następnego dnia było cicho.',
  ],
  de: [
    'Am 29. Juli 1938 überschritten etwa 10 Mann die Grenze.',
    'Der XXXIX. Schützenkorps unter Gen. G. Schtern griff am 6. August an.',
    'Es waren z. B. 237 Geschütze, d. h. mehr als zuvor.',
    'Die Perser kamen 490 v. Chr. nach Marathon.',
  ],
};

describe('sentences', () => {
  for (const [code, sentences] of Object.entries(SENTENCES)) {
    test(`${code}: each stays whole`, () => {
      for (const sentence of sentences) expect(cut(sentence, code)).toEqual([sentence]);
    });
    test(`${code}: all are cut apart`, () => {
      expect(cut(sentences.join(' '), code)).toEqual(sentences);
    });
  }

  test('Chinese and Japanese cut at 。 without a space, not inside brackets', () => {
    expect(cut('七月二十九日开战。八月十一日停火！', 'zh')).toEqual([
      '七月二十九日开战。',
      '八月十一日停火！',
    ]);
    expect(cut('高地（昭和13年。当時は無人。）を占領した。翌日は雨。', 'ja')).toEqual([
      '高地（昭和13年。当時は無人。）を占領した。',
      '翌日は雨。',
    ]);
    expect(cut('「撃て。」と命じた。', 'ja')).toEqual(['「撃て。」と命じた。']);
  });

  test('a language without a folder keeps initials and ordinals', () => {
    expect(cut('Dne 29. července 1938 začaly boje. J. Novák padl.', 'cs')).toEqual([
      'Dne 29. července 1938 začaly boje.',
      'J. Novák padl.',
    ]);
  });
});

describe('blocks', () => {
  test('a short lone line without a stop is a heading, and what follows stands under it', () => {
    const text = 'The battle\n\nIt began in July. It ended in August.\n\nAftermath\n\nNothing changed.';
    expect(segment(text, [], languageOf('en')?.segment).map(({ kind, heading }) => [kind, heading])).toEqual([
      ['heading', undefined],
      ['prose', 'The battle'],
      ['prose', 'The battle'],
      ['heading', undefined],
      ['prose', 'Aftermath'],
    ]);
  });

  test('runs of structure stay whole', () => {
    const text = 'Losses. Killed. 717';
    const segments = segment(text, [{ kind: 'cell', start: 0, end: 15 }], languageOf('en')?.segment);
    expect(segments.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
      ['Losses. Killed.', 'cell'],
      ['717', 'prose'],
    ]);
  });
});

describe('any text', () => {
  test('segments are in order, apart, and cover every character that is not white space', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom('en', 'ru', 'de', 'ja', 'el'),
        (text, code) => {
          const covered = new Uint8Array(text.length);
          let last = 0;
          for (const { start, end } of segment(text, [], languageOf(code)?.segment)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            covered.fill(1, start, end);
            last = end;
          }
          for (let i = 0; i < text.length; i++) if (!/\s/.test(text.charAt(i))) expect(covered[i]).toBe(1);
        },
      ),
    );
  });
});

test('an abbreviation that may end a sentence ends it before a word that begins one', () => {
  expect(
    cut('They charged at 1.50 p.m. According to the mayor, two died. It rained at 3 p.m. Moscow time.', 'en'),
  ).toEqual([
    'They charged at 1.50 p.m.',
    'According to the mayor, two died.',
    'It rained at 3 p.m. Moscow time.',
  ]);
  expect(
    cut('Штурм был в 1921 г. Согласно сводке, погибло двое. Родился в 1890 г. Москвы он не видел.', 'ru'),
  ).toHaveLength(3);
});

describe('paragraphs', () => {
  const paragraphs = (text: string, code = 'en'): number[] =>
    segment(text, [], languageOf(code)?.segment).map(({ paragraph }) => paragraph);
  const long = 'The column left the town at dawn. '.repeat(8).trimEnd();

  test('a line longer than a page with several sentences is a paragraph, and so is every line beside it', () => {
    expect([...new Set(paragraphs(`${long}\nThe mayor fled.\n${long}`))]).toEqual([0, 1, 2]);
    const wide = '七月二十九日双方开战，至八月十一日停火。'.repeat(6);
    expect([...new Set(paragraphs(`${wide}\n${wide}`, 'zh'))]).toEqual([0, 1]);
  });

  test('lines broken to fit a page, and lines of one sentence each, are one paragraph', () => {
    expect([...new Set(paragraphs('The column left the town.\nIt came to\na river. It\nhalted.'))]).toEqual([
      0,
    ]);
    const one = `The column ${'marched on and '.repeat(16)}halted.`;
    expect([...new Set(paragraphs(`${one}\n${one}`))]).toEqual([0]);
  });

  test('a heading on a line of its own is known without blank lines', () => {
    const [first] = segment(`The battle\n${long}\n${long}`, [], languageOf('en')?.segment);
    expect(first?.kind).toBe('heading');
  });
});

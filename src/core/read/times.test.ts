// Long because one document is asked for years, calendars, ranges and hostile shapes in turn.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFromGregorian, isoDate } from '../calendars/gregorian.ts';
import { languageOf } from '../languages/index.ts';
import type { Interval } from '../model/interval.ts';
import { segment } from './segment.ts';
import { readTimes } from './times.ts';

const CODES = ['en', 'ru', 'uk', 'pl', 'de', 'fr', 'ja', 'zh', 'el', 'ko', 'hu', 'vi', 'he'] as const;

const days = (from: readonly [number, number, number], to: readonly [number, number, number]): Interval => ({
  earliest: dayFromGregorian(...from),
  latest: dayFromGregorian(...to),
  precision: 'span',
  extent: 'range',
  approximate: false,
  calendar: 'gregorian',
});

type Known = { span?: Interval; written?: Interval; ofWitness?: boolean; calendar?: 'julian' | 'gregorian' };

function read(text: string, code: string, known: Known = {}) {
  const language = languageOf(code);
  return readTimes({
    edition: 'e',
    text,
    segments: segment(text, [], language?.segment),
    language,
    code,
    ...known,
  });
}

const iso = ({ earliest, latest }: Interval): string =>
  `${earliest === undefined ? '..' : isoDate(earliest)}/${latest === undefined ? '..' : isoDate(latest)}`;
const first = (text: string, code: string, known: Known = {}) => {
  const [mention] = read(text, code, known).times;
  if (mention === undefined) throw new Error(`nothing read in ${text}`);
  return mention;
};

test('German um tells an exact hour, and about a day; gegen tells about an hour', () => {
  const about = (text: string) => read(text, 'de').times.map(({ value }) => value.approximate);
  expect(about('Am 9. Mai 1916 begann es. Um 17.41 Uhr fiel ein Schuss.')).toEqual([false, false]);
  expect(about('Am 9. Mai 1916 begann es. Etwa um 17.41 Uhr fiel ein Schuss.')).toEqual([false, true]);
  expect(about('Am 9. Mai 1916 begann es. Gegen 18 Uhr fiel ein Schuss.')).toEqual([false, true]);
  expect(about('Um den 9. Mai 1916 begann es.')).toEqual([true]);
});

describe('how a year is known', () => {
  test('told in the words', () => {
    const mention = first('On 29 July 1938 they dug in.', 'en');
    expect([mention.basis, mention.from, mention.reasons]).toEqual(['stated', undefined, []]);
  });

  test('carried from an earlier date, with its place', () => {
    const text = 'On 29 July 1938 they dug in. On 31 July the heights fell.';
    const [, second] = read(text, 'en').times;
    expect(second).toMatchObject({ basis: 'carried', from: { words: '29 July 1938' }, timex: '1938-07-31' });
    expect(second?.reasons.map(({ rule }) => rule)).toEqual(['times.year-carried']);
  });

  test("guessed from the study's span, and not from a treaty named in passing", () => {
    const span = days([1938, 7, 1], [1938, 8, 31]);
    const alone = first('29 июля начались бои.', 'ru', { span });
    expect([alone.timex, alone.basis]).toEqual(['1938-07-29', 'guessed']);
    expect(alone.reasons.map(({ rule }) => rule)).toEqual(['times.year-span']);
    const { times } = read('The maps of 1906 show the line. On 30 July the guards were seized.', 'en', {
      span,
    });
    expect(times.map(({ timex }) => timex)).toEqual(['1906', '1938-07-30']);
  });

  test('not known at all', () => {
    const mention = first('Am 29. Juli begannen die Kämpfe.', 'de');
    expect([mention.timex, mention.basis, iso(mention.value)]).toEqual(['XXXX-07-29', 'guessed', '../..']);
  });

  test('the narrative runs forward over the turn of a year', () => {
    const { times } = read(
      'In October 1904 the siege went on. In December the hill fell. In January the fortress gave up. In March 1905 the army left.',
      'en',
    );
    expect(times.map(({ timex }) => timex)).toEqual(['1904-10', '1904-12', '1905-01', '1905-03']);
  });

  test('a year told in passing does not draw the story away', () => {
    const { times } = read(
      'In May 1938 posts were set. The treaty of 1886 was silent. In July the shooting began.',
      'en',
    );
    expect(times.map(({ timex }) => timex)).toEqual(['1938-05', '1886', '1938-07']);
  });

  test('years of war on both sides of a long peace are both told of, a few dates far off are not', () => {
    const late =
      'In January 1946 the talks failed. In March 1947 the capital fell. In May 1948 the north was lost. In June 1949 the river was crossed. In May 1950 the island fell.';
    const early =
      'In March 1926 the league split. In April 1927 the strikers were shot. In August 1927 the garrison rose. On 4 August it left the town. In December 1928 the north gave in.';
    const timex = (text: string) => read(text, 'en').times.map((time) => time.timex);
    expect(timex(`${early} ${late}`)).toContain('1927-08-04');
    expect(timex(`${late} The league was founded in March 1926. In July the army was paid off.`)).toContain(
      '1950-07',
    );
  });

  test('a heading gives its section the year', () => {
    const text =
      'The year 1904\n\nIn May the army landed. In August it stood before the town.\n\nThe year 1905\n\nIn March it took Mukden. In May the fleet was sunk.';
    expect(read(text, 'en').times.map(({ timex }) => timex)).toEqual([
      '1904',
      '1904-05',
      '1904-08',
      '1905',
      '1905-03',
      '1905-05',
    ]);
  });

  test('a year behind a comma at the end of the title is a year, and the story need not lie in it', () => {
    const text =
      'Pavel Orlov, The battle in the bay, 1965\n\nThe battle of 20 October 1827 was short. On 9 November the Porte protested.';
    expect(read(text, 'en').times.map(({ timex }) => timex)).toEqual(['1965', '1827-10-20', '1827-11-09']);
    const alone = 'Pavel Orlov, The siege of Korin, 1904\n\nIn August the army stood before the town.';
    expect(read(alone, 'en').times.map(({ timex }) => timex)).toEqual(['1904', '1904-08']);
  });

  test('counted from the day of writing only when that is known', () => {
    const text = 'Yesterday the hill fell.';
    expect(read(text, 'en').times).toEqual([]);
    const mention = first(text, 'en', { written: days([1938, 8, 3], [1938, 8, 3]) });
    expect([mention.timex, mention.basis]).toEqual(['1938-08-02', 'guessed']);
  });
});

describe('intervals', () => {
  test.each([
    ['en', 'In the summer of 1938 it was quiet.', '1938-06-01/1938-08-31', 'season'],
    ['en', 'In early August 1938 it rained.', '1938-08-01/1938-08-10', 'part-of-month'],
    ['en', 'In the 1930s it was unmarked.', '1930-01-01/1939-12-31', 'decade'],
    ['en', 'In the 19th century it was drawn.', '1801-01-01/1900-12-31', 'century'],
    ['en', 'In late 1938 he was tried.', '1938-09-01/1938-12-31', 'span'],
    ['en', 'They came in 490 BC to Marathon.', '-000489-01-01/-000489-12-31', 'year'],
    ['ru', 'В ночь на 6 августа 1938 года шёл дождь.', '1938-08-05/1938-08-06', 'day'],
    ['ru', 'В ночь с 5 на 6 августа 1938 года шёл дождь.', '1938-08-05/1938-08-06', 'day'],
    ['en', 'On the night of 5 August 1938 it rained.', '1938-08-05/1938-08-06', 'day'],
    ['ru', 'Зимой 1904 года было тихо.', '1904-12-01/1905-02-28', 'season'],
    ['zh', '1938年7月29日至8月11日交战。', '1938-07-29/1938-08-11', 'span'],
    ['ja', '昭和13年7月29日に始まった。', '1938-07-29/1938-07-29', 'day'],
    ['ko', '1938년 7월에 시작되었다.', '1938-07-01/1938-07-31', 'month'],
  ])('%s: %s', (code, text, expected, precision) => {
    const { value } = first(text, code);
    expect([iso(value), value.precision]).toEqual([expected, precision]);
  });

  test('a day the month does not have is read as the month', () => {
    const { value, reasons } = first('It happened on 31 June 1938 at night.', 'en');
    expect(iso(value)).toBe('1938-06-01/1938-06-30');
    expect(reasons.map(({ rule }) => rule)).toContain('times.no-such-day');
    expect(read('It happened on 31 June 1938.', 'en').problems.map(({ code }) => code)).toEqual([
      'read.no-such-day',
    ]);
  });
});

describe('clock times', () => {
  const clock = (text: string, code: string) => first(text, code).value.clock;
  test('the zone is stated, assumed from the text, or unknown', () => {
    expect(clock('11 августа 1938 года в 12 часов по местному времени огонь прекращён.', 'ru')).toEqual({
      earliest: 720,
      latest: 720,
      zone: 'local',
      zoneBasis: 'stated',
    });
    expect(clock('11 августа 1938 года в 12 часов огонь прекращён.', 'ru')).toEqual({
      earliest: 720,
      latest: 720,
      zoneBasis: 'unknown',
    });
    const { times } = read(
      'On 6 August 1938 at 16:00 they attacked. On 11 August at 12:00 Tokyo time they stopped.',
      'en',
    );
    expect(times.map(({ value }) => [value.clock?.zone, value.clock?.zoneBasis])).toEqual([
      ['Tokyo', 'assumed'],
      ['Tokyo', 'stated'],
    ]);
  });

  test('a night runs past midnight', () => {
    const found = clock('In der Nacht vom 5. auf den 6. August 1938 kamen sie.', 'de');
    expect(found?.latest).toBeGreaterThan(1440);
  });
});

describe('the Julian calendar', () => {
  test('told in both calendars, or as old style', () => {
    for (const text of [
      '25 октября (7 ноября) 1917 года взяли дворец.',
      '25 октября 1917 года по старому стилю взяли дворец.',
      '7 ноября (25 октября) 1917 года взяли дворец.',
    ]) {
      const { value, timex } = first(text, 'ru');
      expect([timex, iso(value), value.calendar]).toEqual(['1917-11-07', '1917-11-07/1917-11-07', 'julian']);
    }
  });

  test('the year turns between the two', () => {
    expect(first('25 декабря 1917 (7 января 1918) года.', 'ru').timex).toBe('1918-01-07');
  });

  test('taken for Julian only where and when it ruled', () => {
    const text = '27 января 1904 года атаковали эскадру.';
    expect(first(text, 'ru', { written: days([1905, 1, 1], [1905, 12, 31]) }).timex).toBe('1904-02-09');
    expect(first(text, 'ru', { written: days([2005, 1, 1], [2005, 12, 31]) }).timex).toBe('1904-01-27');
    expect(
      first('On 27 January 1904 the squadron was attacked.', 'en', {
        written: days([1905, 1, 1], [1905, 12, 31]),
      }).timex,
    ).toBe('1904-01-27');
  });

  test('not where the words say new style', () => {
    const written = days([1905, 1, 1], [1905, 12, 31]);
    expect(first('9 февраля 1904 года по новому стилю атаковали эскадру.', 'ru', { written }).timex).toBe(
      '1904-02-09',
    );
  });

  test('what the study says of an account goes before its language and its day', () => {
    const told = first('On 27 January 1904 the squadron was attacked.', 'en', { calendar: 'julian' });
    expect([told.timex, told.basis]).toEqual(['1904-02-09', 'stated']);
    expect(told.reasons.map(({ rule }) => rule)).toEqual(['times.account-calendar']);
    // What tells both calendars is read by its words, and no state kept the old one in 1938.
    expect(
      first('25 октября (7 ноября) 1905 года.', 'ru', { calendar: 'julian' }).reasons.map(({ rule }) => rule),
    ).toEqual(['times.two-calendars']);
    expect(first('On 29 July 1938 they met.', 'en', { calendar: 'julian' }).timex).toBe('1938-07-29');
    expect(first('3 марта 1918 года подписали мир.', 'ru', { calendar: 'julian' }).timex).toBe('1918-03-03');
    const written = days([1905, 1, 1], [1905, 12, 31]);
    expect(first('27 января 1904 года.', 'ru', { written, calendar: 'gregorian' }).timex).toBe('1904-01-27');
  });

  test('and in a text that says of itself that it was written then', () => {
    const days = (text: string): (string | undefined)[] => read(text, 'ru').times.map(({ timex }) => timex);
    expect(days('Донесение командира полка от 30 января 1904 года. 27 января эскадру атаковали.')).toEqual([
      '1904-02-12',
      '1904-02-09',
    ]);
    // The day on which a report came in dates no text.
    expect(days('Полк получил донесение 30 января 1904 года. 27 января эскадру атаковали.')).toEqual([
      '1904-01-30',
      '1904-01-27',
    ]);
  });

  test('guessed of a witness who wrote later of an event of that time', () => {
    const text = '27 января 1904 года атаковали эскадру.';
    const war = days([1904, 1, 1], [1905, 12, 31]);
    const memoir = first(text, 'ru', {
      span: war,
      written: days([1926, 1, 1], [1926, 12, 31]),
      ofWitness: true,
    });
    expect([memoir.timex, memoir.basis, memoir.value.calendar]).toEqual(['1904-02-09', 'guessed', 'julian']);
    expect(memoir.reasons.map(({ rule }) => rule)).toEqual(['times.witness-old-style']);
    expect(first(text, 'ru', { span: war, ofWitness: true }).timex).toBe('1904-02-09');
    // Told in both calendars nothing is guessed; a historian, a witness of a later event or one who lived too late is not turned.
    const both = first('25 октября (7 ноября) 1905 года.', 'ru', { span: war, ofWitness: true });
    expect([both.timex, both.basis]).toEqual(['1905-11-07', 'stated']);
    expect(first(text, 'ru', { span: war }).timex).toBe('1904-01-27');
    const later = days([1938, 7, 1], [1938, 8, 31]);
    expect(first(text, 'ru', { span: later, ofWitness: true }).timex).toBe('1904-01-27');
    expect(
      first(text, 'ru', { span: war, written: days([1995, 1, 1], [1995, 12, 31]), ofWitness: true }).timex,
    ).toBe('1904-01-27');
    // After the reform the days are those of the new calendar, and a Pole or an Englishman never had another.
    const spring = '3 марта 1918 года подписали мир.';
    expect(first(spring, 'ru', { span: days([1917, 1, 1], [1918, 12, 31]), ofWitness: true }).timex).toBe(
      '1918-03-03',
    );
    expect(first('On 27 January 1904 they attacked.', 'en', { span: war, ofWitness: true }).timex).toBe(
      '1904-01-27',
    );
  });
});

describe('lengths', () => {
  test('stand apart from the times', () => {
    const { times, lengths } = read('The siege of 1904 lasted three weeks.', 'en');
    expect(times.map(({ timex }) => timex)).toEqual(['1904']);
    expect(lengths.map(({ timex }) => timex)).toEqual(['P3W']);
  });
});

/** Pieces dates are made of, to meet the rules more often than chance would. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    '29',
    '31',
    '1938',
    '1904–05',
    ' ',
    '.',
    ',',
    '(',
    ')',
    '/',
    '-',
    '–',
    ':',
    'of',
    'the',
    'night of',
    'July',
    'May',
    'August',
    'and',
    'to',
    'BC',
    'in',
    'at',
    'p.m.',
    'early',
    'later',
    'two',
    'years',
    'june',
    'июля',
    'года',
    'в ночь на',
    'с',
    'по',
    'часов',
    'утра',
    'XX',
    'века',
    '-е',
    'годы',
    'через',
    'дня',
    'Juli',
    'bis',
    'zum',
    'Uhr',
    'v. Chr.',
    'липня',
    'року',
    '年',
    '月',
    '日',
    '昭和',
    '民国',
    '二十',
    '至',
    'から',
    '夜',
    '時',
    '年代',
    '世紀',
    '元',
    '（',
    '）',
    '년',
    '월',
    '일',
    'Ιουλίου',
    'tháng',
    '\ud800',
    '\udc00',
    '\u0000',
    '\n',
    '\n\n',
  ),
);
const anyText = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));

describe('any text', () => {
  test('nothing is thrown, every span is exact, mentions are in order and apart', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...CODES), fc.boolean(), (text, code, dated) => {
        const { times, lengths, problems } = read(
          text,
          code,
          dated ? { span: days([1938, 7, 1], [1938, 8, 31]), written: days([1938, 9, 1], [1938, 9, 1]) } : {},
        );
        let last = 0;
        for (const mention of [...times, ...lengths].sort((a, b) => a.start - b.start)) {
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(text.slice(mention.start, mention.end)).toBe(mention.words);
          expect(mention.id).toBe(`e:${mention.start}:${mention.end}:time`);
          if (mention.from !== undefined)
            expect(text.slice(mention.from.start, mention.from.end)).toBe(mention.from.words);
          const { earliest, latest } = mention.value;
          if (earliest !== undefined && latest !== undefined) expect(latest).toBeGreaterThanOrEqual(earliest);
          expect(Number.isNaN(earliest) || Number.isNaN(latest)).toBe(false);
          last = mention.end;
        }
        expect(Array.isArray(problems)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('a text of any shape is read in linear time', () => {
    const shapes = [
      '1,1,',
      '((((',
      'In May 1904 the 29th moved on ',
      '1904年5月',
      '一二三四五',
      'the night of the ',
      '1904–',
      'May ',
    ];
    const took = (text: string, code: string): number => {
      const before = performance.now();
      read(text, code);
      return performance.now() - before;
    };
    for (const shape of shapes) {
      for (const code of ['en', 'ja']) {
        const small = shape.repeat(Math.ceil(60_000 / shape.length));
        took(small, code);
        const one = took(small, code);
        const eight = took(small.repeat(8), code);
        // Eight times the text may take eight times as long, with room for the collector; a quadratic rule takes 64.
        expect(eight, `${shape} in ${code}`).toBeLessThan(28 * one + 1500);
      }
    }
  });

  test('one line of five megabytes', () => {
    const text = '29 июля 1938 года в 5 часов утра японцы атаковали высоту, и потери были велики, '.repeat(
      62_500,
    );
    expect(text.length).toBe(5_000_000);
    expect(read(text, 'ru').times.length).toBe(62_500);
  });
});

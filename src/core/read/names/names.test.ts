import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../languages/index.ts';
import type { NameMention } from '../../model/mention.ts';
import { segment } from '../segment.ts';
import { readTimes } from '../times.ts';
import { readNames } from './names.ts';

function namesOf(text: string, code: string): NameMention[] {
  const language = languageOf(code);
  const segments = segment(text, [], language?.segment);
  const { times } = readTimes({ edition: 'e', text, segments, language, code });
  return readNames({ edition: 'e', text, segments, language, times });
}

/** Names of a text as `words:kind`, with the state behind a demonym; in order. */
const shown = (text: string, code: string): string[] =>
  namesOf(text, code).map((name) => `${name.words}:${name.party ?? name.nameKind}`);

interface Case {
  readonly text: string;
  readonly names: readonly string[];
}

const cases: Readonly<Record<string, readonly Case[]>> = {
  en: [
    {
      text: 'Kuropatkin waited at Mukden. Then Kuropatkin withdrew.',
      names: ['Kuropatkin:other', 'Mukden:other', 'Kuropatkin:other'],
    },
    { text: 'However, the troops waited. Fighting went on near Liaoyang.', names: ['Liaoyang:other'] },
    {
      text: 'In the night V. K. Blyukher met Marshal Voroshilov.',
      names: ['V. K. Blyukher:person', 'Voroshilov:person'],
    },
    {
      text: 'The ship left New York. Then East Galicia rose.',
      names: ['New York:other', 'East Galicia:other'],
    },
    { text: 'New British troops came to the old Orvale.', names: ['British:GB', 'Orvale:other'] },
    {
      text: 'In Orvale, General Harwick waited. Port Orvale fell.',
      names: ['Orvale:other', 'Harwick:person', 'Port Orvale:place'],
    },
    {
      text: 'It was Orvale, the provincial capital, and then Belmark, who told the president.',
      names: ['Orvale:other', 'Belmark:other'],
    },
    { text: 'They left Pearl Harbor with Gerald Ford.', names: ['Pearl Harbor:place', 'Gerald Ford:other'] },
    {
      text: 'The U.S. envoy met the U.S. CIA. J. F. Harwick came.',
      names: ['U.S.:US', 'U.S.:US', 'CIA:other', 'J. F. Harwick:person'],
    },
    { text: 'They spoke with Litvinov, the foreign minister.', names: ['Litvinov:person'] },
    {
      text: 'The Red Army shelled Port Arthur and Lake Khasan.',
      names: ['Red Army:SU', 'Port Arthur:place', 'Lake Khasan:place'],
    },
    {
      text: 'The 19th Division and the 75th Infantry Regiment lost 5 divisions.',
      names: ['19th Division:unit', '75th Infantry Regiment:unit'],
    },
    {
      text: 'Troops of XXXIX Rifle Corps and of the First Army came.',
      names: ['XXXIX Rifle Corps:unit', 'First Army:unit'],
    },
    {
      text: 'Soviet guns fired on Japanese soldiers of the Soviet Union.',
      names: ['Soviet:SU', 'Japanese:JP', 'Soviet Union:SU'],
    },
    { text: 'They polish the guns in may and march on.', names: [] },
    {
      text: "Togo’s fleet met Rozhestvensky's ships in the Yellow Sea.",
      names: ['Togo:other', 'Rozhestvensky:other', 'Yellow Sea:place'],
    },
    {
      text: 'Later Chiang Kai-shek and Emilio De Bono agreed.',
      names: ['Chiang Kai-shek:other', 'Emilio De Bono:other'],
    },
    { text: 'The guns of the Anglo-French fleet fell silent.', names: ['French:FR'] },
    { text: 'On 5 May 1905 Prime Minister Katsura spoke.', names: ['Katsura:person'] },
  ],
  ru: [
    { text: 'Маршал В. К. Блюхер прибыл к озеру Хасан.', names: ['В. К. Блюхер:person', 'Хасан:place'] },
    { text: 'Бои шли у сопки Заозёрной. Заозёрную взяли.', names: ['Заозёрной:place', 'Заозёрную:other'] },
    {
      text: 'Части 32-й стрелковой дивизии и 40-я стрелковая дивизия атаковали.',
      names: ['32-й стрелковой дивизии:unit', '40-я стрелковая дивизия:unit'],
    },
    { text: 'Огонь вела 120-мм батарея, у врага было 3 дивизии.', names: [] },
    {
      text: 'Японские войска, японцев и японцами; в Японии и о Японии.',
      names: ['Японские:JP', 'японцев:JP', 'японцами:JP', 'Японии:JP', 'Японии:JP'],
    },
    {
      text: 'Бойцы Красной Армии и красноармейцы шли по руслу.',
      names: ['Красной Армии:SU', 'красноармейцы:SU'],
    },
    { text: 'Полковник ушёл. Около сотни солдат остались.', names: [] },
    {
      text: 'Крейсеры «Россия» и «Варяг» ушли из России.',
      names: ['Россия:other', 'Варяг:other', 'России:RU'],
    },
    { text: 'В Порт-Артуре адмирал Макаров ждал.', names: ['Порт-Артуре:place', 'Макаров:person'] },
    { text: 'Новая атака началась. Судя по всему, она удалась.', names: [] },
    { text: 'На броненосце «Цесаревич» погиб Витгефт.', names: ['Цесаревич:other', 'Витгефт:other'] },
    { text: 'Войска Маньчжоу-го ушли.', names: ['Маньчжоу-го:MCK'] },
  ],
  uk: [
    { text: 'Маршал В. К. Блюхер прибув до озера Хасан.', names: ['В. К. Блюхер:person', 'Хасан:place'] },
    {
      text: '40-ва дивізія та 32-га стрілецька дивізія наступали.',
      names: ['40-ва дивізія:unit', '32-га стрілецька дивізія:unit'],
    },
    {
      text: 'Радянський Союз, радянські війська, радянських бійців.',
      names: ['Радянський Союз:SU', 'радянські:SU', 'радянських:SU'],
    },
    {
      text: 'Червона армія відступила, бійці Червоної армії теж.',
      names: ['Червона армія:SU', 'Червоної армії:SU'],
    },
    { text: 'Згодом бої тривали біля Мукдена.', names: ['Мукдена:other'] },
    { text: 'Еміліо Де Боно чекав у місті Адуа.', names: ['Еміліо Де Боно:other', 'Адуа:place'] },
    { text: 'Новий наступ почався на світанку.', names: [] },
  ],
  de: [
    {
      text: 'Eine Serie von Kleincoups und die „Unglaubhaftigkeit“ der US-Fliegerhorste störten Hardliner in Orvale.',
      names: ['Orvale:other'],
    },
    {
      text: 'Die Flotte lag bei Port Arthur, und der Angriff auf die Stadt begann.',
      names: ['Port Arthur:place'],
    },
    {
      text: 'Der Oberbefehlshaber war General Kuropatkin, sein Stab blieb in Mukden.',
      names: ['Kuropatkin:person', 'Mukden:other'],
    },
    {
      text: 'Die 19. Division und die 2. Armee verloren 5 Divisionen.',
      names: ['19. Division:unit', '2. Armee:unit'],
    },
    {
      text: 'Die Rote Armee und sowjetische Truppen, die Soldaten der Roten Armee.',
      names: ['Rote Armee:SU', 'sowjetische:SU', 'Roten Armee:SU'],
    },
    {
      text: 'Die Verluste der Japaner waren hoch, die japanischen Schiffe sanken.',
      names: ['Japaner:JP', 'japanischen:JP'],
    },
    {
      text: 'Das Linienschiff „Zessarewitsch“ und der Kreuzer „Warjag“ entkamen.',
      names: ['Zessarewitsch:other', 'Warjag:other'],
    },
    { text: 'Am Morgen war die Lage der Verteidiger ohne Hoffnung.', names: [] },
    {
      text: 'Im August 1904 starb Wilhelm Karlowitsch Withöft.',
      names: ['Wilhelm Karlowitsch Withöft:other'],
    },
  ],
  ja: [
    { text: '第19師団は張鼓峰でソ連軍と戦った。', names: ['第19師団:unit', '張鼓峰:place', 'ソ連:SU'] },
    { text: 'クロパトキン大将はマカロフに命じた。', names: ['クロパトキン:other', 'マカロフ:other'] },
    { text: '板垣陸相は日本の方針を述べた。', names: ['板垣:person', '日本:JP'] },
    { text: '十トンのトラックが来た。', names: [] },
    {
      text: '作家の佐藤紅緑は東京で死んだ。佐藤が残した。',
      names: ['佐藤紅緑:person', '東京:place', '佐藤:person'],
    },
    { text: '政府は高校の周囲に黄金を置いた。', names: [] },
    { text: '艦隊は日本海に入った。', names: ['日本海:place'] },
  ],
  zh: [
    { text: '日军占领张鼓峰，苏军反攻。', names: ['日军:JP', '张鼓峰:place', '苏军:SU'] },
    { text: '瓦西里·布柳赫尔元帅到达。', names: ['瓦西里·布柳赫尔:person'] },
    { text: '外交部长王正廷发表声明。', names: ['王正廷:person'] },
    { text: '许多士兵沿马路前进。', names: [] },
    { text: '日军第19师团进攻。', names: ['日军:JP', '第19师团:unit'] },
  ],
};

describe.each(Object.keys(cases))('names in %s', (code) => {
  test.each(cases[code] as Case[])('$text', ({ text, names }) => {
    expect(shown(text, code)).toEqual(names);
  });
});

describe('stems', () => {
  test('a unit has one stem in every language', () => {
    const units = [
      ['en', 'The 19th Division came.'],
      ['ru', 'Подошла 19-я дивизия.'],
      ['uk', 'Підійшла 19-та дивізія.'],
      ['de', 'Es kam die 19. Division.'],
      ['ja', '第19師団が来た。'],
      ['ja', '第十九師団が来た。'],
      ['zh', '第19师团来了。'],
    ] as const;
    for (const [code, text] of units)
      expect(namesOf(text, code).find((name) => name.nameKind === 'unit')?.stem, text).toBe('19 division');
  });
  test('cases of a name have one stem, and initials are no part of it', () => {
    const stems = namesOf('Это был Г. М. Штерн. Войска Штерна и приказ Штерну.', 'ru').map(
      (name) => name.stem,
    );
    expect(stems).toEqual(['штерн', 'штерн', 'штерн']);
  });
});

describe('a language without a folder', () => {
  test('only capitals inside sentences are names', () => {
    expect(shown('Wojska stały pod Mukdenem. Wieczorem przyszedł rozkaz.', 'pl')).toEqual(['Mukdenem:other']);
  });
});

describe('on any text', () => {
  const scraps = fc.constantFrom(
    'Блюхер',
    'В. ',
    'Port-',
    'アイウ',
    '19-я',
    'дивизия',
    '第19師団',
    '“',
    '’s ',
    'Ω',
    '\ud83d',
    '\udc00',
    '\0',
    '́',
    ' ',
    '\n\n',
    '。',
    'XIV ',
    '山',
    '·',
    'SS',
    'ß',
    'İ',
  );
  test('no throw, exact spans, in order, none across another', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(scraps, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 30 }),
        fc.constantFrom('en', 'ru', 'uk', 'de', 'ja', 'zh', 'pl', 'ko'),
        (parts, code) => {
          const text = parts.join('');
          let last = 0;
          for (const name of namesOf(text, code)) {
            expect(text.slice(name.start, name.end)).toBe(name.words);
            expect(name.start).toBeGreaterThanOrEqual(last);
            expect(name.end).toBeGreaterThan(name.start);
            last = name.end;
          }
        },
      ),
      { numRuns: 400 },
    );
  });
  test('the same text gives the same names', () => {
    const text = 'Marshal V. K. Blyukher left Khabarovsk. The 19th Division held Changkufeng.';
    expect(namesOf(text, 'en')).toEqual(namesOf(text, 'en'));
  });
  /** Grows with the length, not with its square: ten times as long takes less than forty times as long. */
  test.each([
    ['one capital', 'A', 'en'],
    ['initials', 'A. ', 'en'],
    ['capitalised words', 'Ab Cd ', 'en'],
    ['hyphens', 'Бор-', 'ru'],
    ['ordinals', '1st ', 'en'],
    ['katakana', 'ア', 'ja'],
    ['dots', '张·', 'zh'],
  ])('%s take time in line with their number', (_, scrap, code) => {
    const language = languageOf(code);
    const time = (length: number): number => {
      const text = scrap.repeat(length / scrap.length);
      const start = performance.now();
      readNames({
        edition: 'e',
        text,
        segments: [{ start: 0, end: text.length, paragraph: 0, kind: 'prose' }],
        language,
        times: [],
      });
      return performance.now() - start;
    };
    time(20_000);
    const small = Math.max(4, time(100_000));
    expect(time(1_000_000)).toBeLessThan(small * 40);
  });
});

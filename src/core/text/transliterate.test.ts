import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockKeys } from './block-keys.ts';
import { likeness, nameSimilarity, readings } from './transliterate.ts';

/** Pairs that are one name; from this score on the program may link them. */
const SAME = 0.82;
const alike: readonly (readonly [tradition: string, a: string, b: string])[] = [
  ['Ukrainian', 'Куропаткін', 'Kuropatkin'],
  ['Ukrainian g', 'Тоґо', 'Togo'],
  ['hyphen and space', 'Порт-Артур', 'Port Arthur'],
  ['an ending cut', 'мукден*', 'Mukden'],
  ['an ending that is the name’s own vowel', 'мулугет*', 'Mulugeta'],
  ['BGN', 'Блюхер', 'Blyukher'],
  ['English without marks', 'Блюхера', 'Bluecher'],
  ['German', 'Blyukher', 'Blücher'],
  ['Ukrainian adjective', 'Рожественський', 'Rozhestvensky'],
  ['German sch', 'Rozhestvensky', 'Roschestwenski'],
  ['German z and tsch', 'Цесаревич', 'Zessarewitsch'],
  ['Armenian name', 'Бжишкян', 'Bzhishkyan'],
  ['Polish by origin', "Задвір'я", 'Zadwórze'],
  ['Polish ó and Ukrainian і', 'Львів', 'Lwów'],
  ['German th of two parts', 'Withöft', 'Vitgeft'],
  ['German g and h', 'Коррахе', 'Gorahai'],
  ['kana', 'クロパトキン', 'Kuropatkin'],
  ['kana, long vowel for r', 'バーンズ', 'Barnes'],
  ['kana, small vowels', 'ワイルディ', 'Wildey'],
  ['kana, doubled consonant', 'バビッチ', 'Babić'],
  ['Greek', 'Τσώρτσιλ', 'Churchill'],
  ['kh', 'Хасан', 'Khasan'],
  ['scholarly ch', 'Хасан', 'Chasan'],
  ['French h', 'Hassan', 'Khassan'],
  ['BGN yo', 'Заозёрная', 'Zaozyornaya'],
  ['German sa', 'Заозёрная', 'Saosjornaja'],
  ['Polish io', 'Заозёрная', 'Zaoziornaja'],
  ['BGN yy', 'Безымянная', 'Bezymyannaya'],
  ['French ou and tch', 'Люшков', 'Liouchkov'],
  ['Library of Congress', 'Люшков', 'Liushkov'],
  ['scholarly', 'Жуков', 'Žukov'],
  ['French j', 'Жуков', 'Joukov'],
  ['Polish ż', 'Жуков', 'Żukow'],
  ['Hungarian', 'Миклош', 'Miklós'],
  ['Italian', 'Гульельмо', 'Guglielmo'],
  ['Italian sci', 'Шиоли', 'Scioli'],
  ['Spanish', 'Хименес', 'Jiménez'],
  ['Portuguese', 'Магальяйнш', 'Magalhães'],
  ['Turkish', 'Явуз', 'Yavuz'],
  ['Turkish c', 'Джемаль', 'Cemal'],
  ['Romanian', 'Чаушеску', 'Ceaușescu'],
  ['Czech', 'Дворжак', 'Dvořák'],
  ['Dutch', 'Мейер', 'Meijer'],
  ['English diphthongs', 'Брейдвуд', 'Braidwood'],
  ['Hepburn and Polivanov', 'Сигэмицу', 'Shigemitsu'],
  ['Kunrei and Hepburn', 'Sigemitu', 'Shigemitsu'],
  ['Kunrei and Polivanov', 'Сидзи', 'Sizi'],
  ['Hepburn long vowel', 'Тодзё', 'Tōjō'],
  ['Pinyin and Wade-Giles', 'Zhanggufeng', 'Chang-ku-feng'],
  ['Pinyin and Palladius', 'Zhanggufeng', 'Чжангуфэн'],
  ['Pinyin x and q', 'Синьцзин', 'Xinjing'],
  ['postal spelling', 'Синьцзин', 'Hsinking'],
  ['postal spelling of Peking', 'Peking', 'Beijing'],
  ['Chinese characters', '張鼓峰', 'Changkufeng'],
  ['Chinese characters, simple and full', '张鼓峰', '張鼓峰'],
  ['Chinese by sound', '布柳赫尔', 'Blyukher'],
  ['McCune-Reischauer', '평양', "P'yŏngyang"],
  ['hangul', '블류헤르', 'Blyukher'],
];
/** Names that look alike and are not one. */
const apart: readonly (readonly [string, string])[] = [
  ['Макаров', 'Komarów'],
  ['Рожественський', 'Rosenberg'],
  ['Стесель', 'Stalin'],
  ['Житомир', 'Sandomierz'],
  ['Львів', 'Laval'],
];

describe('names across scripts', () => {
  test.each(alike)('%s: %s is %s', (_, a, b) => {
    expect(nameSimilarity(a, b)).toBeGreaterThanOrEqual(SAME);
  });
  test.each(apart)('%s is not %s', (a, b) => {
    expect(nameSimilarity(a, b)).toBeLessThan(0.7);
  });
  test('a likeness says by which traditions', () => {
    const found = likeness(readings('Roschestwenski'), readings('Рожественский'));
    expect(found?.a.tradition).toBe('German');
    expect(found?.b.tradition).toBe('Cyrillic');
  });
  test('it is symmetric, 1 for itself, and never over 1', () => {
    for (const [a, b] of [...alike.map(([, a, b]) => [a, b] as const), ...apart]) {
      expect(nameSimilarity(a, b)).toBeCloseTo(nameSimilarity(b, a), 9);
      expect(nameSimilarity(a, a)).toBe(1);
      expect(nameSimilarity(a, b)).toBeLessThanOrEqual(1);
    }
  });
  test('a bound changes no score above it', () => {
    for (const [, a, b] of alike) {
      const free = nameSimilarity(a, b);
      const bound = likeness(readings(a), readings(b), SAME - 1e-9);
      if (free >= SAME) expect(bound?.score).toBeCloseTo(free, 9);
    }
  });
});

describe('on any word', () => {
  test('no throw, bounded readings, scores from 0 to 1', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.constantFrom('Блюхер', 'Khasan', 'クロパトキン', '張鼓峰', ''),
        (word, other) => {
          const own = readings(word);
          expect(own.length).toBeLessThanOrEqual(18);
          for (const { sounds } of own) expect(sounds.length).toBeLessThanOrEqual(64);
          const score = nameSimilarity(word, other);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
  test('a name of a million letters is read in a moment', () => {
    const start = performance.now();
    for (const letter of ['A', 'Щ', 'ア', '张', '강']) nameSimilarity(letter.repeat(1_000_000), 'Khasan');
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('blocks', () => {
  test('names that are one share a block', () => {
    for (const [, a, b] of alike) {
      const keys = new Set(blockKeys(readings(a)));
      expect(
        blockKeys(readings(b)).some((key) => keys.has(key)),
        `${a} ${b}`,
      ).toBe(true);
    }
  });
  test('names with other first consonants share none', () => {
    const keys = new Set(blockKeys(readings('Макаров')));
    expect(blockKeys(readings('Sandomierz')).some((key) => keys.has(key))).toBe(false);
  });
});

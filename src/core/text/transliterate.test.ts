import { describe, expect, test } from 'vitest';
import { nameSimilarity } from './transliterate.ts';

/** Pairs that are one name; from this score on the program may link them. */
const SAME = 0.82;
const alike: readonly (readonly [string, string])[] = [
  ['Куропаткін', 'Kuropatkin'],
  ['Тоґо', 'Togo'],
  ['Порт-Артур', 'Port Arthur'],
  ['Мукден', 'Mukden'],
  ['Блюхер', 'Blyukher'],
  ['Blyukher', 'Blücher'],
  ['Рожественський', 'Rozhestvensky'],
  ['Rozhestvensky', 'Roschestwenski'],
  ['Цесаревич', 'Zessarewitsch'],
  ['Бжишкян', 'Bzhishkyan'],
  ['Withöft', 'Vitgeft'],
  ['クロパトキン', 'Kuropatkin'],
  ['Хасан', 'Khasan'],
  ['Хасан', 'Chasan'],
  ['Заозёрная', 'Zaozyornaya'],
  ['Безымянная', 'Bezymyannaya'],
  ['Касахара', 'Kasahara'],
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
  test.each(alike)('%s is %s', (a, b) => {
    expect(nameSimilarity(a, b)).toBeGreaterThanOrEqual(SAME);
  });
  test.each(apart)('%s is not %s', (a, b) => {
    expect(nameSimilarity(a, b)).toBeLessThan(0.7);
  });
  test('it is symmetric and 1 for itself', () => {
    for (const [a, b] of [...alike, ...apart]) {
      expect(nameSimilarity(a, b)).toBeCloseTo(nameSimilarity(b, a), 9);
      expect(nameSimilarity(a, a)).toBe(1);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { languageOf } from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import { foldHan } from '../../text/han-variants.ts';
import { hanUnitStem, unitStem } from './unit-names.ts';

describe('stems of armed units', () => {
  test.each([
    ['en', '19th Division', '19 division'],
    ['en', '2nd Army Corps', '2 corps'],
    ['en', '1st Independent Red Banner Army', '1 army'],
    ['en', 'XXXIX Rifle Corps', '39 corps'],
    ['en', 'Fifth Fleet', '5 fleet'],
    ['ru', '59-й погранотряд', '59 detachment'],
    ['ru', '1-я Приморская армия', '1 army'],
    ['ru', '118-го стрелкового полка', '118 regiment'],
    ['uk', '40-ї стрілецької дивізії', '40 division'],
    ['de', '19. Division', '19 division'],
    ['de', 'II. Armeekorps', '2 corps'],
    ['de', '75. Infanterieregiment', '75 regiment'],
  ])('%s %s', (code, form, stem) => {
    expect(unitStem(form, languageOf(code) as Language)).toBe(stem);
  });
  test.each([
    ['en', '5 divisions'],
    ['en', 'the third day'],
    ['en', '120-mm battery'],
    ['ru', '3 дивизии'],
    ['ru', '1-й полковник'],
    ['de', '5 Divisionen'],
    ['uk', '2 полки'],
  ])('%s %s is none', (code, form) => {
    expect(unitStem(form, languageOf(code) as Language)).toBeUndefined();
  });
  test.each([
    ['第19師団', '19 division'],
    ['第十九師團', '19 division'],
    ['歩兵第七十五聯隊', '75 regiment'],
    ['第40狙撃師団', '40 division'],
    ['步兵第39军', '39 army'],
    ['第百十八連隊', '118 regiment'],
  ])('%s', (form, stem) => {
    expect(hanUnitStem(foldHan(form))).toBe(stem);
  });
});

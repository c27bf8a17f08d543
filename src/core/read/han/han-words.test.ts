import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ja } from '../../languages/ja/index.ts';
import { zh } from '../../languages/zh/index.ts';
import { hanLexicon } from './han-lexicon.ts';
import { hanWords } from './han-words.ts';

const cut = (language: typeof ja, text: string): string =>
  hanWords(text, 0, text.length, hanLexicon(language), [], [])
    .map((word) => text.slice(word.start, word.end))
    .join(' ');

describe('a sentence is cut into words', () => {
  test.each([
    [ja, '赤軍は高地を占領した。', '赤軍 は 高地 を 占領 した 。'],
    [ja, '戦死792名、負傷3,279名', '戦死 792 名 、 負傷 3,279 名'],
    [ja, 'BT-7戦車15両', 'BT-7 戦車 15 両'],
    [ja, '国境を越えた。', '国境 を 越え た 。'],
    [ja, '1000名を超える死者', '1000 名 を超える 死者'],
    [zh, '部队向高地发起进攻。', '部队 向 高地 发起 进攻 。'],
    [zh, '坦克354辆', '坦克 354 辆'],
    [zh, '麦克阿瑟主张轰炸', '麦克阿瑟 主张 轰炸'],
  ] as const)('%#', (language, text, expected) => expect(cut(language, text)).toBe(expected));
});

test('words stand in order, do not overlap and cover all but white space, on any text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(fc.constantFrom(...'日軍はを占領した张鼓峰1,2万人、。（）「」ソ連ア\ud800\udc00 '), {
        maxLength: 60,
      })
      .map((signs) => signs.join('')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(ja, zh), (written, language) => {
      let at = 0;
      for (const word of hanWords(written, 0, written.length, hanLexicon(language), [], [])) {
        expect(word.start).toBeGreaterThanOrEqual(at);
        expect(word.end).toBeGreaterThan(word.start);
        expect(written.slice(at, word.start).trim().replaceAll('\u3000', '')).toBe('');
        at = word.end;
      }
      expect(written.slice(at).trim()).toBe('');
    }),
  );
});

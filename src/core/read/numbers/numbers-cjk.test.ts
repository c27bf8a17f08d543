import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ja } from '../../languages/ja/index.ts';
import { zh } from '../../languages/zh/index.ts';
import { foldHan } from '../../text/han-variants.ts';
import { hanLexicon } from '../han/han-lexicon.ts';
import { hanNumberAt } from './numbers-cjk.ts';

const read = (language: typeof ja, text: string): string => {
  const folded = foldHan(text);
  const number = hanNumberAt(folded, 0, folded.length, hanLexicon(language));
  if (number === undefined) return '-';
  const value = number.lo === number.hi ? `${number.lo}` : `${number.lo}..${number.hi}`;
  return `${value}${number.more ? '+' : ''}${number.ambiguous ? '?' : ''} ${text.slice(0, number.stop)}`;
};

describe('numbers in Japanese', () => {
  test.each([
    ['7,300名', '7300 7,300'],
    ['2万2950名', '22950 2万2950'],
    ['1万5千人', '15000 1万5千'],
    ['3億2千万', '320000000 3億2千万'],
    ['二万二千九百五十名', '22950 二万二千九百五十'],
    ['二二九五〇名', '22950 二二九五〇'],
    ['七九二名', '792 七九二'],
    ['百五十名', '150 百五十'],
    ['数百名', '200..999 数百'],
    ['十数名', '11..19 十数'],
    ['千数百名', '1200..1999 千数百'],
    ['数百万人', '2000000..9999999 数百万'],
    ['何千人', '2000..9999 何千'],
    ['17.4億円', '1740000000 17.4億'],
    ['三、四百名', '300..400 三、四百'],
    ['30余万', '300000+ 30余万'],
    ['77.1メートル', '77.1 77.1'],
    ['３２７９名', '3279 ３２７９'],
    ['12.5.3', '12? 12.5'],
    ['数', '-'],
    ['軍', '-'],
  ])('%s', (text, expected) => expect(read(ja, text)).toBe(expected));
});

describe('numbers in Chinese', () => {
  test.each([
    ['1.5万人', '15000 1.5万'],
    ['两千人', '2000 两千'],
    ['三十多万人', '300000+ 三十多万'],
    ['十几人', '11..19 十几'],
    ['几百人', '200..999 几百'],
    ['一亿两千万', '120000000 一亿两千万'],
    ['3，000人', '3000 3，000'],
    ['2亿两白银', '200000000 2亿'],
    ['七百九十二人', '792 七百九十二'],
    ['五六十人', '50..60 五六十'],
    ['三十萬人', '300000 三十萬'],
  ])('%s', (text, expected) => expect(read(zh, text)).toBe(expected));
});

test('whatever stands there, a number ends behind its beginning and is finite', () => {
  const sign = fc.constantFrom(...'0123456789,.一二三十百千万億数余多两、〇兆');
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
      const text = foldHan(signs.join(''));
      const number = hanNumberAt(text, 0, text.length, hanLexicon(zh));
      const { stop, lo, hi } = number ?? { stop: 1, lo: 0, hi: 0 };
      expect(stop).toBeGreaterThan(0);
      expect(stop).toBeLessThanOrEqual(Math.max(1, text.length));
      expect(Number.isFinite(lo) && lo <= hi).toBe(true);
    }),
  );
});

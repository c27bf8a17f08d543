import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldedHan, foldHan } from './han-variants.ts';

describe('forms of one character', () => {
  test.each([
    ['張鼓峰', '张鼓峰'],
    ['日本軍', '日本军'],
    ['戦闘', '战斗'],
    ['戰鬥', '战斗'],
    ['３，０００名', '3,000名'],
    ['Ｔ-26', 't-26'],
    ['ソ連軍', 'ソ连军'],
  ])('%s is looked up as %s', (written, folded) => expect(foldHan(written)).toBe(folded));

  test('a folded text is as long as the text and stays as it is when folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldHan(text);
        expect(folded).toHaveLength(text.length);
        expect(foldHan(folded)).toBe(folded);
      }),
    );
  });

  test('long texts are folded like short ones', () => {
    const text = '日軍佔領張鼓峰。'.repeat(2000);
    expect(foldedHan(text)).toBe('日军占领张鼓峰。'.repeat(2000));
    expect(foldedHan('國')).toBe('国');
  });
});

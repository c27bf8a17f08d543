import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionKey } from './question-key.ts';
import { quotableSentences } from './quotable-sentences.ts';

test('sentences of several scripts are cut, numbers with points are not, and words narrow them', () => {
  const text =
    'Soviet losses were 3.5 times as high. “They fled!” 張鼓峰で戦った。日本軍は退いた。\nЗатем бой утих.';
  expect(quotableSentences(text, '')).toEqual([
    'Soviet losses were 3.5 times as high.',
    '“They fled!”',
    '張鼓峰で戦った。',
    '日本軍は退いた。',
    'Затем бой утих.',
  ]);
  expect(quotableSentences(text, 'losses HIGH')).toEqual(['Soviet losses were 3.5 times as high.']);
  expect(quotableSentences(text, 'nobody')).toEqual([]);
});

test('whatever the text, what is offered stands in it word for word', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '.', '。', '!', '”', '\n', '3', '戦') }),
      (text) => {
        for (const sentence of quotableSentences(text, '')) expect(text).toContain(sentence);
      },
    ),
  );
});

test('a long text without an end is cut in a moment', () => {
  const text = 'a.b'.repeat(60_000);
  expect(quotableSentences(text, '')).toEqual([text]);
});

test('the same words give the same key, others another, whatever their first words', () => {
  expect(questionKey('Who  first took post? ')).toBe(questionKey('Who first took post?'));
  expect(questionKey('Who first took post on the crest?')).not.toBe(
    questionKey('Who first took post on the hill?'),
  );
  expect(questionKey('誰が先に？')).toMatch(/^[\p{L}\p{N}-]{1,80}$/u);
  expect(questionKey('???')).toMatch(/^[\p{L}\p{N}-]{1,80}$/u);
});

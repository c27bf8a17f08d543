import { expect, test } from 'vitest';
import { zh } from '../../languages/zh/index.ts';
import { hanLexicon } from './han-lexicon.ts';
import { hanWords } from './han-words.ts';
import { stopBefore } from './stop-before.ts';

test('the walk back ends behind a stop or a semicolon and passes over commas', () => {
  const text = '城陷。军队，撤退；敌人追击';
  const words = hanWords(text, 0, text.length, hanLexicon(zh), [], []);
  const first = (at: number): string => {
    const word = words[stopBefore(words, at)];
    return word === undefined ? '' : text.slice(word.start, word.end);
  };
  expect(first(words.findIndex(({ form }) => form === '撤退'))).toBe('军队');
  expect(first(words.findIndex(({ form }) => form === '追击'))).toBe('敌人');
  expect(first(0)).toBe('城');
});

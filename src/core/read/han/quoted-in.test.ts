import { describe, expect, test } from 'vitest';
import { ja } from '../../languages/ja/index.ts';
import { hanLexicon } from './han-lexicon.ts';
import { quotedIn } from './quoted-in.ts';

const inside = (text: string): string[] =>
  quotedIn(text, { start: 0, end: text.length }, hanLexicon(ja)).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('what stands in quotation marks', () => {
  test('each quotation is told once, without its marks', () => {
    expect(inside('彼は「行く」と言い、「来る」と答えた。')).toEqual(['行く', '来る']);
  });

  test('marks inside marks belong to the outer quotation', () => {
    expect(inside('「彼は『行く』と言った」')).toEqual(['彼は『行く』と言った']);
  });

  test('a mark that is not closed opens nothing, and one that closes alone closes nothing', () => {
    expect(inside('彼は「行くと言った。')).toEqual([]);
    expect(inside('行く」と言った。')).toEqual([]);
  });
});

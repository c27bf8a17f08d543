import { describe, expect, test } from 'vitest';
import {
  cldrExamples,
  folderExamples,
  readExample,
  type TimeExample,
} from './times-examples.test-support.ts';

const byLanguage = (examples: readonly TimeExample[]): [string, TimeExample[]][] => [
  ...Map.groupBy(examples, ({ code }) => code),
];

const check = (example: TimeExample): void => {
  const read = readExample(example);
  expect(read.map(({ timex }) => timex)).toEqual(example.values);
  for (const [i, run] of example.runs.entries()) {
    const mention = read[i];
    expect(
      mention !== undefined && mention.start < run.end && run.start < mention.end,
      'stands where it is marked',
    ).toBe(true);
  }
  for (const { start, end, words } of read) expect(example.text.slice(start, end)).toBe(words);
};

describe('examples of times', () => {
  for (const [code, examples] of byLanguage(folderExamples())) {
    describe(code, () => {
      test('are at least sixty', () => expect(examples.length).toBeGreaterThanOrEqual(60));
      test.each(examples)('$line', check);
    });
  }
});

describe('examples of times in languages known only from CLDR', () => {
  for (const [code, examples] of byLanguage(cldrExamples())) {
    describe(code, () => {
      test('are at least fifteen', () => expect(examples.length).toBeGreaterThanOrEqual(15));
      test.each(examples)('$line', check);
    });
  }
});

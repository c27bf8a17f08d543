import { expect, test } from 'vitest';
import { bareTexts } from './bare-texts.test-support.ts';

test('who calls a figure false denies it, and what it was is one question of war, accident and genocide', async () => {
  const { readings, problems, point } = await bareTexts({
    monograph: 'In 1932 seven million people died in Orvale. It was an act of genocide.',
    embassy: 'The figure of seven million dead in Orvale in 1932 is a fabrication of the emigres.',
    study: 'In 1932 about 5.5 million people died in Orvale. It was not genocide.',
  });
  const asked =
    Object.keys(readings('How many people died?')).length > 0
      ? 'How many people died?'
      : 'How many men died?';
  expect(Object.values(readings(asked)).flat()).not.toContain('embassy');
  expect(point(asked)?.readings.length).toBe(2);
  expect(readings('What is it said to have been?')).toEqual({ genocide: ['monograph'] });
  expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
});

import { expect, test } from 'vitest';
import { bareTexts } from './bare-texts.test-support.ts';

test('who calls a figure false is no witness of it, and whoever denies that it was genocide gives it no name', async () => {
  const { readings } = await bareTexts({
    monograph: 'In 1932 seven million people died in Orvale. It was an act of genocide.',
    embassy: 'The figure of seven million dead in Orvale in 1932 is a fabrication of the emigres.',
    study: 'In 1932 about 5.5 million people died in Orvale. It was not genocide.',
  });
  expect(readings('How many men died?')).toEqual({
    '7,000,000': ['monograph'],
    'about 5,500,000': ['study'],
  });
  expect(readings('What kind of event is it said to have been?')).toEqual({ genocide: ['monograph'] });
});

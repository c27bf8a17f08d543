import { expect, test } from 'vitest';
import { bareTexts } from './bare-texts.test-support.ts';

test('where no people is told of, the two leaders who fought one another are the sides', async () => {
  const { readings, questions } = await bareTexts({
    one: 'Hartwell had 22,000 men and Morcar 45,000 at Orvale. Hartwell defeated Morcar. Hartwell lost 200 men, Morcar 15,000.',
    two: 'At Orvale Morcar attacked Hartwell. Morcar had 38,000 men, Hartwell 21,000. Morcar lost 6,000 men, Hartwell 1,200.',
  });
  expect(readings('How many men took part on the side of Hartwell?')).toEqual({
    '21,000': ['two'],
    '22,000': ['one'],
  });
  expect(readings('How many men took part on the side of Morcar?')).toEqual({
    '38,000': ['two'],
    '45,000': ['one'],
  });
  expect(questions.filter((question) => /not said|wounded or missing in all\?$/.test(question))).toEqual([]);
});

test('whom nobody is told to have fought is no side', async () => {
  const { questions } = await bareTexts({
    one: 'The Merrow had 300 men aboard and the Dunlin 200. The Merrow sank off Orvale.',
    two: 'The Merrow had 320 men aboard and the Dunlin 210. The Dunlin came to Orvale.',
  });
  expect(questions.join('\n')).not.toMatch(/side of/);
});

test('who fought the one of two peoples was of the other, and a person must look', async () => {
  const texts = {
    one: 'On 4 March 1861 Morcar attacked the Danes at Orvale. Morcar had 300 men, the Danes 500. The Danes beat the Prussians off.',
    two: 'On 4 March 1861 the Prussians fought the Danes at Orvale. The Danes had 510 men, the Prussians 310.',
  };
  const { readings, point } = await bareTexts(texts);
  const asked = 'How many men took part on the side of Prussia?';
  expect(readings(asked)).toEqual({ '300': ['one'], '310': ['two'] });
  expect(point(asked)?.readings.flatMap(({ witnesses }) => witnesses.map(({ tier }) => tier))).toContain(
    'candidate',
  );
});

test('whoever fought only those of whose men nobody tells is no side', async () => {
  const { questions } = await bareTexts({
    one: 'Hartwell had 300 men. Hartwell attacked Morcar.',
    two: 'Hartwell had 320 men. Hartwell attacked Morcar and lost 20 men. He lost 30 horses.',
  });
  expect(questions.length).toBeGreaterThan(0);
  expect(questions.join('\n')).not.toMatch(/side of/);
});

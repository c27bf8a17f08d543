import { expect, test } from 'vitest';
import { bareTexts } from './bare-texts.test-support.ts';

const texts = {
  army: 'On 4 March 1961 soldiers entered the square of Orvale. Snipers fired first at the troops from the roofs. The soldiers killed twelve people.',
  march:
    'On 4 March 1961 the march in Orvale was peaceful. The soldiers opened fire first on the crowd and killed 13 people.',
  zeitung: 'Am 4. März 1961 eröffneten in Orvale die Soldaten als Erste das Feuer auf die Menge.',
};

test('who fired first is asked apart from who fired, and persons of no name and side are a reading', async () => {
  const { readings, point } = await bareTexts(texts);
  expect(readings('Who fired first?')).toEqual({
    'the troops': ['march', 'zeitung'],
    'persons whose side is not told, against the troops': ['army'],
  });
  const [difference] = point('Who fired first?')?.differences ?? [];
  expect(difference?.says).toContain('One has them fire on the side that fired in the other');
});

test('shots that are told to have been answered are heard where another account asks', async () => {
  const presse =
    'Le 4 mars 1961, à Orvale, des inconnus tirèrent sur les soldats. Les soldats ripostèrent et tuèrent douze personnes.';
  const { readings, questions } = await bareTexts({ ...texts, presse });
  expect(readings('Who fired first?')['persons whose side is not told, against the troops']).toEqual([
    'army',
    'presse',
  ]);
  expect(questions.filter((question) => question.includes('first'))).toHaveLength(1);
  // By themselves they ask nothing.
  const alone = await bareTexts({
    presse,
    bericht: 'Am 4. März 1961 schossen in Orvale die Soldaten auf die Menge.',
  });
  expect(alone.questions.join('\n')).not.toContain('first');
});

test('who fired and who attacked first is one question, and days of a longer event ask apart', async () => {
  const { readings, questions } = await bareTexts({
    danes: 'On 4 March 1811 the Swedish troops attacked first at Orvale.',
    swedes: 'On 4 March 1811 the Danish troops fired first at Orvale.',
  });
  expect(readings('Who fired or attacked first?')).toEqual({ Denmark: ['swedes'], Sweden: ['danes'] });
  expect(questions.join('\n')).not.toMatch(/Who fired on|Who attacked on/);
  const longer = await bareTexts({
    danes: 'On 4 March 1811 the Swedish troops fired first at Orvale.',
    swedes: 'On 14 March 1811 the Danish troops fired first at Dunmere.',
  });
  expect(longer.questions.filter((question) => question.includes('first')).sort()).toEqual([
    'Who fired first on 14 March 1811?',
    'Who fired first on 4 March 1811?',
  ]);
});

test('guns, and a pronoun that nothing resolves, are nobody', async () => {
  const { questions } = await bareTexts({
    one: 'On 4 March 1811 the guns fired first at Orvale.',
    two: 'On 4 March 1811 the guns of the fort fired first at Orvale.',
  });
  expect(questions.join('\n')).not.toContain('first');
});

test('whoever leaves it open, or says that it is disputed, is heard', async () => {
  const { readings, point } = await bareTexts({
    march: 'On 4 March 1961 the soldiers in Orvale opened fire first on the crowd.',
    inquiry: 'On 4 March 1961 the soldiers killed 13 people in Orvale. It is not known who fired first.',
  });
  expect(readings('Who fired first?')).toEqual({ 'left open': ['inquiry'], 'the troops': ['march'] });
  expect(point('Who fired first?')?.differences.map(({ type }) => type)).toEqual(['certainty']);
});

import { expect, test } from 'vitest';
import { bareTexts } from './bare-texts.test-support.ts';

test('the number that somebody puts is that of the dead told just before', async () => {
  const { readings, questions } = await bareTexts({
    history: 'On 4 March 1743 some 400 people were killed in Orvale. The court put the number at over 2,000.',
    chronik: 'Am 4. März 1743 wurden in Orvale 300 Menschen getötet. Wir schätzen die Zahl auf 500.',
  });
  expect(readings('How many men died?')).toMatchObject({ 'over 2,000': ['history'], '500': ['chronik'] });
  expect(questions.join('\n')).not.toMatch(/took part/);
});

test('a number of which no losses were told before stays the strength it was', async () => {
  const { questions } = await bareTexts({
    one: 'The army of the Danes was large. The chronicler put the number at 20,000.',
    two: 'Das Heer der Dänen war groß. Der Chronist schätzt die Zahl auf 30 000.',
  });
  expect(questions.join('\n')).not.toMatch(/died/);
});

test('who gave the order is the man, also where no title makes one of him', async () => {
  const { readings, questions } = await bareTexts({
    one: 'On 4 March 1743 Danish troops attacked Orvale. Anders Brandt ordered the attack of the Danes.',
    two: 'On 4 March 1743 Danish troops attacked Orvale. Sweden came close to declaring war on Denmark.',
  });
  const asked = questions.find((question) => /gave the order/.test(question)) ?? '';
  expect(Object.keys(readings(asked))).toEqual(['Anders Brandt']);
});

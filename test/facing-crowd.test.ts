import { expect, test } from 'vitest';
import { bareTexts } from './bare-texts.test-support.ts';

test('soldiers of no people are a side where a crowd is told of, and nobody fires on his own side', async () => {
  const { readings, questions } = await bareTexts({
    order: 'On 4 March 1961 the rioters fired on the troops in the square of Orvale.',
    bereaved: 'On 4 March 1961 the paratroopers opened fire on the crowd in the square of Orvale at 1 p.m.',
    zeitung: 'Am 4. März 1961 eröffneten die Soldaten in Orvale das Feuer auf die Menge.',
    presse: 'Le 4 mars 1961, à Orvale, les soldats ont tiré sur la foule.',
  });
  expect(Object.values(readings('Who fired on Orvale on 4 March 1961?')).flat().sort()).toEqual(
    expect.arrayContaining(['bereaved', 'order', 'zeitung']),
  );
  expect(readings('Who fired on Orvale on 4 March 1961?')['the crowd']).toEqual(['order']);
  expect(questions.filter((question) => /did the crowd (fire|enter)/.test(question))).toHaveLength(1);
});

test('without a crowd soldiers are no side of their own', async () => {
  const { questions } = await bareTexts({
    one: 'On 4 March 1961 the soldiers attacked the village of Orvale at noon.',
    two: 'On 4 March 1961 the soldiers attacked the village of Orvale at one in the morning.',
  });
  expect(questions.join('\n')).not.toMatch(/troops/);
});

test('where the soldiers of one people are named, bare soldiers are theirs', async () => {
  const { questions } = await bareTexts({
    one: 'On 4 March 1961 British troops fired on the crowd at Orvale.',
    two: 'On 4 March 1961 the soldiers fired on the crowd at Orvale without warning.',
  });
  expect(questions.join('\n')).not.toMatch(/side of the troops|did the troops/);
});

test('who fired on the crowd without being named was not the crowd', async () => {
  const { readings } = await bareTexts({
    order: 'On 4 March 1961 the rioters fired in the square of Orvale at noon.',
    report: 'On 4 March 1961 the crowd fired in the square of Orvale at 11 a.m.',
    bereaved: 'On 4 March 1961 shots were fired on the crowd in the square of Orvale at 1 p.m.',
  });
  expect(Object.values(readings('When did the crowd fire on Orvale?')).flat()).toEqual(['report', 'order']);
});

test('soldiers who are counted are those who faced the crowd, and without a crowd nobody’s', async () => {
  const texts = {
    order: 'On 4 March 1961 the rioters gathered in the square of Orvale. Twelve soldiers were killed there.',
    report: 'On 4 March 1961 a crowd gathered in the square of Orvale. There 15 soldiers were killed.',
    zeitung: 'Am 4. März 1961 fielen in Orvale 14 Soldaten. Die Menge floh.',
  };
  const { readings } = await bareTexts(texts);
  expect(Object.values(readings('How many men died on the side of the troops?')).flat().sort()).toEqual([
    'order',
    'report',
    'zeitung',
  ]);
  const bare = await bareTexts({
    one: 'On 4 March 1961 at Orvale twelve soldiers were killed.',
    two: 'On 4 March 1961 at Orvale 15 soldiers were killed.',
  });
  expect(bare.questions.join('\n')).not.toMatch(/troops/);
});

test('people of whom no word says whose they were are the crowd’s where the crowd is told to have lost any', async () => {
  const { readings, questions } = await bareTexts({
    order: 'On 4 March 1961 the crowd at Orvale was dispersed. Twenty people were killed.',
    bereaved:
      'On 4 March 1961 at Orvale 26 demonstrators were killed and 87 were wounded, three of whom died.',
    presse: 'Le 4 mars 1961, à Orvale, 24 personnes furent tuées.',
  });
  const died = readings('How many people died on the side of the crowd?');
  expect(died['20']).toEqual(['order']);
  expect(died['24']).toEqual(['presse']);
  expect(died['3 (of 87 wounded)']).toEqual(['bereaved']);
  expect(questions.filter((question) => /How many people died/.test(question))).toHaveLength(1);
});

test('they are of no side where the crowd is told to have killed them, or lost nobody', async () => {
  const { questions } = await bareTexts({
    order: 'On 4 March 1961 the crowd at Orvale was dispersed. Twenty people were killed.',
    presse: 'Le 4 mars 1961, à Orvale, 24 personnes furent tuées par la foule.',
  });
  expect(questions.join('\n')).not.toMatch(/died on the side of the crowd/);
});

test('the dead who are brought away are bodies and no other toll', async () => {
  const { readings } = await bareTexts({
    zeitung: 'Am 4. März 1961 starben in Orvale 190 Menschen. Deutsche Helfer bargen zwei Tote.',
    report: 'On 4 March 1961 at Orvale 150 people died.',
  });
  const died = readings('How many men died?');
  expect(Object.keys(died).filter((label) => label.includes('bodies'))).toEqual(['2 (bodies)']);
});

test('the people whom two accounts call a crowd are the crowd', async () => {
  const texts = {
    order: 'On 4 March 1961 at Orvale two Algerian demonstrators were killed by the police.',
    zeitung: 'Am 4. März 1961 wurden in Orvale 40 algerische Demonstranten getötet.',
    presse: 'Le 4 mars 1961, à Orvale, 120 Algériens furent tués.',
  };
  const { readings } = await bareTexts(texts);
  const died = readings('How many people died on the side of the crowd?');
  expect(Object.values(died).flat().sort()).toEqual(['order', 'presse', 'zeitung']);
  // Where their own police are told of, the name of the people says nothing of the side.
  const police = await bareTexts({
    ...texts,
    report:
      'On 4 March 1961 Algerian policemen stood in the square of Orvale. Three Algerian policemen were killed.',
  });
  expect(police.questions).toContain('How many men died on the side of Algeria?');
});

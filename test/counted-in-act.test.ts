import { expect, test } from 'vitest';
import { bareTexts } from './bare-texts.test-support.ts';

test('how many shots were fired is one question, and contradicts where the numbers part', async () => {
  const { readings, point } = await bareTexts({
    guard: 'On 4 March 1961 the guardsmen fired 35 shots at Orvale.',
    inquiry: 'On 4 March 1961 Sixty-one shots were fired in 13 seconds at Orvale.',
    zeitung: 'Am 4. März 1961 feuerten Gardisten in Orvale 36 Schüsse ab.',
    presse: 'Le 4 mars 1961, les gardes tirèrent 67 coups de feu à Orvale.',
  });
  expect(readings('How many shots were fired?')).toEqual({
    '35': ['guard'],
    '36': ['zeitung'],
    '61': ['inquiry'],
    '67': ['presse'],
  });
  expect(point('How many shots were fired?')?.state).toBe('contradicted');
});

test('shots that were ordered, or whose number may be read in two ways, contradict none that were fired', async () => {
  const { point } = await bareTexts({
    guard: 'On 4 March 1961 the guardsmen fired 35 shots at Orvale.',
    order: 'On 4 March 1961 the guardsmen were ordered to fire 900 shots at Orvale.',
    press: 'On 4 March 1961 the guardsmen fired 61.234 shots at Orvale.',
  });
  const shots = point('How many shots were fired?');
  const tiers = shots?.readings.map(({ label, witnesses }) => [label, witnesses[0]?.tier]);
  expect(tiers).toEqual([
    ['35', 'precise'],
    ['900', 'seen'],
    ['61,234', 'seen'],
  ]);
  expect(shots?.state).toBe('open');
});

test('torpedoes are counted by themselves, and rounds of a village are no shots', async () => {
  const { readings, questions } = await bareTexts({
    log: 'On 4 March 1941 the submarine fired three torpedoes at the cruiser Merrow. The patrol made 36 rounds of the village.',
    memoir: '4 марта 1941 года подводная лодка выпустила две торпеды по крейсеру «Мерроу».',
  });
  expect(readings('How many torpedoes were fired?')).toMatchObject({ '3': ['log'] });
  expect(questions.join('\n')).not.toMatch(/How many shots/);
});

test('bombs that aircraft dropped are asked for, and places that they raided', async () => {
  const { readings } = await bareTexts({
    log: 'On 4 March 1941 aircraft dropped 250 bombs on Orvale. They bombed 12 villages.',
    memoir: '4 марта 1941 года самолёты сбросили на Орвале 300 бомб. Они бомбили 14 деревень.',
  });
  expect(readings('How many bombs were dropped?')).toEqual({ '250': ['log'], '300': ['memoir'] });
  expect(readings('How many places were attacked?')).toEqual({ '12': ['log'], '14': ['memoir'] });
});

test('who was rescued did not take part, and houses are destroyed and never wounded', async () => {
  const { readings, questions } = await bareTexts({
    inquiry:
      'The liner Merrow sank on 4 March 1941. 770 men were rescued. 12 houses on the shore were burned.',
    lexikon:
      'Am 4. März 1941 sank das Schiff Merrow. 772 Mann wurden gerettet. 14 Häuser wurden niedergebrannt.',
  });
  expect(readings('How many men were rescued or evacuated?')).toEqual({
    '770': ['inquiry'],
    '772': ['lexikon'],
  });
  expect(readings('How many places were destroyed or damaged?')).toEqual({
    '12': ['inquiry'],
    '14': ['lexikon'],
  });
  expect(questions.join('\n')).not.toMatch(
    /took part|places were (?:lost|killed, wounded or missing) in all/,
  );
});

test('who was rescued has a side only where accounts tell it of two', async () => {
  const asked = async (one: string, two: string) => {
    const { questions } = await bareTexts({ one, two });
    return questions.filter((question) => /rescued/.test(question));
  };
  const danes = 'The liner Merrow sank on 4 March 1941. 770 Danish soldiers were rescued.';
  expect(await asked(danes, 'The liner Merrow sank on 4 March 1941. 772 men were rescued.')).toEqual([
    'How many men were rescued or evacuated?',
  ]);
  expect(
    await asked(danes, 'The liner Merrow sank on 4 March 1941. 300 Swedish soldiers were rescued.'),
  ).toEqual([
    'How many men were rescued or evacuated on the side of Denmark?',
    'How many men were rescued or evacuated on the side of Sweden?',
  ]);
});

test('those who were put to death are no other figure of those who fell', async () => {
  const { point } = await bareTexts({
    report: 'The rising at Orvale ended on 4 March 1921. The rebels lost 600 killed.',
    memoir:
      'On 4 March 1921 the rising at Orvale ended. More than 2,000 rebels were executed by firing squad.',
  });
  const found = point('How many men died on the side of the rebels?');
  expect(found?.readings.map(({ label, facet }) => [label, facet?.subset])).toEqual(
    expect.arrayContaining([
      ['600', undefined],
      ['over 2,000 (executed)', 'executed'],
    ]),
  );
  expect(found?.differences.map(({ type }) => type)).toEqual(['scope']);
});

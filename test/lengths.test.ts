import { expect, test } from 'vitest';
import { bareTexts } from './bare-texts.test-support.ts';

test('how long the one attack lasted is one question, in minutes, whatever each account calls it', async () => {
  const { readings } = await bareTexts({
    memoir: 'On 4 March 1961 the rebels shelled the town of Orvale. The bombardment lasted two hours.',
    history: 'Am 4. März 1961 beschossen die Aufständischen Orvale. Der Angriff dauerte 90 Minuten.',
    lexicon: 'Le 4 mars 1961 les insurgés bombardèrent Orvale. Le bombardement dura plus de deux heures.',
  });
  expect(readings('How long did the attack or shooting last?')).toEqual({
    '90 minutes': ['history'],
    '120 minutes': ['memoir'],
    'over 120 minutes': ['lexicon'],
  });
});

test('how long a ship took to sink is asked of the ship', async () => {
  const { readings } = await bareTexts({
    inquiry: 'The liner Merrow was torpedoed on 4 March 1941. The ship sank in 20 minutes.',
    press: 'On 4 March 1941 the liner Merrow sank in half an hour.',
    log: 'The Merrow sank within 18 minutes on 4 March 1941.',
  });
  expect(readings('How long did Merrow take to sink?')).toMatchObject({
    '20 minutes': ['inquiry'],
  });
});

test('days of another thing are no length of the attack', async () => {
  const { questions } = await bareTexts({
    one: 'On 4 March 1961 the rebels shelled Orvale. The post needed four days.',
    two: 'On 4 March 1961 the rebels shelled Orvale. The letter was four days old.',
  });
  expect(questions.join('\n')).not.toMatch(/How long/);
});

import { expect, test } from 'vitest';
import { bareTexts } from './bare-texts.test-support.ts';

test('the dead of one village contradict no total of the province', async () => {
  const { readings, point } = await bareTexts({
    one: 'In 1743 the rebels killed 40,000 Danes in Orvale. In Dunmere the rebels killed 155 Danes.',
    two: 'In 1743 the rebels killed 20,000 Danes in Orvale.',
    three: 'The rebels killed 30,000 Danes in Orvale in 1743.',
  });
  const dead = readings('How many men died on the side of Denmark?');
  expect(Object.keys(dead)).toContain('155 (at Dunmere)');
  const types = point('How many men died on the side of Denmark?')?.differences ?? [];
  expect(types.filter(({ type }) => type === 'contradiction')).toHaveLength(3);
});

test('the place that most accounts name is that of the whole', async () => {
  const { readings } = await bareTexts({
    one: 'On 4 March 1743 the rebels killed 107 Danes in Orvale.',
    two: 'On 4 March 1743 the rebels killed 254 Danes in Orvale.',
    three: 'The rebels killed 250 Danes in Orvale on 4 March 1743.',
  });
  expect(Object.keys(readings('How many men died on the side of Denmark?'))).toEqual(
    expect.arrayContaining(['107', '254', '250']),
  );
});

test('what we lost is not lost by those who are told of before', async () => {
  const { questions } = await bareTexts({
    report: 'On 4 March 1743 the Swedes pursued the enemy. We lost 250 men killed.',
    donesenie: '4 марта 1743 года шведы преследовали неприятеля. Мы потеряли 250 человек убитыми.',
  });
  expect(questions.join('\n')).not.toMatch(/died on the side of Sweden/);
});

test('nobody is asked when a man was denied, and no village is given an order', async () => {
  const { questions } = await bareTexts({
    one: 'On 4 March 1961 Captain Brandt ordered the village of My Dun burned. On 5 March 1961 Brandt denied the order of Colonel Voss.',
    two: 'On 4 March 1961 the soldiers entered the hamlet of My Dun at noon.',
  });
  expect(questions.join('\n')).not.toMatch(/denied|given an order|was Dun /);
});

test('the wounded behind a list are not those of its last part', async () => {
  const { questions } = await bareTexts({
    one: 'On 4 March 1961 rioters fired in Orvale. 170 people died: 144 civilians, 22 soldiers and four policemen. 380 people were injured.',
    two: 'On 4 March 1961 rioters fired in Orvale. 193 people died. 852 were wounded.',
  });
  expect(questions.join('\n')).not.toMatch(/wounded or fell sick on the side of the police/);
});

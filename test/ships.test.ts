import { expect, test } from 'vitest';
import { bareTexts } from './bare-texts.test-support.ts';

test('a submarine that torpedoed a cruiser is not the ship that sank, and a title in the name of a ship makes no man of it', async () => {
  const { readings, questions } = await bareTexts({
    press:
      'On 4 March 1941 the Danish submarine Torsk torpedoed the Swedish cruiser General Armfelt. Two hit the General Armfelt. The cruiser sank in 40 minutes.',
    lexikon:
      'Am 4. März 1941 torpedierte das dänische U-Boot Torsk den Kreuzer General Armfelt. Das Schiff sank in 45 Minuten.',
    log: 'The General Armfelt sank within half an hour on 4 March 1941.',
  });
  expect(questions.join('\n')).not.toMatch(/Torsk take to sink|When was Torsk sunk/);
  expect(readings('How long did Armfelt take to sink?')).toMatchObject({ '40 minutes': ['press'] });
  expect(questions.join('\n')).not.toMatch(/wounded or missing in all/);
});

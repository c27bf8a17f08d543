import { expect, test } from 'vitest';
import { bareTexts } from './bare-texts.test-support.ts';

test('whose a missile is says nothing of whose ground is', async () => {
  const { questions } = await bareTexts({
    one: 'On 4 March 2014 the aircraft was shot down by a Buk missile. The Buk belonged to the 53rd Brigade of the Russian army.',
    two: 'On 4 March 2014 Ukraine lost an aircraft. The Buk belonged to the 53rd Brigade of the Russian army.',
  });
  expect(questions.join('\n')).not.toMatch(/ground|treaty/);
});
